import { MENTIONS } from "../../names/marked-sentence.ts";
import { patternCue } from "./cue.ts";

const T = `(?<target>${MENTIONS})`;
const explain = "(?:explain|look\\s+up|google|translate|read\\s+up\\s+on|spell(?:\\s+out)?)";
const explained =
  "(?:explaining|explanations?|translation|(?:an?\\s+)?(?:\\w+\\s+)?(?:explanation|definition|sentence|comment|footnote|glossary\\s+entry|paragraph))";
const who = "(?:I|we|you|one|people|users|everybody|everyone|somebody|someone|newcomers|reviewers)";
const hadTo =
  "(?:(?:had|have|has|need|needed|would\\s+have|will\\s+have|'d\\s+have|'ll\\s+have)\\s+to|must|could\\s+not|couldn't|can't|cannot)";

/** A name that costs whoever meets it an explanation: "T I had to look up", "with T I'd have to explain it", "T would need explaining", "I had to read the header to know what T does". */
export const needsExplaining = patternCue("needs explaining", [
  ["oppose", `${T},?\\s+${who}\\s*${hadTo}\\s+(?:\\w+\\s+)?${explain}\\b`, 0.7],
  ["oppose", `\\b(?:with|for|behind)\\s+${T},?\\s+${who}\\s*${hadTo}\\s+(?:\\w+\\s+)?${explain}\\b`, 0.7],
  [
    "oppose",
    `\\b${who}\\s*${hadTo}\\s+(?:\\w+\\s+)?${explain}\\s+(?:what\\s+)?(?:the\\s+(?:word|name|term)\\s+)?${T}`,
    0.65,
  ],
  [
    "oppose",
    `${T}\\s+(?:would\\s+|will\\s+|always\\s+)?(?:need|needs|require|requires|take|takes|cost|costs)\\s+(?:some\\s+|more\\s+)?${explained}\\b`,
    0.7,
  ],
  ["oppose", `\\bfor\\s+${T},?\\s+we(?:'d|\\s+would|\\s+will)?\\s+need\\s+${explained}\\b`, 0.65],
  [
    "oppose",
    `\\b(?:had|have)\\s+to\\s+(?:go\\s+(?:and|to)\\s+)?(?:read|check|open|look\\s+at|ask)(?:\\s+[^\\s?!;]+){1,8}?\\s+to\\s+(?:know|see|find\\s+out|understand|learn|tell)\\s+(?:what|how|whether)\\s+(?:an?\\s+|the\\s+)?${T}`,
    0.7,
  ],
  ["oppose", `${T}\\s+had\\s+me\\s+(?:\\w+ing|thinking|wondering)\\b`, 0.65],
  [
    "oppose",
    `\\b(?:had|have|'d\\s+have|would\\s+have)\\s+to\\s+look\\s+(?:it\\s+)?up\\s+(?:in\\s+(?:the\\s+)?[\\w.]+\\s+(?:\\w+\\s+)?)?what\\s+(?:an?\\s+|the\\s+)?${T}\\s+(?:is|does|means|was|meant|stands)\\b`,
    0.7,
  ],
  [
    "oppose",
    `\\b(?:still|really|just)\\s+(?:don't|do\\s+not|didn't)\\s+know\\s+what\\s+(?:an?\\s+|the\\s+)?${T}\\s+(?:is|does|means|was|stands|should)\\b`,
    0.7,
  ],
]);
