import { findCues } from "../stances/cues/index.ts";
import { theName } from "../stances/cues/the-name.ts";
import { wish } from "../stances/cues/wish.ts";
import { lastSentences } from "../stances/last-sentences.ts";
import type { Utterance } from "../utterances.ts";
import { readAffix } from "./affix.ts";
import { formParts } from "./forms.ts";
import { definedNames } from "./introduced.ts";
import type { MarkedSentence } from "./marked-sentence.ts";
import { findMentions, type Mention } from "./mentions.ts";
import { namingStrength } from "./naming-context.ts";
import { theOneMentioned } from "./the-one-mentioned.ts";

/** So many sentences may stand between the quotation and the words that are still about its end. */
const mostBetween = 1;

/**
 * The mention that is spoken of as a name right below the quotation that holds it: "this name is confusing" below "+int pond_get(void)",
 * "don't use ALL_ in names" below "POND_ALL_HERONS tells". It is what the last quoted line defines, or the last that is said of anything in a form
 * that no word has; none where that is said of several.
 */
export function calledBelow(utterance: Utterance, sentence: MarkedSentence): readonly Mention[] {
  const { text, passage, before } = utterance;
  if (!passage.quoted || before.length > mostBetween || namingStrength(text) < 1) return [];
  const [first, ...more] = sentence.mentions;
  const affix = first !== undefined && more.length === 0 && readAffix(first.form) !== null ? first : null;
  if ((first !== undefined && affix === null) || !objectsToName(sentence, affix)) return [];
  const has = ({ form }: Mention) => affix === null || holdsParts(form, affix.form);
  const called =
    theOneMentioned(definedAtTheEnd(passage.text).filter(has)) ??
    theOneMentioned(saidAtTheEnd(passage.text).filter(has));
  return called === null ? [] : [called];
}

/** "Unclear name", "this should be named something else"; "don't use ALL_ in names", where that is the affix. */
function objectsToName(sentence: MarkedSentence, affix: Mention | null): boolean {
  return findCues(sentence).some(
    ({ rule, stance, targets }) =>
      stance === "oppose" &&
      (affix === null
        ? targets.length === 0 && (rule === theName.rule || rule === wish.rule)
        : targets.includes(affix)),
  );
}

function holdsParts(form: string, affix: string): boolean {
  const parts = formParts(form);
  return formParts(affix).every((part) => parts.includes(part));
}

/** What the last line defines, where it is one of a patch. */
function definedAtTheEnd(passage: string): readonly Mention[] {
  const line = (passage.trimEnd().split("\n").at(-1) ?? "").trimStart();
  const defined = new Set(definedNames(line));
  return formsIn(line).filter(({ form }) => defined.has(form));
}

/** The forms of the last of the last sentences that has one. */
function saidAtTheEnd(passage: string): readonly Mention[] {
  return (
    lastSentences(passage)
      .map(formsIn)
      .find((mentions) => mentions.length > 0) ?? []
  );
}

function formsIn(text: string): readonly Mention[] {
  return findMentions(text).filter(({ shape, quoted }) => !quoted && formsOfCode.has(shape));
}

const formsOfCode: ReadonlySet<string> = new Set(["call", "macro", "identifier", "camel", "member"]);
