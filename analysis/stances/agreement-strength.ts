import { rightAbove } from "../utterances.ts";
import { agreeingCues } from "./agreeing.ts";
import { referredSides } from "./cue-reach.ts";
import type { NameFinder } from "./known-mentions.ts";
import { lastSentences } from "./last-sentences.ts";
import { markUtterance } from "./mark-utterance.ts";
import { isPutInQuoted } from "./put-in-quoted.ts";
import type { StanceQuestion } from "./stance-question.ts";
import { answersQuoted, isProposedInQuoted, isPutByAnother } from "./under-proposal.ts";

/** How sure a plain "Agreed.", "+1" or "will rename it" right under the words is that put the name forward or praise it; 0 where it is none. */
export function agreementStrength(question: StanceQuestion, finder: NameFinder): number {
  const { utterance } = question;
  if (!answersQuoted(question) || leavesOpen.test(utterance.text)) return 0;
  const agreed = agreeingCues(markUtterance(utterance, finder)).map(({ confidence }) => confidence);
  if (agreed.length === 0 || !isWelcome(question, finder)) return 0;
  return Math.max(...agreed, ...(isLastWord(question) ? [toLastWord] : []));
}

/** How sure a "Done." is to mean the name where the other mail's last words put it forward. */
const toLastWord = 0.55;

function isLastWord({ utterance, referred, family }: StanceQuestion): boolean {
  const [last] = lastSentences(rightAbove(utterance.passage));
  return last !== undefined && last === referred && isPutInQuoted(family, last, utterance);
}

/** Whether what is quoted puts the name forward or speaks for it, be it that what is agreed to can be nothing but the name. */
function isWelcome(question: StanceQuestion, finder: NameFinder): boolean {
  if (isProposedInQuoted(question, finder)) return true;
  const { utterance } = question;
  if (referredSides(question, finder).has("referred oppose")) return false;
  return isPutByAnother(question) && (saysRename.test(utterance.text) || isDefinition.test(utterance.passage.text));
}

/** "Better name?", "I can rename it if you insist": it is asked, or left to others. */
const leavesOpen = /\?\s*$|\bif\s+(?:you|people|others|anyone|anybody|somebody|someone|need|necessary|it's|that's)\b/i;
/** Nothing but "+#define HERON_PUT 0x08" is quoted: what is agreed to is the name. */
const isDefinition =
  /^[\s+]{0,8}(?:#\s?define\s+\w+\b|(?:config|enum|struct)\s+\w+(?=\n|$)|[A-Z][A-Z\d_]*\s?[=,])[^\n]*\n?$/;
const saysRename = /\b(?:renam\w*|names?|naming)\b/i;
