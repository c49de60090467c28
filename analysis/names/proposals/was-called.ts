import { M } from "../marked-sentence.ts";
import { patternRule } from "./proposal-rule.ts";

const before = "(?:was|were|formerly|previously|originally|initially|nee|née|ex|known\\s+before\\s+as)";
const called = "(?:(?:called|named|known\\s+as)\\s+)?";

/** What is told of a rename in passing, by what a thing was called before: "M (was M)", "M, formerly M", "M (now M)", "M, renamed to M", "M became M". */
export const wasCalled = patternRule("rename", [
  [`(?<new>${M})\\s*\\(${before}\\s+${called}(?<old>${M})\\)`, 0.75],
  [
    `(?<new>${M}),\\s+(?:which\\s+(?:was|used\\s+to\\s+be)|formerly|previously)\\s+${called}(?<old>${M})(?=\\s*(?:$|[.,;:)]|\\bin\\s+(?:v\\d|the\\s+(?:first|last|previous|RFC)\\b)))`,
    0.7,
  ],
  [`(?<old>${M})\\s*\\((?:now|since\\s+renamed\\s+to|renamed\\s+to|later)\\s+${called}(?<new>${M})\\)`, 0.7],
  [`(?<old>${M}),\\s+(?:now\\s+|since\\s+|then\\s+)?renamed\\s+(?:to|as|into)\\s+(?<new>${M})`, 0.85],
  [
    `^[^\\w\\uE000-\\uF8FF]{0,6}(?<old>${M}|[a-z]{2,20}(?:-[a-z]{2,20}){1,3})\\s+(?:became|turned\\s+into|is\\s+now(?:\\s+called)?|is\\s+called)\\s+(?<new>${M})(?=\\s*(?:$|[.,;:(]|\\bnow\\b|\\bin\\s+v\\d))`,
    0.65,
  ],
]);
