import { MENTIONS } from "../../names/marked-sentence.ts";
import { patternCue } from "./cue.ts";
import { DEGREE, NEGATIVE } from "./vocabulary.ts";

const annoys =
  "(?:irritat\\w+|annoy\\w*|bother\\w*|bugs?\\s+me|confus\\w+|puzzl\\w+|surpris\\w+|misle(?:d|ads?)|trips?\\s+(?:me|people)\\s+up|tripped\\s+over)";

/** "it annoys me that you call it T", "irritated about pointers named T", "calling T when … is confusing". */
export const annoyance = patternCue("annoyance", [
  [
    "oppose",
    `\\b${annoys}\\b[^.?!]{0,90}?\\b(?:named?|calls?|called|calling|naming|using)\\s+(?:\\w+\\s+){0,2}?(?<target>${MENTIONS})`,
    0.7,
  ],
  [
    "oppose",
    `\\b(?:call(?:ing)?|nam(?:e|ing)|us(?:e|ing))\\s+(?:\\w+\\s+){0,3}?(?<target>${MENTIONS})[^.?!,;]{0,80}?\\b(?:is|feels|seems|was|would\\s+be)\\s+${DEGREE}(?:irritating|annoying|surprising|${NEGATIVE})\\b`,
    0.75,
  ],
  [
    "oppose",
    `\\b(?:calling|naming)\\s+(?:\\w+\\s+){0,3}?(?<target>${MENTIONS})\\s*,?\\s*(?:it\\s+)?(?:does\\s+|would\\s+)?(?:impl(?:y|ies)|suggests?|means?)`,
    0.65,
  ],
  [
    "oppose",
    `\\b(?:whether|if)\\s+(?:or\\s+not\\s+)?(?<target>${MENTIONS})\\s+is\\s+(?:really\\s+|even\\s+)?(?:the\\s+|a\\s+)?(?:correct|right|good|best|appropriate)\\b`,
    0.6,
  ],
  [
    "oppose",
    `\\bin\\s+(?<target>${MENTIONS})\\s*,?\\s+the\\s+\\S+\\s+(?:\\w+\\s+)?(?:is|means|makes|suggests|implies)\\s+${DEGREE}(?:actively\\s+)?${NEGATIVE}\\b`,
    0.75,
  ],
  [
    "oppose",
    `(?<target>${MENTIONS})\\s+(?:really\\s+|just\\s+|still\\s+)?(?:bugs|irks|annoys|bothers|disturbs)\\s+me\\b`,
    0.7,
  ],
  ["oppose", `(?<target>${MENTIONS})\\s+(?:really\\s+|just\\s+|still\\s+)?grates\\b`, 0.65],
  [
    "oppose",
    `(?<target>${MENTIONS})\\s+(?:sounds?|feels?|looks?)\\s+(?:\\w+\\s+)?(?:scary|creepy|dangerous|harmless|pompous|childish|alien|foreign)\\b`,
    0.65,
  ],
]);
