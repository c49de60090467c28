import { acceptance } from "../../stances/cues/acceptance.ts";
import { findCues } from "../../stances/cues/index.ts";
import { theName } from "../../stances/cues/the-name.ts";
import { wish } from "../../stances/cues/wish.ts";
import { lastSentences } from "../../stances/last-sentences.ts";
import type { Utterance } from "../../utterances.ts";
import { definedLast } from "../contested/introduced.ts";
import { readAffix } from "../spelling/affix.ts";
import { formParts } from "../spelling/forms.ts";
import type { MarkedSentence } from "./marked-sentence.ts";
import { isWholeIdentifier } from "./mention-shapes.ts";
import { findMentions, type Mention } from "./mentions.ts";
import { namingStrength } from "./naming-context.ts";
import { theOneMentioned } from "./the-one-mentioned.ts";

/** So many sentences may stand between the quotation and the words that are still about its end. */
const mostBetween = 1;

/**
 * The mention that is spoken of as a name right below the quotation that holds it: "this name is confusing" below "+int
 * pond_get(void)", "don't use ALL_ in names" below "POND_ALL_HERONS tells", "I like that name" below "pond_take()
 * perhaps". None where the end of the quotation has several that it may be.
 */
export function calledBelow(utterance: Utterance, sentence: MarkedSentence): readonly Mention[] {
  const { text, passage, before } = utterance;
  if (!passage.quoted || before.length > mostBetween || namingStrength(text) < 1) return [];
  const [first, ...more] = sentence.mentions;
  const affix = first !== undefined && more.length === 0 && readAffix(first.form) !== null ? first : null;
  if (first !== undefined && affix === null) return [];
  const objects = objectsToName(sentence, affix);
  if (!objects && !(affix === null && agreesToName(sentence))) return [];
  const has = ({ form }: Mention) => affix === null || holdsParts(form, affix.form);
  const called =
    theOneMentioned(definedAtTheEnd(passage.text).filter(has)) ??
    theOneMentioned(objects ? saidLast(passage.text).filter(has) : putAtTheEnd(passage.text));
  return called === null ? [] : [called];
}

/** "Unclear name", "this should be named something else"; "don't use ALL_ in names", where that is the affix. */
function objectsToName(sentence: MarkedSentence, affix: Mention | null): boolean {
  return findCues(sentence).some(
    ({ rule, stance, targets }) =>
      stance === "oppose" &&
      (affix === null
        ? targets.length === 0 && (rule === theName.rule || rule === wish.rule || thisName.test(sentence.text))
        : targets.includes(affix)),
  );
}

/** "I like that name", "Will rename it": what stands above was put forward, in whatever words. */
function agreesToName(sentence: MarkedSentence): boolean {
  return findCues(sentence).some(
    ({ rule, stance, targets }) =>
      stance === "support" && targets.length === 0 && (rule === acceptance.rule || newName.test(sentence.text)),
  );
}

/** "I don't like the name": whatever the cue, it is about a name. */
const thisName = /\b(?:the|this|that|its|your)\s+(?:\w+\s+)?nam(?:e|ing)\b/i;

/** "I like that name" is of what was put forward; "it says so in its name" of anything. */
const newName = /\b(?:the|this|that|your)\s+(?:new\s+|suggested\s+|proposed\s+|other\s+)?nam(?:e|ing)\b/i;

function holdsParts(form: string, affix: string): boolean {
  const parts = formParts(form);
  return formParts(affix).every((part) => parts.includes(part));
}

/** What the last lines define, where they are of a patch. */
function definedAtTheEnd(passage: string): readonly Mention[] {
  const definition = definedLast(passage);
  if (definition === null) return [];
  return findMentions(definition.line).filter(({ form, quoted }) => !quoted && form === definition.name);
}

/** The forms of code in the last of the last sentences that has one. */
function saidLast(passage: string): readonly Mention[] {
  return (
    lastSentences(passage)
      .map((text) => findMentions(text).filter(({ shape, quoted }) => isWholeIdentifier(shape) && !quoted))
      .find((mentions) => mentions.length > 0) ?? []
  );
}

/** All that the last sentences may have put forward, in quotes or not. */
function putAtTheEnd(passage: string): readonly Mention[] {
  return lastSentences(passage)
    .flatMap(findMentions)
    .filter(({ shape }) => isWholeIdentifier(shape) || shape === "quoted");
}
