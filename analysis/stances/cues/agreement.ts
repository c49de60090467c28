import { phrase } from "../../patterns/phrase.ts";
import { patternCue } from "./cue.ts";
import { IN_SENTENCE, SENSE } from "./vocabulary.ts";

const start = phrase`^\W*(?:(?:
  yes|yeah|yep|yup|ya|ok|okay|sure(?: thing)?|right|true|agreed?|indeed|absolutely|definitely|of course|oh|hmm|ah|well|fwiw|
  (?:fair|good|nice) (?:enough|point|catch|idea|suggestion)|no (?:problem|worries)|great|nice|
  (?:thanks|thank you|thx)(?: for (?:the|your|that) \w+)?|you(?:'re| are) (?:\w+ )?right|and|so|then
)\W+)*`;

/** What is suggested, by whoever takes it up. */
const suggested = phrase`(?:
  (?:it|this|that|them|these|those|both|either|yours|(?:this|that) one)\b|
  (?:this|that|your|these|those|either|both) (?:(?!(?:current|existing|old|original|present)\b)\w+ )?(?:
    names?|naming(?: (?:convention|scheme))?|suggestions?|proposals?|idea|terms?|terminology|wording|spelling|version
  )\b
)`;
/** "I'll take this", and not "this patch". */
const alone = phrase`(?=\s*(?:$|[.,;:!)–-]|\b(?:
  then|too|as (?:well|you|suggested)|in (?:v\d|the next)|now|instead|when|while|better|more|much|over|because|since|and|here
)\b))`;
const degree = phrase`(?:like a )?(?:(?:
  really|pretty|very|quite|much|also|perfectly|a lot|a bit|way|far|definitely|certainly|even|indeed|just|perfect|total
) )*`;
const praise = phrase`(?:
  good|great|fine|better|ok|okay|reasonable|perfect|nice|nicer|sense|for me|sensible|clearer|cleaner|acceptable|workable|
  excellent|an improvement|(?:a lot of|more) sense|more (?!(?:of|like|about|or|than)\b)\w+|
  less (?:confusing|misleading|ambiguous|surprising|awkward|ugly|verbose|cryptic|vague|clumsy)
)\b(?! (?:to (?!me\b|us\b)|if\b|than\b))`;
const goodOne = phrase`(?:
  good|nice|great|better|nicer|clearer|excellent|lovely|perfect|fine|brilliant|clever|superb|wonderful|fantastic|sensible
) (?:idea|suggestion|name|naming|choice|proposal|term|one)`;
/** What may follow in the same sentence without saying more of it. */
const rest = phrase`(?: (?:too|as well|indeed|then|now|actually|for (?:it|that|this)|here|to me))?(?=\s*(?:$|[.,;!)–](?! but\b)))`;

const promise = phrase`(?:
  I'll|I will|I can|I could|we'll|we will|we can|will|let me|let's|let us|(?:happy|glad) to|
  I(?:'m| am) (?:going|happy|glad|fine) to|I(?:'d| would) be (?:happy|glad|fine) to
) (?:(?:also|certainly|just|try to|then|simply|definitely|gladly|surely|be sure to|make sure to) ){0,2}`;
const accept = phrase`(?:
  use|take|adopt|pick|choose|apply|incorporate|include|follow|go (?:with|for)|switch to|move to|change to|rename to
) ${suggested}`;
/** When it will be done, or how. */
const whenDone = phrase`(?: (?:
  (?:in|for|with) (?:v\d+|(?:the |my |a )?(?:next|new|upcoming|following|separate|follow-up) \w+)|accordingly|
  as (?:you )?(?:suggest|propos)\w*|too|then|now|up|locally|in my tree|everywhere
)){0,2}(?:,? (?:thanks|thank you|thx)(?: for (?:the|your|that) \w+)?)?`;

/**
 * Agreement without a name, under a quoted passage: "Agreed.", "+1", "Sounds good to me", "Makes sense", "Works for me",
 * "I like it"; disagreement likewise: "Disagree", "Please no", "I don't think so".
 */
