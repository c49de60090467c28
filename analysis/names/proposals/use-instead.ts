import { phrase } from "../../patterns/phrase.ts";
import { NOT_OF_CODE } from "../mentions/code-change.ts";
import { M, MENTIONS } from "../mentions/marked-sentence.ts";
import type { Mention } from "../mentions/mentions.ts";
import { namingStrength } from "../mentions/naming-context.ts";
import { type ProposalRule, patternRule } from "./proposal-rule.ts";

const verb = phrase`(?:use|using|go with|going with|pick|choose|settle (?:on|for)|stick (?:with|to)|switch to|prefer(?:red)?|like)`;

const worded = patternRule("use-instead", [
  [
    phrase`${NOT_OF_CODE}\b${verb}
      (?:the name |the term |something like |e\.g\. )?(?<new>${MENTIONS})\s{0,2},?\s{0,2}(?:instead|rather) (?:of|than)
      (?<old>${M})`,
    0.55,
  ],
  [
    phrase`(?<!(?:
      \b(?:how|when|where|why|way|if|are|is|was|were|been|\w+'re|not|never|hardly)|n't
    )\s(?:\w+\s)?)\b${verb}
      (?:the name |the term |something like )(?<new>${MENTIONS})`,
    0.6,
  ],
  [phrase`\bgo(?:ing)? with (?<new>${MENTIONS})`, 0.6],
  [
    phrase`\b(?:I'd|I would|I|we|would)
      (?:much |strongly |really |personally |slightly |rather |probably |still )*prefer
      (?:to (?:use|call it) |just |using )?(?<new>${MENTIONS})`,
    0.5,
  ],
  [
    phrase`\bI(?:'d| would) (?:\w+ )?(?:rather|sooner) (?:see|use|have|call it|go with|read) (?<new>${MENTIONS}) than (?<old>${M})`,
    0.5,
  ],
  [phrase`\buse (?<new>${MENTIONS}) instead\b`, 0.4],
  [
    phrase`^\W*(?:please |just |maybe )?use (?<new>${MENTIONS})\s*(?:$|[.,;?!]|\b(?:instead|because|since|as|to (?:align|match|be))\b)`,
    0.4,
  ],
  [phrase`(?<new>${M}) (?:instead of|rather than|over) (?<old>${M})`, 0.35],
  [
    phrase`\b(?:please|maybe|perhaps|better|let's|rather|should|could|to)
      (?:just )?(?:use|follow|adopt|borrow|steal|reuse|copy|mirror|introduce) (?:the |an? )?(?<new>${MENTIONS})
      (?:prefix|suffix|postfix|naming|terminology|nomenclature|wording)\b(?! of [\uE000-\uF8FF])`,
    0.55,
  ],
  [
    phrase`\b(?:use|follow|adopt|keep to) (?:the )?(?:${M} )?(?:terminology|nomenclature|wording) of (?<new>${MENTIONS})`,
    0.55,
  ],
  [phrase`\buse (?<new>${MENTIONS}) or something\b`, 0.5],
  [phrase`\binstead of (?<old>${M}),? (?:perhaps|maybe|possibly|rather|how about|what about) (?<new>${M})`, 0.55],
]);

/**
 * "use M instead", "I'd go with M", "I prefer M", "M instead of M", "M rather than M"; weak alone where code is
 * reviewed. "This can use pond_get() instead of pond_take()" calls another function.
 */
export const useInstead: ProposalRule<"use-instead"> = {
  ...worded,
  find: (sentence) => {
    const found = worded.find(sentence);
    if (namingStrength(sentence.text) > 0) return found;
    const called = found.filter(({ mention, replaces }) => replaces !== null && isCode(mention) && isCode(replaces));
    return found.filter(({ mention }) => called.every((other) => other.mention.span.start !== mention.span.start));
  },
};

/** A call, or an expression. */
function isCode({ shape, form, quoted }: Mention): boolean {
  return !quoted && (shape === "call" || /->|\w\.\w/.test(form));
}
