import stemmers from "natural/lib/natural/stemmers/index.js";

/**
 * The Porter stem of a word, lower case ("confusing", "confuses" -> "confus").
 * The one door to `natural`: its package root prints to stdout and loads database drivers, so parts are imported.
 */
export function stem(word: string): string {
  return stemmers.PorterStemmer.stem(word.toLowerCase());
}

/** The words of a text, lower case, apostrophes kept inside ("don't"); identifiers stay whole ("heron_put"). */
export function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[a-z0-9_]+(?:['’][a-z]+)?/g) ?? [];
}
