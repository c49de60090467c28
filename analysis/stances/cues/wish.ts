import { patternCue } from "./cue.ts";

const wanted = "(?:better|different|other|less\\s+\\w+|more\\s+\\w+|shorter|clearer|new|proper|good)";
const name = "(?:\\w+\\s+){0,2}?(?:names?|naming|terms?|terminology|word|verb|prefix|suffix|nomenclature)";

/** A wish for another name is an objection to the one there is: "please find a better name", "a less binary name". */
export const wish = patternCue("wish", [
  [
    "oppose",
    `\\b(?:choose|find|finding|pick|use|give|gives|have|want|need|needs|deserves?|come\\s+up\\s+with|think\\s+of|appreciate|prefer|consider)\\s+(?:\\w+\\s+){0,6}?${wanted}\\s+${name}\\b`,
    0.5,
  ],
  [
    "oppose",
    `\\b(?:should|could|can|please|must)\\s+(?:be\\s+|we\\s+|you\\s+|also\\s+)*(?:renamed?|find\\s+another\\s+name)\\b(?!\\s+(?:to|as|into)\\b)`,
    0.35,
  ],
]);
