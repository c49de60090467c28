import { phrase } from "../patterns/phrase.ts";
import { agreeingCues } from "./agreeing.ts";
import { referredSides } from "./cue-reach.ts";
import type { NameFinder } from "./known-mentions.ts";
import { markUtterance } from "./mark-utterance.ts";
import { isPutInQuoted } from "./put-in-quoted.ts";
import type { StanceQuestion } from "./stance-question.ts";

/** How sure a plain "Agreed.", "+1" or "will rename it" right under the words is that put the name forward or praise it; 0 where it is none. */
export function agreementStrength(question: StanceQuestion, finder: NameFinder): number {
  const { utterance } = question;
  if (!answersQuoted(question) || leavesOpen.test(utterance.text)) return 0;
  const agreed = agreeingCues(markUtterance(utterance, finder));
  return agreed.length > 0 && isWelcome(question, finder) ? Math.max(...agreed.map(({ confidence }) => confidence)) : 0;
}

/** Whether it answers a quotation, with no more said before than that one agrees; a title is no quotation. */
function answersQuoted({ utterance, relation, referred, distance }: StanceQuestion): boolean {
  if (!utterance.passage.quoted || referred === null) return false;
  if (relation !== "passage" && !(relation === "change" && referred !== utterance.subject)) return false;
  return distance === 0 || utterance.before.every((text) => nod.test(text) || acknowledges.test(text));
}

/** Whether what is quoted puts the name forward or speaks for it, and not against it. */
function isWelcome(question: StanceQuestion, finder: NameFinder): boolean {
  const { family, utterance, referred } = question;
  const sides = referredSides(question, finder);
  if (sides.has("referred oppose")) return false;
  return (
    sides.has("referred proposes") ||
    sides.has("referred support") ||
    (referred !== null && isPutInQuoted(family, referred, utterance)) ||
    (isPutByAnother(question) && (saysRename.test(utterance.text) || isDefinition.test(utterance.passage.text)))
  );
}

/** "Better name?", "I can rename it if you insist": it is asked, or left to others. */
const leavesOpen = /\?\s*$|\bif\s+(?:you|people|others|anyone|anybody|somebody|someone|need|necessary|it's|that's)\b/i;
/** "Yep.", "OK, sure." before the words that say what is agreed to. */
const nod =
  /^\W*(?:(?:yes|yeah|yep|yup|ok|okay|sure|right|agreed|indeed|true|thanks|good|fair|great|idea|point|enough|catch|got it|ack)\b\W*){1,4}$/i;
/** "I see the problem.", "Sorry for the confusion.", "You're right." before them. */
const acknowledges = new RegExp(
  phrase`^\W*(?:(?:ok|okay|oh|ah|yes|yeah|right|hmm)\W+)?(?:
    I (?:see|agree|missed|overlooked|forgot|misread)|sorry|my (?:mistake|bad|fault)|oops|whoops|thanks|thank you|makes sense|understood|
    noted|you(?:'re| are) (?:\w+ )?(?:right|correct)|(?:that|this|it)(?:'s| is) (?:fair|true|right|correct)
  )\b[^.?!]{0,60}[.!]?\s*$`,
  "i",
);
/** Nothing but "+#define HERON_PUT 0x08" is quoted: what is agreed to is the name. */
const isDefinition =
  /^[\s+]{0,8}(?:#\s?define\s+\w+\b|(?:config|enum|struct)\s+\w+(?=\n|$)|[A-Z][A-Z\d_]*\s?[=,])[^\n]*\n?$/;
const saysRename = /\b(?:renam\w*|names?|naming)\b/i;

/** Whether somebody else has put the name forward. */
function isPutByAnother({ family, utterance }: StanceQuestion): boolean {
  const proposer = family.proposal?.utterance.person.main;
  return proposer !== undefined && proposer !== utterance.person.main;
}
