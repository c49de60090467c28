import { phrase } from "../../patterns/phrase.ts";
import { M, MENTIONS, START } from "../mentions/marked-sentence.ts";
import { patternRule } from "./proposal-rule.ts";

const alike = phrase`(?:symmetry|consistency|analogy|parity|uniformity)`;
const end = phrase`(?=\s*(?:$|[.?!]))`;

/** A name that is made like others: "For symmetry with M, M.", "M for consistency", "By analogy with M, M", "The usual pattern is M". */
export const byAnalogy = patternRule("by analogy", [
  [
    phrase`\b(?:for|in|by) ${alike} (?:with|to) ${M}(?: and ${M})?,?
      (?:I'd (?:say|use|call it) |it'd be |(?:it|this) (?:should|would) be )?(?<new>${M})${end}`,
    0.5,
  ],
  [phrase`(?<new>${MENTIONS}),? (?:for|in) ${alike}(?: with (?:${M}|the (?:others?|rest)))?${end}`, 0.45],
  [
    phrase`\bfollowing (?:that|this|the|their|our) (?:\w+ )?(?:pattern|convention|scheme|example|style|precedent),
      (?:(?:it|this|that)(?:'d| would| should) be )?(?:called |named )?(?<new>${MENTIONS})`,
    0.5,
  ],
  [
    phrase`\b(?:usual|common|existing|general|established) (?:pattern|idiom|scheme|style) (?:\w+ ){0,3}?is (?<new>${MENTIONS})${end}`,
    0.45,
  ],
  [
    phrase`${START}(?:better |maybe |perhaps )?(?<new>${M}) (?:to match|to mirror|to go with|to be consistent with) ${M}`,
    0.5,
  ],
]);
