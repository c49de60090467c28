import { phrase } from "../../patterns/phrase.ts";
import { patternCue } from "./cue.ts";
import { T } from "./vocabulary.ts";

const explain = phrase`(?:explain|look up|google|translate|read up on|spell(?: out)?)`;
const explained = phrase`(?:
  explaining|explanations?|translation|
  (?:an? )?(?:\w+ )?(?:explanation|definition|sentence|comment|footnote|glossary entry|paragraph)
)`;
const who = phrase`(?:I|we|you|one|people|users|everybody|everyone|somebody|someone|newcomers|reviewers)`;
const hadTo = phrase`(?:
  (?:had|have|has|need|needed|would have|will have|'d have|'ll have) to|must|could not|couldn't|can't|cannot
)`;

/**
 * A name that costs whoever meets it an explanation: "T I had to look up", "with T I'd have to explain it", "T would
 * need explaining", "I had to read the header to know what T does".
 */
export const needsExplaining = patternCue("needs explaining", [
  ["oppose", phrase`${T},? ${who}\s*${hadTo} (?:\w+ )?${explain}\b`, 0.7],
  ["oppose", phrase`\b${who}\s*${hadTo} (?:\w+ )?${explain} (?:what )?(?:the (?:word|name|term) )?${T}`, 0.65],
  [
    "oppose",
    phrase`${T} (?:would |will |always )?(?:need|needs|require|requires|take|takes|cost|costs)
      (?:some |more )?${explained}\b`,
    0.7,
  ],
  ["oppose", phrase`\bfor ${T},? we(?:'d| would| will)? need ${explained}\b`, 0.65],
  [
    "oppose",
    phrase`\b(?:had|have) to (?:go (?:and|to) )?(?:read|check|open|look at|ask)(?: [^\s?!;]+){1,8}? to
      (?:know|see|find out|understand|learn|tell) (?:what|how|whether) (?:an? |the )?${T}`,
    0.7,
  ],
  ["oppose", phrase`${T} had me (?:\w+ing|thinking|wondering)\b`, 0.65],
  [
    "oppose",
    phrase`\b(?:had|have|'d have|would have) to look (?:it )?up (?:in (?:the )?[\w.]+ (?:\w+ )?)?what
      (?:an? |the )?${T} (?:is|does|means|was|meant|stands)\b`,
    0.7,
  ],
  [
    "oppose",
    phrase`\b(?:still|really|just) (?:don't|do not|didn't) know what (?:an? |the )?${T}
      (?:is|does|means|was|stands|should)\b`,
    0.7,
  ],
]);
