import { phrase } from "../../patterns/phrase.ts";
import { patternCue } from "./cue.ts";

const start = phrase`^\W{0,6}(?:(?:
  well|hm+|no|nope|nah|naw|oh|ah|ok|okay|thanks|thank you|sorry|but|and|so|then|honestly|frankly|personally|
      actually|to be honest|
  IMHO|IMO|fwiw|I (?:see|know|think|guess|feel|believe|understand)(?: that)?|for (?:me|now)
)\b\W{1,4}){0,3}`;
const end = phrase`(?=\s*(?:$|[.,;:!)–-]|\b(?:
  here|though|either|now|then|again|at all|if|unless|because|since|as|for|just|when|until|given|to me|honestly|
      really|anyway|any more
)\b))`;
const it = phrase`(?:it|this|that|them|these|those|(?:this|that) one|(?:the|this|that|these) (?:\w+ )?(?:names?|naming|renam(?:e|
      ing)))`;
const renaming = phrase`(?:renam(?:e|ing)|chang(?:e|ing)|touch(?:ing)?) (?:${it}|anything|things)\b(?! (?:to|into|
      in|from)\b)`;
const adverb = phrase`(?:(?:
  really|quite|much|any|actually|necessarily|particularly|so|all that|very|exactly|even|still|entirely|fully|yet|too
) )*`;
const better = phrase`(?:
  better|clearer|nicer|more (?:readable|obvious|descriptive|accurate|intuitive|helpful)|an? (?:\w+ )?(?:improvement|
      win|gain)|
  worth (?:it|the (?:churn|trouble|effort|change))|necessary|needed|helpful|useful|an? (?:good|better|great)
      (?:idea|name|choice)|
  (?:good|right|correct)
)(?! (?:than|in|to|at|for)\b)`;
const helps = phrase`(?:
  helps?|improves? (?:it|anything|things|much|on)|adds? (?:anything|much)|buys? (?:us |you )?(?:anything|much)|
  gains? (?:us )?(?:anything|much)|makes? (?:it|this|that|things|anything) (?:any )?(?:better|clearer|easier)
)`;
const change = phrase`(?:${it}|renaming(?: ${it})?|changing ${it}|the (?:new|other|suggested|proposed) (?:name|one))`;
const current = phrase`(?:
  (?:(?:the|my|our|this) )?(?:current|existing|old|original|present) (?:\w+ )?(?:names?|one|ones|naming|terms?|wording|spelling|form)|
  what (?:we|I) (?:currently |already |now )?have|what(?:'s| is) there|the one (?:I|we) (?:already )?have|
  mine|my (?:own|names?|version|variant|choice|naming)
)`;

/** Where a clause begins, be it behind a reason: "it matches the others, so ". */
const clause = phrase`(?:${start}|[,;:–-] (?:(?:so|and|but|then|hence) )?|\b(?:so|but|and|therefore|hence) )`;

/**
 * Who answers a name that is put forward with no, without saying it again: "I'd rather not", "that isn't any clearer",
 * "let's leave it as it is", "I prefer the current name".
 */
