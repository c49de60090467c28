import { MENTIONS } from "../../names/marked-sentence.ts";
import { patternCue } from "./cue.ts";
import { DEGREE, IS, IT, NEGATIVE, POSITIVE } from "./vocabulary.ts";

/** "T is too long", "T sounds good", "the name is confusing", "T isn't great": a name, a verb of being, an adjective. */
export const verdict = patternCue("verdict", [
  ["oppose", `(?<target>${MENTIONS})[\\s,.]+(?:all|both)\\s+(?:\\w+\\s+)?${DEGREE}"?${NEGATIVE}`, 0.8],
  ["oppose", `(?<target>${MENTIONS})\\s*\\(${DEGREE}${NEGATIVE}`, 0.7],
  [
    "oppose",
    `(?<target>${MENTIONS})\\s+is\\s+(?:usually|normally|generally|typically|commonly|traditionally|often)\\s+(?:a|an|the|used|understood)\\b`,
    0.5,
  ],
  [
    "support",
    `(?<target>${MENTIONS})\\s+(?:at\\s+least\\s+)?has\\s+(?:the\\s+|an\\s+|one\\s+)?(?:advantage|benefit|merit)`,
    0.7,
  ],
  [
    "oppose",
    `(?<target>${MENTIONS})(?:\\s*\\([^)]*\\))?\\s+(?:\\w+\\s+)?${IS}\\s+${DEGREE}(?:an?\\s+)?${DEGREE}(?:\\w+\\s+)?${NEGATIVE}\\b`,
    0.8,
  ],
  [
    "support",
    `(?<target>${MENTIONS})(?:\\s*\\([^)]*\\))?\\s+(?:\\w+\\s+)?${IS}\\s+${DEGREE}(?:an?\\s+)?${DEGREE}${POSITIVE}\\b(?!\\s+than)`,
    0.75,
  ],
  [
    "oppose",
    `(?<target>${MENTIONS})\\s+${IS}\\s+(?:not|never|n't)\\s+${DEGREE}(?:an?\\s+)?(?:\\w+\\s+)?${POSITIVE}\\b`,
    0.8,
  ],
  ["oppose", `\\b${IT}\\s*${IS}\\s+(?:not|n't)\\s+${DEGREE}(?:an?\\s+)?(?:\\w+\\s+)?${POSITIVE}\\b`, 0.5],
  ["oppose", `\\b${IT}\\s*${IS}\\s+${DEGREE}(?:an?\\s+)?${DEGREE}${NEGATIVE}\\b`, 0.5],
  ["support", `\\b${IT}\\s*${IS}\\s+${DEGREE}(?:an?\\s+)?${DEGREE}${POSITIVE}\\b(?!\\s+(?:to|if|than))`, 0.5],
  [
    "oppose",
    `\\b(?:bad|poor|terrible|horrible|misleading|confusing|stupid|awful|unfortunate|weird|odd|ugly)\\s+(?:name|naming|choice|term|terminology|prefix|suffix)\\b(?:\\s+like\\s+(?<target>${MENTIONS}))?`,
    0.7,
  ],
  [
    "oppose",
    `\\b(?:finds?|found|calling|thinks?|consider)\\s+(?<target>${MENTIONS})\\s+(?:is\\s+|to\\s+be\\s+|when\\s+\\w+\\s+\\w+\\s+\\w+\\s+is\\s+)?${DEGREE}${NEGATIVE}\\b`,
    0.75,
  ],
]);
