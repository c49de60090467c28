import { phrase } from "../../patterns/phrase.ts";

const changes = phrase`(?:
  modif(?:y|ies|ied|ying)|chang(?:e|es|ed|ing)|convert(?:s|ed|ing)?|switch(?:es|ed|ing)?|port(?:s|ed|ing)?|
  rework(?:s|ed|ing)?|adapt(?:s|ed|ing)?|updat(?:e|es|ed|ing)|migrat(?:e|es|ed|ing)
)`;

/**
 * Not behind "convert the driver to", "change the code to": what is used there instead of something else is called by the code, and the
 * words compare no names. To stand before a verb in a pattern source.
 */
export const NOT_OF_CODE = `(?<!\\b${changes}\\s(?:[\\w-]+\\s){1,5}?to\\s)`;
