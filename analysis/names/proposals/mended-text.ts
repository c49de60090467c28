import { matchesOf } from "../../matches-of.ts";
import { rememberedOf } from "../../remember.ts";
import { isPatchPost } from "../../threads/series.ts";
import { changedAbove, endOf, type Utterance } from "../../utterances.ts";
import { markSentence } from "../mentions/marked-sentence.ts";
import { namingStrength } from "../mentions/naming-context.ts";
import { maySubstitute, substitution } from "./substitution.ts";

/**
 * Whether a word stands in an utterance only because a text is mended with it: "s/reed/fern/" between plain words,
 * where nothing beside it talks of names and no line of a patch above holds the first; "shallow-pond" alone below "the
 * shallow pond".
 */
export function isMendedText(utterance: Utterance, word: string): boolean {
  return mendedWords(utterance).has(word) || isSpelledOtherwise(utterance, word);
}

/** The words of such substitutions. */
const mendedWords = rememberedOf((utterance: Utterance): ReadonlySet<string> => {
  const { text } = utterance;
  // "s/reed/fern/ ?" asks for an opinion.
  if (!maySubstitute(text) || text.includes("?") || isNearNames(utterance)) return new Set();
  // "v4: s/reed/fern/": what an author tells of a version is done throughout.
  if (isPatchPost({ message: utterance })) return new Set();
  const pairs = substitution
    .find(markSentence(text))
    .map(({ mention, replaces }) => ({ old: replaces?.form ?? "", put: mention.form }));
  const mended = pairs.filter(({ old, put }) => ![old, put].some(isIdentifier) && !isInPatch(old, utterance));
  return new Set(mended.flatMap(({ old, put }) => [old, put]));
});

const substituted = /(?<!\w)s([/,|])[^/,|\s]{1,60}\1[^/,|\s]{1,60}(?:\1g?)?/g;

/** Whether names are talked of within two sentences of it, whatever it says itself. */
function isNearNames({ text, before, after, listLead, passage, subject }: Utterance): boolean {
  const beside = [...before.slice(-2), ...after.slice(0, 2), listLead ?? "", endOf(passage), subject];
  return [text.replace(substituted, " "), ...beside].some((near) => namingStrength(near) > 0);
}

function isIdentifier(form: string): boolean {
  return /[_\d.*]|[a-z][A-Z]|^[A-Z]{2}/.test(form);
}

/** Whether a word stands in the code of the patch that is quoted right above. */
function isInPatch(word: string, utterance: Utterance): boolean {
  const code = changedAbove(utterance).filter((line) => !isComment.test(line));
  return code.some((line) => line.split(/\W+/).includes(word));
}

const isComment = /^[+-]\s*(?:\/?\*|#\s|\/\/)/;

/** Whether a word is all that stands below a quotation that has it with a blank or a hyphen more or less. */
function isSpelledOtherwise({ text, passage }: Utterance, word: string): boolean {
  if (!passage.quoted || !word.includes("-") || !isAllSaid(text, word)) return false;
  const letters = word.toLowerCase().replaceAll("-", "");
  return matchesOf(/[a-z]+(?:[ -][a-z]+)?/g, endOf(passage).toLowerCase()).some(
    ([said]) => said.replace(/[ -]/g, "") === letters && said !== word.toLowerCase(),
  );
}

function isAllSaid(text: string, word: string): boolean {
  return text.includes(word) && !/\w/.test(text.replace(word, ""));
}
