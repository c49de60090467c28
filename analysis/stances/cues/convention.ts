import { MENTIONS } from "../../names/marked-sentence.ts";
import { patternCue } from "./cue.ts";
import { DEGREE, NOUN } from "./vocabulary.ts";

const custom =
  "(?:conventions?|naming|schemes?|pattern|style|rules?|practice|siblings?|precedent|terminology|the\\s+(?:other|others|rest|existing)|(?:our|all|its|their)\\s+(?:other\\s+)?\\w+s)\\b";
const fails = "(?:does\\s+not|doesn't|do\\s+not|don't|did\\s+not|didn't|fails\\s+to|won't|wouldn't)";

/** Whether a name keeps to what is usual, and how far it reaches: "T doesn't follow the convention", "T ties us to one user". */
export const convention = patternCue("convention", [
  [
    "oppose",
    `(?<target>${MENTIONS})${NOUN}\\s+${fails}\\s+${DEGREE}(?:follow|fit|match|respect|align\\s+with|go\\s+with|agree\\s+with)\\s+(?:\\w+\\s+){0,4}?${custom}`,
    0.8,
  ],
  [
    "oppose",
    `(?<target>${MENTIONS})${NOUN}\\s+(?:breaks?|violates?|ignores?|goes\\s+against)\\s+(?:\\w+\\s+){0,4}?${custom}`,
    0.8,
  ],
  [
    "support",
    `(?<target>${MENTIONS})\\s+(?:would\\s+|also\\s+|at\\s+least\\s+)?(?:follows?|keeps?\\s+to|sticks?\\s+to|adheres?\\s+to|(?:is|are)\\s+(?:more\\s+|also\\s+)?(?:in\\s+line|consistent)\\s+with)\\s+(?:\\w+\\s+){0,4}?(?:${custom}|what\\b)`,
    0.7,
  ],
  [
    "support",
    `(?<target>${MENTIONS})${NOUN}\\s+is\\s+(?:already\\s+)?(?:widely|commonly|generally|universally|well)\\s+(?:used|understood|known|accepted|established)\\b`,
    0.6,
  ],
  [
    "oppose",
    `(?<target>${MENTIONS})${NOUN}\\s+(?:\\w+\\s+)?(?:ties|limits|restricts|binds|locks|confines|pins)\\s+(?:it|us|this|you|the\\s+\\w+)\\s+(?:\\w+\\s+){0,2}?(?:to|in|down)\\b`,
    0.7,
  ],
  [
    "oppose",
    `(?<target>${MENTIONS})${NOUN}\\s+(?:only|merely|just)\\s+(?:describes?|covers?|captures?|tells?|says?|names?|reflects?|applies)\\b`,
    0.7,
  ],
  [
    "oppose",
    `(?<target>${MENTIONS})\\s+(?:is|are)\\s+(?:just\\s+|really\\s+|only\\s+|purely\\s+)?(?:an?\\s+)?(?:implementation\\s+(?:details?|issues?|artifacts?)|\\w+\\s+(?:terminology|jargon|lingo|speak))\\b`,
    0.6,
  ],
  [
    "support",
    `(?<target>${MENTIONS})\\s+(?:is|would\\s+be)\\s+(?:also\\s+)?(?:the\\s+(?:established|official|usual|common|standard)\\s+(?:name|term)|what\\s+(?:the\\s+)?\\w+\\s+(?:\\w+\\s+)?(?:calls?|uses?)\\b(?!\\s+(?:the|an?|its|their|our|for|\\w+ing)\\b)|the\\s+(?:name|term)\\s+(?:\\w+\\s+)?(?:used|in)\\b|(?:an?\\s+)?(?:(?:pretty|quite|fairly|very)\\s+(?:well[-\\s])?|well[-\\s])(?:known|established|understood)\\b)`,
    0.7,
  ],
  ["oppose", `(?<target>${MENTIONS})\\s+(?:\\w+\\s+)?pollutes?\\b`, 0.7],
  [
    "support",
    `(?<target>${MENTIONS})\\s+(?:is|are|would\\s+be|seems)\\s+(?:also\\s+|more\\s+)?in\\s+line\\s+with\\b`,
    0.7,
  ],
  [
    "support",
    `\\b(?:everybody|everyone|most\\s+\\w+)\\s+(?:else\\s+)?(?:already\\s+)?calls?\\s+(?:it|this|that|them|these)\\s+(?<target>${MENTIONS})`,
    0.65,
  ],
  [
    "oppose",
    `(?<target>${MENTIONS})\\s+(?:isn't|is\\s+not|aren't|are\\s+not)\\s+(?:really\\s+|quite\\s+)?in\\s+line\\s+with\\b`,
    0.7,
  ],
  [
    "oppose",
    `(?<target>${MENTIONS})\\s+is\\s+(?:what\\s+we\\s+)?used?\\s+(?:everywhere\\s+)?for\\s+(?!(?:this|that|it|these|those|the\\s+same)\\b)[^.?!]{2,40}?(?:\\beverywhere|\\balready|\\belsewhere|\\bin\\s+(?:the|all|every|other)\\b)`,
    0.55,
  ],
]);
