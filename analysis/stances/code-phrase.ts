import { phrase } from "../patterns/phrase.ts";
import type { Span } from "../types.ts";

/**
 * Whether a mention stands where code is spoken of and never its name: as one of many ("having a pond_fd"), before the word for what it is
 * handed on as ("the pond_ops pointer"), behind "a pointer to".
 */
export function isInCodePhrase(text: string, { start, end }: Span): boolean {
  const [before, after] = [text.slice(0, start), text.slice(end)];
  return oneOfMany.test(before) || pointsTo.test(before) || handedOn.test(after);
}

/** "a pond_fd", not "a 'pond' flag": nobody says "a" of a name; and not "a pond_": of an affix it is said. */
const oneOfMany = /\b(?:an?|each|every|another)\s$/i;

const pointsTo = new RegExp(
  phrase`\b(?:pointers?|references?|access(?:es)?|writes?|reads?|calls?|arguments?|fields?|parameters?) (?:to|of|in) (?:the )?$`,
  "i",
);

const handedOn = new RegExp(
  phrase`^(?:\(\))?["'”’]?\s(?:pointers?|arguments?|parameters?|params?|checks?|callers?|users?|support|handling|lookups?|loops?|stuff)\b`,
  "i",
);
