import { phrase } from "../patterns/phrase.ts";
import type { Span } from "../types.ts";
import type { Utterance } from "../utterances.ts";
import type { FoundStance } from "./find-stances.ts";

/** Whether a clause of a sentence that takes a stance says what the author wants, or concedes, and nothing of why. */
export function isVerdictClause({ text }: Utterance, { start, end }: Span, { rule, utterance }: FoundStance): boolean {
  if (noReasons.some((pattern) => pattern.test(text.slice(start, end)))) return true;
  return text === utterance.text && preference.test(rule) && /^\W*$/.test(text.slice(0, start));
}

/** "I'd …", "but I …", "let's …", "please …": of one's own mind, or a request; not "I find it strange that …", "I had to look twice". */
const wants = new RegExp(
  phrase`^(?:(?:and|but|so) )?(?:
    I(?! (?:just |always |usually )?(?:
      find|found|ha(?:ve|d) to|can['’]t|cannot|expect|agree (?:that|it|this)
    )\b)(?:['’](?:d|m|ll))?|
    let['’]?s?|please|(?:we|you) should
  )(?![\w'’])`,
  "i",
);

/** "though it is long": what speaks for the other side. */
const concedes = /^(?:even\s+)?(?:though|although|even\s+if)\b/i;

/** "but rather …", "something like …": another proposal. */
const turns = /^(?:(?:and|but|or)\s+(?:rather|instead|simply|maybe|perhaps|(?:can|could)\s+live)|something)\b/i;

/** "as you said", "as shown above": where it was said before; not "as it described it better". */
const refers = new RegExp(
  phrase`^as (?:(?!it\b|they\b|that\b|this\b|the\b)\w+ ){0,3}(?:
    said|suggested|mentioned|proposed|noted|pointed out|shown|discussed|explained|stated|described|documented|
    you (?:say|suggest|note|point out)
  )\b`,
  "i",
);

/** Whether a clause only says where something was said before. */
export function isReference(clause: string): boolean {
  return refers.test(clause);
}

const noReasons = [wants, concedes, turns];

/** The rules by which a name is liked, chosen or avoided ("I prefer T, …"); the others find fault or merit ("T is too long"). */
const preference =
  /^(?:acceptance|afterthought|(?:dis)?agreement|argued proposal|avoidance|change|choice|comparison|learned|liking|the name|wish)\b/;