export const agreement = patternCue("agreement", [
  [
    "support",
    phrase`${start}(?:
      I (?:fully |totally |completely |also |definitely |strongly |tend to )?agree|agreed|
      (?:fully|totally|completely|definitely|strongly) agree|couldn't agree more|
      (?:indeed|exactly|absolutely|definitely)(?=\s*(?:$|[^\w\s]|(?:better|clearer|nicer|agreed?)\b))|\+1
    )\b(?! that\b(?! (?:name|one|suggestion|would|is|sounds)\b))(?! (?:for|to)
      (?!(?:that|this|it|both|me|all|either|the)\b))`,
    0.55,
  ],
  ["support", phrase`${start}\+1(?! (?:for|to|on) (?!(?:that|this|it|both|me|all|either|the)\b))`, 0.7],
  ["support", phrase`\bSGTM\b`, 0.55],
  [
    "support",
    phrase`${start}(?:I (?:guess|think|suppose) )?(?:(?:a|the) )?renam(?:e|ing)(?: (?:it|this|that|them))?
      (?:(?:might|would|could|may|should|will|does) )?(?:\w+ )?(?:
        helps?|be (?:an improvement|good|nice|nicer|fine|better|clearer|helpful|reasonable)|
        makes? ${SENSE}|(?:sounds|seems|is) (?:good|fine|reasonable|sensible|ok|okay)
      )\b`,
    0.55,
  ],
  ["support", phrase`${start}(?:me too|so do I|likewise)\W{0,4}$`, 0.5],
  [
    "support",
    phrase`${start}(?:I (?:think|guess) )?(?:${suggested}|all (?:of )?(?:them|these|those)|they)?\s*(?:the \w+ )?(?:(?:
      does|do|would|will|could|should|might|may|certainly|definitely|indeed|really|actually|also|probably
    ) ){0,2}(?:'s|is|are|be|sounds?|looks?|seems?|works?|makes?|reads?|feels?) ${degree}${praise}`,
    0.6,
  ],
  [
    "support",
    phrase`${start}(?:sounds|looks|seems|reads|feels) (?:\w+ )?(?:
      good|great|fine|better|ok|okay|reasonable|workable|perfect|nice|sensible|clearer|right
    )\b`,
    0.65,
  ],
  [
    "support",
    phrase`${start}(?:
      makes? (?:(?!(?:no|little|less|zero|any|not)\b)\w+ )?sense|works for me|fine (?:by|with|for) me|
      (?:I'm|I am) (?:fine|ok|okay|happy|good) with (?:that|this|it|both|either)|good (?:idea|suggestion|name)|
      no objections?(?! (?:\w+ ){0,2}?(?:to|for|against|with) (?!(?:that|this|it|me|the|either|both)\b))|lgtm
    )\b`,
    0.6,
  ],
  [
    "support",
    phrase`${start}(?:
      ${promise}(?:
        rename(?! (?:\S+ ){1,3}?(?:to|into) (?!(?:that|this|it)\b))|
        (?:change|modify|improve|fix|update|correct|adjust) (?:it|that|this|the (?:\w+ )?(?:names?|naming))|
        do (?:that|so|the rename)
      )|
      (?:renamed|renaming(?: (?:it|this|that|them|now|in v\d+))|will do|did the rename)
    )\b(?! (?:to|from)\s)(?![^.?!]{0,60}\b(?:if (?:you|people|others|needed|anyone)|but (?:I|would|it)))`,
    0.5,
  ],
  [
    "support",
    phrase`${start}(?:
      I(?:'ve| have) (?:also |now )?renamed (?:it|that|this|them|these)|(?:it|this|that|they|these) will be renamed|
      (?:I'm|I am|am|is) (?:fine|ok|okay|happy|good) (?:with )?(?:the )?renaming|
      (?:I'm|I am|am) (?:all )?(?:for|in favou?r of) (?:the|this|that) (?:rename|renaming)|
      (?:(?:I'm|I am|am) )?(?:more than )?(?:fine|ok|okay|happy|glad) to (?:rename|change the name)|
      (?:(?:I'm|I am) )?(?:not (?:opposed|averse) to|not against|(?:I have )?no (?:strong )?objections? to) (?:
        renaming|changing (?:it|the name)|the rename|that|(?:that|the new|your) name
      )|
      (?:(?:I'm|I am) )?(?:ok|okay|fine|good) for (?:the )?renam(?:e|ing)|
      I (?:don't|do not|wouldn't|would not|won't) (?:mind|object to) (?:it|that|this|renaming|changing (?:it|the name)|the rename)|
      I (?:like|love) (?:your|the|that|this) (?:suggestion|idea|proposal|names?|naming)
    )\b`,
    0.55,
  ],
  [
    "support",
    phrase`^\W*(?:(?:ok|okay|sure|yes|thanks)\W+)*(?:
      (?:I(?:'ve| have)? (?:now |also |just )?)?(?:done|changed|renamed|fixed|updated|adjusted|adopted)(?: (?:it|that|this|so))?|
      (?:will|I'll) (?:do|change|rename|fix|update|correct|adjust)(?: (?:it|that|this|so))?
    )${whenDone}\W*$`,
    0.5,
  ],
  ["support", phrase`${start}${promise}${accept}${alone}`, 0.55],
  [
    "support",
    phrase`${start}(?:(?:that|this|it)(?:'s| is| would be) )?(?:even )?(?:an? |the )?(?:(?:much|way|far|really|very) )?${goodOne}${rest}`,
    0.6,
  ],
  [
    "support",
    phrase`${start}(?:
      perfect|brilliant|excellent|great|nice|lovely|superb|wonderful|fantastic|awesome|love it|even better|reasonable|fine|ack|
      agree|sold|yes,? please(?: do)?|please do|my thoughts exactly|
      exactly what I (?:thought|had in mind|was thinking)|
      I (?:was (?:also |just )?(?:thinking|going to suggest|about to suggest)|thought) (?:of |about )?(?:exactly )?the same(?: thing)?
    )(?:,? (?:thanks|thank you|too|then|indeed|I guess|by me|with me|with you|with that))?\W*$`,
    0.55,
  ],
  [
    "support",
    phrase`${start}(?:
      works|
      (?:${suggested} (?:(?:would|should|could|will|does|might) )?|(?:would|should|could|will|does|might) )(?:also )?works?
    )(?: (?:too|as well|for us|fine|well|nicely|perfectly|great|then))?(?=\W*$|[.,;!] (?!but\b))`,
    0.55,
  ],
  [
    "support",
    phrase`${start}I(?:'d|'m| would)? (?:(?:also|really|do|much|actually|personally|definitely|certainly) ){0,2}(?:
      like|love|prefer|favou?r|second
    ) ${suggested}${alone}`,
    0.55,
  ],
  [
    "support",
    phrase`${start}(?:(?:I have|I've) )?(?:applied|taken|used|adopted|incorporated|followed) (?:${suggested}|the rename)${whenDone}\W*$`,
    0.5,
  ],
  [
    "support",
    phrase`^(?!\W{0,9}(?:
      if|unless|whether|before|when|once|I (?:don't|do not)
    )\b)${IN_SENTENCE}{0,120}?(?:[,;:–-]|\b(?:so|and|then)) (?:I'll|I will|will) (?:(?!(?:not|never)\b)\w+ ){0,4}?(?:
      rename|change|fix|update|switch
    )(?: (?:it|that|this|them))?(?: up)?${whenDone}\W*$`,
    0.5,
  ],
  [
    "support",
    phrase`^\W*(?:yours|your (?:names?|proposal|suggestion|variant|version|one|naming)) ${IN_SENTENCE}{0,60}?\b(?:
      better|clearer|nicer|more \w+|than (?:mine|my|what)
    )\b`,
    0.6,
  ],
  [
    "support",
    phrase`\b(?:that's|that is|it's) what (?:I|we) should have (?:called|named) (?:it|this|them)\b|
      \b(?:I|we) should have (?:called|named) it that\b`,
    0.6,
  ],
  ["support", phrase`\byes,? please\W{0,4}$`, 0.55],
  ["support", phrase`${start}(?:ok|okay|fine|good|happy) (?:for|with) (?:the|your|that) (?:new |other )?name\b`, 0.55],
  ["support", phrase`\b(?:(?:have|add|take) my|my) (?:acked|reviewed)-by\b`, 0.6],
  [
    "oppose",
    phrase`${start}(?:
      (?:I(?:'d| would)? )?(?:(?:\w+ly|have to|tend to|like to|must) ){0,3}(?:
        disagree|beg to differ
      )(?=\W*$|[,.;:]| (?:here|with (?:that|this)|on that))|
      I (?:strongly |respectfully )?disagree|please (?:no(?=\W*$|[.,;:])|don't)|no[,.]? please|I don't think so|nack|-1
    )\b`,
    0.6,
  ],
  [
    "support",
    phrase`${start}(?:much|way|far|a lot|so much) (?:
      better|clearer|nicer|easier to (?:read|follow|understand|remember)
    )\b`,
    0.6,
  ],
  [
    "support",
    phrase`${start}(?:that|this|it)(?:'s| is) (?:\w+ )?(?:better|clearer|nicer) than (?:mine|my|what|anything)\b`,
    0.6,
  ],
  ["oppose", phrase`${start}(?:please )?(?:scratch|scrap|forget) (?:it|that|this)(?: (?:one|then|again))?\W*$`, 0.6],
  [
    "support",
    phrase`${start}(?:seconded|(?:I )?second (?:that|this)|(?:that|this)(?: one)? has my (?:vote|support|blessing))\b`,
    0.6,
  ],
  [
    "support",
    phrase`${start}(?:that's|that is|this is) what I (?:had in mind|(?:would|'d) have (?:called|named) it|wanted to (?:suggest|propose))\b`,
    0.6,
  ],
  ["oppose", phrase`${start}(?:ugh|meh|yikes|nah)[\s,.!]{1,3}no\b`, 0.6],
  ["support", phrase`${start}(?:I )?(?:(?:would|'d|also|still) )?(?:tend|am inclined|lean(?:ing)?) to agree\b`, 0.5],
]);
