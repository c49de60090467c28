import { phrase } from "../patterns/phrase.ts";
import { isPutInQuoted } from "./put-in-quoted.ts";
import type { StanceQuestion } from "./stance-question.ts";

/** Whether an utterance answers a quotation, with no more said before than that one agrees; a title is no quotation. */
export function answersQuoted({ utterance, relation, referred, distance }: StanceQuestion): boolean {
  if (!utterance.passage.quoted || referred === null) return false;
  if (relation !== "passage" && !(relation === "change" && referred !== utterance.subject)) return false;
  return distance === 0 || utterance.before.every((text) => nod.test(text) || acknowledges.test(text));
}

/** Whether what is quoted, by the sides it takes of the name (cue-reach.ts), puts it forward or speaks for it, and not against it. */
export function isWelcomed(question: StanceQuestion, sides: ReadonlySet<string>): boolean {
  if (sides.has("referred oppose")) return false;
  return sides.has("referred proposes") || sides.has("referred support") || isPutRightAbove(question);
}

/** Whether the sentence that is answered is one that put the name forward where it was first said. */
export function isPutRightAbove({ family, utterance, referred }: StanceQuestion): boolean {
  return referred !== null && isPutInQuoted(family, referred, utterance);
}

/** Whether somebody else has put the name forward. */
export function isPutByAnother({ family, utterance }: StanceQuestion): boolean {
  const proposer = family.proposal?.utterance.person.main;
  return proposer !== undefined && proposer !== utterance.person.main;
}

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
