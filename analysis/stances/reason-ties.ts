import type { NameFamily } from "../names/families/name-family.ts";
import { namingStrength } from "../names/mentions/naming-context.ts";
import { formParts } from "../names/spelling/forms.ts";
import { anyWord, phrase } from "../patterns/phrase.ts";
import { rememberedOf } from "../remember.ts";
import { stem } from "../words.ts";
import type { FoundStance } from "./find-stances.ts";

/**
 * Whether a sentence behind a stance is tied to it: it takes up what was said ("It …", "That …"), or says that it tells why ("otherwise"),
 * or speaks of the name. Mails go on to whatever comes next, so to stand near a verdict makes no reason of a sentence.
 */
export function isTiedBehind(text: string, stance: FoundStance): boolean {
  return refersBack.test(text) || tellsWhy.test(text) || speaksOfName(text, stance);
}

/** The same of a sentence ahead of a stance, or of one that only adds to another ("Also, …"): what it takes up stands before the stance. */
export function isTiedByName(text: string, stance: FoundStance): boolean {
  return tellsWhy.test(text) || speaksOfName(text, stance);
}

/** Names the name, has a word of it, quotes a word, or speaks of names, words and what they mean. */
function speaksOfName(text: string, { family }: FoundStance): boolean {
  if (quotedWord.test(text) || namingStrength(text) > 0 || ofMeaning.test(text)) return true;
  const stems = stemsOf(family);
  return formParts(text).some((word) => isWord(word) && stems.has(stem(word)));
}

/** The stems of the words of a name; every sentence of a message is asked about it. */
const stemsOf = rememberedOf(
  ({ name, aliases }: NameFamily) => new Set([name, ...aliases].flatMap(formParts).filter(isWord).map(stem)),
);

/** Shorter parts of names ("get", "mm") stand in any sentence about code. */
function isWord(part: string): boolean {
  return part.length >= 4;
}

const quotedWord = /(?<!\w)["“'`][\w*.-]{2,40}["”'`](?!\w)/;

const refersBack = new RegExp(
  phrase`^\W*(?:(?:and|but|again|besides|now),? )?(?:it|this|that|they|these|those|both|neither)(?![\w’])`,
  "i",
);

const tellsWhy = new RegExp(
  phrase`^\W*(?:because|since|as|given|e\.g|i\.e|for (?:example|instance)|otherwise|hence|thus|therefore|after all)(?!\w)`,
  "i",
);

/** What is said of words, and seldom of code: "the word is taken", "it implies …". */
const ofMeaning = new RegExp(
  `\\b${anyWord(
    `means meant meaning imply implies implied suggest suggests hints confuse confuses confused confusing confusion mislead misleads
    misleading ambiguous ambiguity acronym abbreviation shorter consistent consistency convention conventions reader readers`,
    "(?:the|this|that|same|each) (?:name|word|term|prefix|suffix)",
  )}\\b`,
  "i",
);
