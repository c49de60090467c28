import porterStemmer from "natural/lib/natural/stemmers/porter_stemmer.js";
import { remembered } from "./remember.ts";

/**
 * The Porter stem of a word, lower case ("confusing", "confuses" -> "confus").
 * The one door to `natural`: its package root prints to stdout and loads database drivers, and its folder of
 * stemmers takes half a second to load those of twenty languages, so the one is imported.
 */
export const stem: (word: string) => string = remembered((word) => porterStemmer.stem(word.toLowerCase()));
