import { createRequire } from "node:module";
import { remembered } from "../../remember.ts";

let words: ReadonlySet<string> | null = null;

/** The words of the tagger of `natural` (Brill's lexicon, made of newspapers); loaded when they are first asked for. */
function knownWords(): ReadonlySet<string> {
  words ??= readWords();
  return words;
}

function readWords(): ReadonlySet<string> {
  const require = createRequire(import.meta.url);
  const path = "natural/lib/natural/brill_pos_tagger/data/English/lexicon_from_posjs.json";
  const lexicon = require(path) as Readonly<Record<string, unknown>>;
  // What each word may be takes four times the memory of the words, and is not asked for.
  delete require.cache[require.resolve(path)];
  return new Set(Object.keys(lexicon).map((word) => word.toLowerCase()));
}

/** Whether a word in small letters, or what it is derived from ("misnamed", "unreadable"), is one of ordinary English. */
export const isEnglishWord: (word: string) => boolean = remembered((word) => {
  const known = knownWords();
  return stemsOf(word).some((stem) => known.has(stem));
});

/** Endings that words are derived with -> what stood in their place. */
const endings: readonly (readonly [ending: string, instead: string])[] = [
  ..."s es ed ing er ers ly est ness able y ity ment al".split(" ").map((ending) => [ending, ""] as const),
  ..."ed ing er ers able al".split(" ").map((ending) => [ending, "e"] as const),
  ["ies", "y"],
  ["ility", "le"],
  ["ization", "ize"],
  ["isation", "ise"],
  ["ation", "ate"],
];

const beginnings = "un re de pre non sub over under out mis inter multi super anti dis en in".split(" ");

/** The word, and what it may be derived from: it may be no word at all. */
function stemsOf(word: string): readonly string[] {
  const cut = endings.flatMap(([ending, instead]) =>
    word.endsWith(ending) ? [word.slice(0, -ending.length) + instead] : [],
  );
  const doubled = /^(.+)(.)\2(?:ed|ing|ers?)$/.exec(word);
  const all = [word, ...cut, ...(doubled ? [`${doubled[1]}${doubled[2]}`] : [])];
  return all.flatMap((one) => [
    one,
    ...beginnings.filter((beginning) => one.startsWith(beginning)).map((beginning) => one.slice(beginning.length)),
  ]);
}
