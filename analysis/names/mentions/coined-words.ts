import { matchesOf } from "../../matches-of.ts";
import { isEnglishWord } from "./english-words.ts";
import { isCodeWord, isFunctionWord } from "./function-words.ts";
import { type Mention, overlap } from "./mentions.ts";
import { namingStrength } from "./naming-context.ts";
import { isTechnicalWord } from "./technical-words.ts";

/** From here on a text talks of names. */
const talksOfNames = 0.7;

/**
 * The words of a text that talks of names which no dictionary has ("rename Acme's pond to acmepond", "pondfs or
 * reedfs"): somebody made them up, so they are names of something, though they are written as words are.
 */
export function coinedWords(text: string, others: readonly Mention[]): readonly Mention[] {
  if (namingStrength(text) < talksOfNames) return [];
  return matchesOf(word, text).flatMap((match) => {
    const [form] = match;
    const span = { start: match.index, end: match.index + form.length };
    const mention: Mention = { span, form, shape: "word", quoted: false };
    return isCoined(form) &&
      !isBeforeNoun(form, text.slice(span.end)) &&
      !others.some((other) => overlap(other, mention))
      ? [mention]
      : [];
  });
}

/** "the syscall": a word with an article is what things are called, not what one of them is. */
const word =
  /(?<!\b(?:the|an?|this|that|these|those|your|our|my|its|his|her|their|new|each|every|any|some|no|which|another|other) )(?<![\w.@/'’-])[a-z][a-z\d]{2,24}(?:-[a-z\d]{2,24}){0,3}(?![\w@/'’-]|\.\w)/g;

/** "user-mappable memory": what tells the kind of a thing, and is no name of one. */
function isBeforeNoun(form: string, behind: string): boolean {
  const next = /^ ([a-z]{2,})/.exec(behind)?.[1];
  return form.includes("-") && next !== undefined && !isFunctionWord(next) && !saysOf.test(next);
}

const saysOf =
  /^(?:seems?|sounds?|looks?|reads?|feels?|makes?|means?|works?|fits?|says|tells|clash(?:es)?|instead|rather|maybe|perhaps|please|here|too)$/;

function isCoined(form: string): boolean {
  return !isDoing.test(form) && !isTechnicalWord(form) && form.split("-").some((part) => !isKnown(part));
}

/** "How about reposting it?": what is done, though no dictionary has it, nor how it is misspelled. */
const isDoing = /^[a-z]{2,}ing$/;

function isKnown(word: string): boolean {
  return isEnglishWord(word) || isTechnicalWord(word) || isCodeWord(word) || isFunctionWord(word);
}
