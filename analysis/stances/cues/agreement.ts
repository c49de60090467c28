import { phrase } from "../../patterns/phrase.ts";
import { patternCue } from "./cue.ts";

const start = phrase`^\W*(?:(?:yes|yeah|yep|ya|ok|okay|sure|right|oh|hmm|ah|well|fwiw|fair enough|and|so|then)\W+)*`;

/**
 * Agreement without a name, under a quoted passage: "Agreed.", "+1", "Sounds good to me", "Makes sense", "Works for me",
 * "I like it"; disagreement likewise: "Disagree", "Please no", "I don't think so".
 */
export const agreement = patternCue("agreement", [
  [
    "support",
    phrase`${start}(?:
      I (?:fully |totally |completely |also |definitely |strongly |tend to )?agree|agreed|
      (?:indeed|exactly|absolutely|definitely)(?=\s*(?:$|[^\w\s]|(?:better|clearer|nicer|agreed?)\b))|\+1
    )\b(?! that\b(?! (?:name|one|suggestion|would|is|sounds)\b))(?! (?:for|to)
      (?!(?:that|this|it|both|me|all|either|the)\b))`,
    0.55,
  ],
  ["support", phrase`${start}\+1(?! (?:for|to|on) (?!(?:that|this|it|both|me|all|either|the)\b))`, 0.7],
  ["support", phrase`\bSGTM\b`, 0.55],
  ["support", phrase`${start}(?:me too|so do I|likewise)\W{0,4}$`, 0.5],
  [
    "support",
    phrase`${start}(?:I (?:think|guess) )?(?:that|this|it|both|they|either|
      all (?:of )?(?:them|these|those))?\s*(?:the \w+ )?(?:'s|is|are|would be|sounds?|looks?|seems?|works?|makes?|
      would work|should work) (?:like a )?(?:really |pretty |very |quite |much |also |perfectly |a lot |
      definitely )*(?:
      good|great|fine|better|ok|okay|reasonable|perfect|nice|sense|for me|sensible|clearer|acceptable|
      more (?!(?:of|like|about|or|than)\b)\w+
    )\b(?! (?:to (?!me\b|us\b)|if\b|than\b))`,
    0.6,
  ],
  [
    "support",
    phrase`${start}(?:sounds|looks|seems) (?:\w+ )?(?:
      good|great|fine|better|ok|okay|reasonable|workable|perfect|nice|sensible|clearer|right
    )\b`,
    0.65,
  ],
  [
    "support",
    phrase`${start}(?:
      makes? (?:\w+ )?sense|works for me|fine (?:by|with|for) me|
      (?:I'm|I am) (?:fine|ok|okay|happy|good) with (?:that|this|it|both|either)|good (?:idea|suggestion|name)|
      no objections?(?! (?:\w+ ){0,2}?(?:to|for|against|with) (?!(?:that|this|it|me|the|either|both)\b))|lgtm
    )\b`,
    0.6,
  ],
  [
    "support",
    phrase`${start}(?:
      (?:I'll|I will|I can|we'll|will|let me|happy to|I am going to|I'm going to)
        (?:also |certainly |just |try to )?(?:
        rename|(?:change|modify|improve|fix|update) (?:it|that|this|the (?:\w+ )?(?:names?|naming))|
        do (?:that|so|the rename)|switch to that|adopt that|pick that
      )|
      (?:renamed|will do|did the rename)
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
      (?:not opposed|no objections?) to (?:renaming|changing the name|the rename)|
      I (?:like|love) (?:your|the|that|this) (?:suggestion|idea|proposal|names?|naming)
    )\b`,
    0.55,
  ],
  [
    "support",
    phrase`^\W*(?:(?:ok|okay|sure|yes|thanks)\W+)*(?:
      done|changed|renamed|will (?:do|change|rename|fix)(?: (?:it|that|this))?
    )\W*$`,
    0.5,
  ],
  ["support", phrase`\b(?:(?:have|add|take) my|my) (?:acked|reviewed)-by\b`, 0.6],
  [
    "oppose",
    phrase`${start}(?:
      I (?:strongly |respectfully )?disagree|please (?:no|don't)|no[,.]? please|I don't think so|nack|-1
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
]);
