import { M, MENTIONS } from "../marked-sentence.ts";
import { patternRule } from "./proposal-rule.ts";

const word = "[A-Za-z][\\w-]*\\w";

/** "rename M to M", "Renamed M => M", "renaming it to foo"; not "rename(2) to the new directory". */
export const rename = patternRule("rename", [
  [`\\brenam(?:e|ed|es|ing)\\b(?:\\s+[\\w']+){0,5}?\\s+(?:from\\s+)?(?<old>${M})(?:\\s+\\w+){0,3}?\\s*(?:\\bto\\b|\\binto\\b|\\bas\\b|=>|->|-->|→)\\s*(?:the\\s+)?(?<new>${MENTIONS})`, 0.9],
  [`\\brenam(?:e|ed|es|ing)\\s+(?<old>${word}|${M})\\s+(?:to|into|as|=>|->|-->|→)\\s+(?<new>${MENTIONS}|${word})`, 0.75],
  [`\\brenam(?:e|ed|es|ing)\\b(?:\\s+[\\w']+){0,6}?\\s+(?:to|into|as|=>|->)\\s+(?:something\\s+like\\s+|e\\.g\\.\\s+)?(?<new>${MENTIONS})`, 0.8],
  [`\\brenam(?:e|ed|es|ing)\\s+(?:it|this|that|them|these)\\s+(?:to|into|as)\\s+(?<new>${word})`, 0.7],
  [`(?<old>${M})\\s*(?:=>|→|-->)\\s*(?<new>${M})`, 0.6],
  [`\\bname\\s+change\\b.{0,40}?\\bfrom:?\\s+(?<old>${M})\\s+to\\s+(?<new>${MENTIONS})`, 0.9],
]);
