import { agreeingCues } from "./agreeing.ts";
import { referredSides } from "./cue-reach.ts";
import { markUtterance } from "./mark-utterance.ts";
import type { NameFinder } from "./name-finder.ts";
import type { StanceQuestion } from "./stance-question.ts";
import { answersQuoted, isPutByAnother, isWelcomed } from "./under-proposal.ts";

/**
 * How sure a plain "Agreed.", "+1" or "will rename it" right under the words is that put the name forward or praise it;
 * 0 where it is none.
 */
export function agreementStrength(question: StanceQuestion, finder: NameFinder): number {
  const { utterance } = question;
  if (!answersQuoted(question) || leavesOpen.test(utterance.text)) return 0;
  const agreed = agreeingCues(markUtterance(utterance, finder));
  return agreed.length > 0 && isWelcome(question, finder) ? Math.max(...agreed.map(({ confidence }) => confidence)) : 0;
}

/** Whether what is quoted puts the name forward or speaks for it, be it that what is agreed to can be nothing but the name. */
function isWelcome(question: StanceQuestion, finder: NameFinder): boolean {
  const { utterance } = question;
  const sides = referredSides(question, finder);
  if (isWelcomed(question, sides)) return true;
  if (sides.has("referred oppose") || !isPutByAnother(question)) return false;
  return saysRename.test(utterance.text) || isDefinition.test(utterance.passage.text);
}

/** "Better name?", "I can rename it if you insist": it is asked, or left to others. */
const leavesOpen = /\?\s*$|\bif\s+(?:you|people|others|anyone|anybody|somebody|someone|need|necessary|it's|that's)\b/i;
/** Nothing but "+#define HERON_PUT 0x08" is quoted: what is agreed to is the name. */
const isDefinition =
  /^[\s+]{0,8}(?:#\s?define\s+\w+\b|(?:config|enum|struct)\s+\w+(?=\n|$)|[A-Z][A-Z\d_]*\s?[=,])[^\n]*\n?$/;
const saysRename = /\b(?:renam\w*|names?|naming)\b/i;
