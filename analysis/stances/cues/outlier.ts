import { MENTIONS } from "../../names/marked-sentence.ts";
import { patternCue } from "./cue.ts";
import { NOUN } from "./vocabulary.ts";

const rest =
  "(?:(?:all|most)\\s+(?:of\\s+)?(?:the\\s+|our\\s+|its\\s+)?(?:other\\s+|others?\\b|its\\s+siblings\\b|existing\\s+|rest\\b)|every(?:thing|one)?\\s+(?:other|else)\\b|the\\s+(?:others?|rest|siblings)\\b)";

/** A name beside its siblings: "all others end in …, T sticks out", "T is the odd one out", "T reads like a verb while the others …", "T fits in with the rest". */
export const outlier = patternCue("outlier", [
  [
    "oppose",
    `(?<target>${MENTIONS})${NOUN}\\s+(?:\\w+\\s+)?(?:sticks?\\s+out|stands\\s+out\\s+(?:as|like|from)|is\\s+(?:the|an?)\\s+(?:odd\\s+(?:one|man)\\s+out|outlier|exception|oddball|odd\\s+\\w+)|looks\\s+out\\s+of\\s+place|feels\\s+out\\s+of\\s+place|breaks\\s+the\\s+(?:pattern|scheme|symmetry|series|rule)|is\\s+alone|(?:does|would)(?:n't|\\s+not)\\s+(?:fit\\s+in|line\\s+up))\\b`,
    0.7,
  ],
  [
    "oppose",
    `\\b${rest}[^.?!;]{0,80}?\\b(?:but|while|whereas|only|and\\s+then)\\s+(?<target>${MENTIONS})\\s+(?:is|has|does|doesn't|isn't|uses|ends|starts|would|goes|reads)\\b`,
    0.6,
  ],
  [
    "oppose",
    `(?<target>${MENTIONS})\\s+(?:is|has|ends|starts|begins|reads|looks|sounds|uses)\\b[^.?!;\\uE000-\\uF8FF]{1,60}?,?\\s+(?:while|whereas|when|but|unlike)\\s+${rest}`,
    0.6,
  ],
  [
    "support",
    `(?<target>${MENTIONS})\\s+(?:would\\s+|also\\s+|at\\s+least\\s+|nicely\\s+)*(?:fits?|goes?|lines?\\s+up|matches|aligns?|pairs?|blends?)\\s+(?:in\\s+|nicely\\s+|well\\s+|better\\s+)*(?:with\\s+)?(?:the\\s+(?:rest|others|existing|other|surrounding)|its\\s+siblings|all\\s+the\\s+other|what\\s+we\\s+have)\\b`,
    0.7,
  ],
  [
    "oppose",
    `(?<target>${MENTIONS})[^.?!;\\uE000-\\uF8FF]{0,40}?\\s(?:would\\s+be|is|was|will\\s+be|being)\\s+the\\s+odd\\s+(?:one|man)\\s+out\\b`,
    0.7,
  ],
  [
    "oppose",
    `(?<target>${MENTIONS})\\s+(?:would|will)\\s+be\\s+the\\s+(?:first|only|only\\s+one|first\\s+one)(?:\\s+\\w+)?\\s+(?:with|that|to|in|of|here|like)\\b(?!\\s+(?:that|the\\s+one)\\s+(?:works|fits|says|makes))`,
    0.6,
  ],
  ["oppose", `(?<target>${MENTIONS})\\s+would\\s+be\\s+the\\s+(?:first|only\\s+one)(?=\\s*(?:$|[.;]))`, 0.55],
]);
