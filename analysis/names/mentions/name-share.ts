import { matchesOf } from "../../matches-of.ts";
import type { Utterance } from "../../utterances.ts";
import { wordsPut } from "./words-put.ts";
import { wordsSpokenOf } from "./words-spoken-of.ts";

/** A word of prose, or a pair of terms: no part of a path, an identifier or a prefix ("pond: mend it"). */
const proseWord = /(?<![\w/.:-])[a-z][a-z\d-]*(?:\/[a-z][a-z\d-]*)?(?![\w/:(-]|\.\w)/gi;

/**
 * Tells of words (in small letters) how much of what is said of each speaks of it as a name, or puts it forward:
 * utterances that do by uses in prose, which is 1 and more where all do, and where the word is not used at all.
 */
export function nameShares(words: readonly string[], spoken: readonly Utterance[]): (word: string) => number {
  if (words.length === 0) return () => 0;
  const [known, spokenOf] = [new Set(words), wordsSpokenOf(words)];
  const [uses, asName] = [new Map<string, number>(), new Map<string, number>()];
  const count = (counts: Map<string, number>, word: string) =>
    counts.set(word.toLowerCase(), (counts.get(word.toLowerCase()) ?? 0) + 1);
  for (const { kind, text } of spoken) {
    if (kind === "code") continue;
    for (const [word] of matchesOf(proseWord, text)) if (known.has(word.toLowerCase())) count(uses, word);
    for (const word of new Set([...spokenOf(text), ...wordsPut({ kind, text })].map((placed) => placed.word)))
      count(asName, word);
  }
  return (word) => {
    const all = uses.get(word) ?? 0;
    return all === 0 ? 1 : (asName.get(word) ?? 0) / all;
  };
}
