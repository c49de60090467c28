import { MENTIONS } from "../../names/marked-sentence.ts";
import { patternCue } from "./cue.ts";

const T = `(?<target>${MENTIONS})`;
const usually =
  "(?:(?:more|most|quite|rather)\\s+)?(?:generally|usually|typically|commonly|normally|often|traditionally|conventionally)";

/** A name or a part of it that belongs to something else: "T is meant for restrictions, not for modes", "T usually refers to the reader", "it makes no sense as a T flag". */
export const misplaced = patternCue("misplaced", [
  [
    "oppose",
    `${T}\\s+(?:\\w+\\s+)?(?:is|are|was|were)\\s+(?:really\\s+|only\\s+|${usually}\\s+)?(?:meant|supposed|intended|reserved)\\s+(?:to|for)\\b[^.?!]{3,90}?[,\\s](?:and\\s+)?not\\b`,
    0.6,
  ],
  [
    "oppose",
    `${T}\\s+(?:${usually}\\s+(?:tends?\\s+to\\s+)?|tends?\\s+to\\s+)(?:refers?|means?|implies|imply|denotes?|stands?\\s+for|suggests?)\\b`,
    0.6,
  ],
  [
    "oppose",
    `\\b(?:(?:does|do|did|would)(?:n't|\\s+not)\\s+(?:really\\s+)?make\\s+(?:much\\s+|any\\s+|a\\s+lot\\s+of\\s+)?|makes?\\s+(?:no|little)\\s+)sense\\s+as\\s+(?:an?\\s+|the\\s+)?${T}`,
    0.65,
  ],
]);
