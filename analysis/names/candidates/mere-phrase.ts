import { isFunctionWord } from "../mentions/function-words.ts";
import type { FormEvidence } from "./gather-forms.ts";

/** Several words that are only ever quoted side by side: with a word that does grammar's work, or never put forward. */
export function isMerePhrase({ spellings, proposals }: FormEvidence): boolean {
  const written = [...spellings.keys()];
  if (!written.every((spelling) => /^[A-Za-z]+(?: [A-Za-z]+)+$/.test(spelling))) return false;
  return proposals.length === 0 || written.some((spelling) => spelling.split(" ").some(isFunctionWord));
}

/** "the pond": words that are quoted with their article tell of a thing. */
export function isWithArticle({ spellings }: FormEvidence): boolean {
  return [...spellings.keys()].every((spelling) => /^(?:the|an?) /i.test(spelling));
}
