import type { Span } from "../types.ts";
import type { Utterance } from "../utterances.ts";
import type { FoundStance } from "./find-stances.ts";

/** Whether a clause of a sentence that takes a stance says what the author wants, or concedes, and nothing of why. */
export function isVerdictClause({ text }: Utterance, { start, end }: Span, { rule, utterance }: FoundStance): boolean {
  if (wants.test(text.slice(start, end)) || concedes.test(text.slice(start, end))) return true;
  return text === utterance.text && preference.test(rule) && /^\W*$/.test(text.slice(0, start));
}

/** "I'd …", "but I …", "let's …", "please …": of one's own mind, or a request. */
const wants = /^(?:(?:and|but|so)\s+)?(?:I(?:['’](?:d|m|ll))?|let['’]?s?|please|(?:we|you)\s+should)(?![\w'’])/i;

/** "though it is long": what speaks for the other side. */
const concedes = /^(?:even\s+)?(?:though|although|even\s+if)\b/i;

/** The rules by which a name is liked, chosen or avoided ("I prefer T, …"); the others find fault or merit ("T is too long"). */
const preference =
  /^(?:acceptance|afterthought|(?:dis)?agreement|argued proposal|avoidance|change|choice|comparison|learned|liking|the name|wish)\b/;
