import { matchesOf } from "../../matches-of.ts";
import { remembered, rememberedOf } from "../../remember.ts";
import type { Utterance } from "../../utterances.ts";
import { hasNameOfPrograms, hasNameWord, saysToName, tellsNameApart, withoutOtherTerms } from "./naming-words.ts";

/** Context from which on an utterance surely talks of names. */
export const surelyOfNames = 0.6;

/** Whether a text mentions a name that is already known to be under debate. */
export type MentionsName = (text: string) => boolean;

/**
 * How much an utterance talks about what something should be called, 0..1: by itself and by what is around it, as in
 * code review most identifiers are talked about for what they do. Where names are known to be under debate, talking of
 * them is talking about naming.
 */
export function namingContext(utterance: Utterance, mentionsName: MentionsName = () => false): number {
  const strength = strengthAround(utterance);
  if (strength >= knownName) return strength;
  const { text, passage } = utterance;
  const texts = [text, ...textsAround(utterance), ...(passage.quoted ? [lastLines(passage.text)] : [])];
  return texts.some(mentionsName) ? knownName : strength;
}

/** Context where a name is talked of that is known to be under debate, whatever is said of it. */
const knownName = 0.75;

/** Each sentence is asked about for every name. */
const strengthAround = rememberedOf((utterance: Utterance): number => {
  const own = namingStrength(utterance.text);
  if (own === 1) return 1;
  const near = 0.85 * Math.max(0, ...textsAround(utterance).map(namingStrength));
  const passage = utterance.passage.quoted ? 0.85 * namingStrength(lastLines(utterance.passage.text)) : 0;
  const subject = 0.6 * Number(namingStrength(utterance.subject) === 1);
  return Math.max(own, near, passage, subject);
});

function textsAround({ before, after, listLead }: Utterance): readonly string[] {
  return [...before.slice(-2), ...after.slice(0, 1), ...(listLead ? [listLead] : [])];
}

const passageLength = 500;

function lastLines(text: string): string {
  return text.slice(-passageLength);
}

/**
 * The same for a text alone. A word such as "name" is weak ("file name", "name resolution"); a construction such as
 * "rename", "call it", "better name" is strong.
 */
export const namingStrength: (text: string) => number = remembered((text) => {
  if (saysToName(text)) return 1;
  if (isOfNames(text, tellsNameApart)) return 1;
  if (quotesPartOfName(text)) return 0.85;
  if (isOfNames(text, hasNameWord)) return 0.7;
  return 0;
});

/**
 * Whether a text says so, of no name that programs have, and not only in calls and terms that say nothing of names. Few
 * do: what is dearer is asked last.
 */
function isOfNames(text: string, says: (text: string) => boolean): boolean {
  return says(text) && !hasNameOfPrograms(text) && says(withoutOtherTerms(text));
}

const quotedWord = /["“]([A-Za-z]{2,})["”]/g;
const identifier = /\b[A-Za-z]\w{0,60}_\w{1,60}/g;

/** `use heron_has_nest(), because "has" makes it obvious`: who quotes a part of an identifier talks of how it is called. */
function quotesPartOfName(text: string): boolean {
  const quoted = matchesOf(quotedWord, text).map(([, word = ""]) => word.toLowerCase());
  if (quoted.length === 0) return false;
  const identifiers = matchesOf(identifier, text).map(([token]) => token.toLowerCase().split("_"));
  return identifiers.some((parts) => quoted.some((word) => parts.includes(word)));
}
