import { MENTIONS } from "../../names/marked-sentence.ts";
import { patternCue } from "./cue.ts";

const avoid =
  "(?:avoid|stay\\s+away\\s+from|steer\\s+clear\\s+of|get\\s+rid\\s+of|remov(?:e|ing)|drop(?:ping)?|ban|stop\\s+(?:using|calling\\s+it)|not\\s+(?:use|call\\s+it|call\\s+this)|don't\\s+(?:use|call\\s+it|call\\s+this)|move\\s+away\\s+from|moving\\s+away\\s+from|refrain\\s+from|nowhere\\s+near|not\\s+getting\\s+anywhere\\s+near)";

/** "please avoid T", "remove all mention of T", "anything with T in the name", "don't call it T", "rather not use T". */
export const avoidance = patternCue("avoidance", [
  [
    "oppose",
    `\\b${avoid}\\s+(?:(?:the|all|any|using|mentions?|of|word|term|name|prefix|suffix|from|a|naming|every|it|this)\\s+){0,6}?(?<target>${MENTIONS})`,
    0.6,
  ],
  ["oppose", `\\banything\\s+(?:\\w+\\s+)?(?:with|containing|named|called|including)\\s+(?<target>${MENTIONS})`, 0.75],
  [
    "oppose",
    `\\b(?:objection|objections|objected)\\b[^.]{0,40}?(?:to|against)\\b[^.]{0,40}?(?<target>${MENTIONS})`,
    0.7,
  ],
  [
    "oppose",
    `\\b(?:rather|prefer|preferably|better)\\s+not\\s+(?:to\\s+)?(?:use|call\\s+it|have|see)\\s+(?<target>${MENTIONS})`,
    0.75,
  ],
  [
    "oppose",
    `\\b(?:suffers?|problem|problems|issue|issues|trouble)\\s+(?:with|from)\\s+(?:the\\s+|using\\s+|calling\\s+it\\s+)?(?:name\\s+|term\\s+)?(?<target>${MENTIONS})`,
    0.65,
  ],
]);
