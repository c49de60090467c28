import { MENTIONS } from "../marked-sentence.ts";
import { patternRule } from "./proposal-rule.ts";

const noun = "(?:name|names|naming|term|terminology|prefix|suffix|word|verb|noun|nomenclature|acronym|wording)";

/** "a name like M", "the name M", "the prefix should be M", "M as the name". */
export const nameLike = patternRule("name-like", [
  [`\\b${noun}\\b(?:\\s+\\w+){0,3}?\\s*(?:like|such\\s+as|along\\s+the\\s+lines\\s+of|e\\.g\\.|i\\.e\\.|say)[,:]?\\s*(?<new>${MENTIONS})`, 0.65],
  [`\\b${noun}\\b(?:\\s+\\w+){0,3}?\\s+(?:should|could|would|might|must|to)\\s+(?:really\\s+|probably\\s+|just\\s+|rather\\s+)?be\\s+(?<new>${MENTIONS})`, 0.7],
  [`(?<new>${MENTIONS})\\s+(?:as|for)\\s+(?:the|a|its|an|this)\\s+(?:\\w+\\s+)?${noun}\\b`, 0.55],
  [`\\b(?:a|an|another|the|possible|descriptive|different|new|generic|neutral)\\s+${noun}\\s*,?\\s*(?:e\\.g\\.|i\\.e\\.|like|maybe|perhaps|:)?\\s*(?<new>${MENTIONS})`, 0.5],
]);