export const declining = patternCue("declining", [
  [
    "oppose",
    phrase`${start}I(?:'d| would)(?: really| much| strongly)? (?:rather|prefer) not(?: to)?(?: (?:${renaming}|do
      (?:it|that|this|so)))?${end}`,
    0.6,
  ],
  [
    "oppose",
    phrase`${start}I (?:don't|do not|can't|cannot) (?:really |quite )?(?:think|believe|feel|find|see that|say)
      (?:that )?(?:${change}(?:'s| is| are| would be| reads| looks| sounds)?) ${adverb}${better}${end}`,
    0.6,
  ],
  [
    "oppose",
    phrase`${start}I (?:don't|do not) (?:really |quite )?(?:think|believe|see that|feel) (?:that )?${change}
      (?:would |will )?${adverb}${helps}\b`,
    0.6,
  ],
  [
    "oppose",
    phrase`${start}${change}(?:(?:'s| is| are| would be| seems| looks| reads| sounds) not|(?: is| are| would|does|
      do)n't(?: be| seem| look| read| sound)?) ${adverb}${better}${end}`,
    0.6,
  ],
  ["oppose", phrase`${start}${change} (?:(?:does|do|would|will)(?:n't| not)|won't|hardly) ${adverb}${helps}\b`, 0.6],
  [
    "oppose",
    phrase`${start}${change}(?:'s| is| are| would be| seems| looks| reads| sounds) (?:\w+ )?(?:worse|less clear|no
      (?:better|clearer|improvement)|hardly (?:better|clearer|an improvement))${end}`,
    0.6,
  ],
  [
    "oppose",
    phrase`${start}(?:(?:I'm|I am) )?(?:still |really )?not (?:\w+ )?(?:convinced|persuaded|sold)(?: (?:by|of|on)
      (?:it|this|that|the (?:new |other )?name))?${end}`,
    0.6,
  ],
  [
    "oppose",
    phrase`${start}(?:(?:I'm|I am) )?(?:still |really )?not (?:\w+ )?sure (?:that |if |whether |about )?${change}
      (?:(?:is|would be) ${adverb}${better}|(?:would |really |actually )*${helps})\b`,
    0.55,
  ],
  [
    "oppose",
    phrase`${start}I (?:don't|do not|fail to|can't|cannot) (?:really |quite )?see (?:what|how|why|where) ${change}
      (?:would |will |should |could )?(?:be ${adverb}${better}|is ${adverb}${better}|buys?|helps?|gains?|improves?|
      adds?|makes?)\b`,
    0.6,
  ],
  [
    "oppose",
    phrase`${start}(?:
      I (?:don't|do not|wouldn't|would not|won't|will not) (?:(?:really|quite) )?(?:(?:
        (?:want|like|plan|intend|wish) to|see (?:a|any|the|much) (?:need|reason|point|value|benefit|use) (?:to|in|
      for)|
        think (?:we|you|it) (?:should|needs? to)|bother
      ) )?|
      (?:(?:there(?:'s| is)|I see) )?(?:no|little|not much) (?:need|reason|point|value|benefit|use) (?:to|in|for) |
      (?:(?:it's|it is) )?not worth |let's not |please (?:don't|do not)\s
    )${renaming}`,
    0.6,
  ],
  [
    "oppose",
    phrase`${clause}(?:(?:
      please|let's|let us|I'd|I would|I'll|I will|we'll|we should|we can|can we|just|rather|prefer to|better|like to|
      you can|we could|want to|going to|I'm going to|I am going to|simply|still
    ) ){0,4}(?:leave|keep|retain) ${it}(?: (?:
      as (?:it |they )?(?:is|are|was)|alone|unchanged|the way (?:it|they) (?:is|are)|like (?:this|that)|for now
    ))?${end}`,
    0.6,
  ],
  [
    "oppose",
    phrase`${clause}(?:I|we|I'd|I would|I'll|we'll|let's|we should|I'm going to|I am going to|I'd like to)
      (?:(?:would|rather|still|really|much|just|also|probably|definitely|strongly|even) )*(?:
        prefer|like|favou?r|keep|stay with|stick (?:with|to)|go with|find|vote for
      )(?: (?:to (?:keep|stay with|stick (?:with|to)|leave)|keeping|staying with|sticking with))? ${current}`,
    0.6,
  ],
  [
    "oppose",
    phrase`${start}${current} (?:is|are|looks?|seems?|reads?|works?|does) (?:(?:still|just|perfectly|much|already|
      more than|quite|at least|better and|also) )*(?:
      fine|good enough|good|ok|okay|better|clearer|clear enough|clear|shorter|well enough|best|the best|the job|
      more \w+
    )\b`,
    0.55,
  ],
  [
    "oppose",
    phrase`${clause}(?:(?:there(?:'s| is|'re| are)|I (?:see|find)) )?nothing (?:\w+ )?wrong with ${it}${end}`,
    0.6,
  ],
  [
    "oppose",
    phrase`${start}I (?:(?:fail|failed) to|don't|do not|can't|cannot) (?:really |quite )?see (?:the|any|much|a) (?:\w+ )?(?:
      confusion|problem|issue|ambiguity|need|point|benefit|difference|improvement|advantage|gain|reason|harm
    )${end}`,
    0.6,
  ],
  ["oppose", phrase`\bso no\W{0,4}$`, 0.6],
  ["oppose", phrase`\b(?:(?:decided|chose|opted) against|I(?:'m| am) against) ${it}${end}`, 0.6],
  ["oppose", phrase`^\W{0,6}(?:no|nope|nah|naw|nack)(?:,? (?:thanks|thank you|sorry|please|really))?\W{0,4}$`, 0.6],
  [
    "oppose",
    phrase`^\W{0,6}(?:no|nope|nah|naw)\b[,;:.–-]{1,2} (?!
      (?:problem|objection|worries|strong|preference|idea|complaint|need|question|doubt)|(?:I|we) (?:don't|do not|
      won't|wouldn't) (?:mind|object|care|have)|
      (?:I|you|that|this|it)(?:'m|'re|'s| am| are| is) (?:\w+ )?(?:fine|ok|okay|good|right|true|correct|agree)|I
      (?:agree|like|think (?:you|that's|that is) (?:right|fine|good))
    )`,
    0.55,
  ],
]);
