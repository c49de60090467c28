import { matchesOf } from "../matches-of.ts";
import { phrase } from "../patterns/phrase.ts";
import { rememberedOf } from "../remember.ts";
import type { Utterance } from "../utterances.ts";
import { type KnownMention, wordMention } from "./known-mention.ts";
import { labelledNames } from "./labelled-names.ts";
import { lastSentences } from "./last-sentences.ts";
import type { NameFinder } from "./name-finder.ts";

/** A name that a sentence points at by its place among others, and the sentence that gives their order; null where it is the same one. */
export type PointedName = { readonly mention: KnownMention; readonly referred: string | null };

/**
 * The names that an utterance points at by their label (labelled-names.ts) or place: "the former", "the second one",
 * "the last of these". The order is that of the nearest words with two names or more: the sentence itself, those before
 * it, the passage it answers.
 */
export function pointedNames(utterance: Utterance, finder: NameFinder): readonly PointedName[] {
  return pointedBy(finder)(utterance);
}

const pointedBy = rememberedOf((finder: NameFinder) =>
  rememberedOf((utterance: Utterance) => [...findPointed(utterance, finder), ...labelledNames(utterance, finder)]),
);

const name = phrase`(?:
  one|names?|options?|suggestions?|variants?|proposals?|choices?|alternatives?|spellings?|versions?|terms?|candidates?
)\b`;
/** "The first" alone is no name: what is said of one, or an end, must follow. */
const alone = phrase`(?= (?:
  is|was|would|sounds|seems|looks|reads|has|over|isn't|wouldn't|doesn't|tells|says|makes
)\b|\s*(?:[,;:!?).]|$))`;
const pointer = new RegExp(
  phrase`\bthe (?:
    (former|latt?er)(?: ${name})?|
    (first|second|third|last)(?: ${name}| of (?:these|those|them|the (?:two|three))\b|${alone})
  )|(?<=^\W{0,4})(first|second|third|last) ${name}`,
  "gi",
);

function findPointed(utterance: Utterance, finder: NameFinder): readonly PointedName[] {
  const { text } = utterance;
  if (!/(?:\bthe\s+|^\W{0,4})(?:former|latt?er|first|second|third|last)\b/i.test(text)) return [];
  return matchesOf(pointer, text).flatMap(({ 0: words, 1: side, 2: ordinal, 3: first, index }) => {
    const own = inOrder(finder.findAll(text.slice(0, index)));
    const others =
      own.length > 1 ? own.map((mention) => ({ mention, referred: null })) : namesBefore(utterance, finder);
    const place = placeOf((side ?? ordinal ?? first ?? "").toLowerCase(), others.length);
    const pointed = place === null ? undefined : others[place];
    if (pointed === undefined) return [];
    const span = { start: index, end: index + words.length };
    const { form, family } = pointed.mention;
    return [{ mention: wordMention(span, form, family), referred: pointed.referred }];
  });
}

/** "The former" and "the latter" are two; "the last" of more is the last of all. */
function placeOf(word: string, count: number): number | null {
  if (/^(?:former|latt?er)$/.test(word)) return count === 2 ? Number(word !== "former") : null;
  if (word === "last") return count > 1 ? count - 1 : null;
  const place = ["first", "second", "third"].indexOf(word);
  return count > 1 && place < count ? place : null;
}

/**
 * The names of the nearest sentence that has several, or of two that stand next to one another and have one each:
 * "heron_put then? Or egret_put?"
 */
function namesBefore({ before, passage }: Utterance, finder: NameFinder): readonly PointedName[] {
  const named = (texts: readonly string[]) =>
    texts.map((referred) => inOrder(finder.findAll(referred)).map((mention) => ({ mention, referred })));
  const stretches = [named(before.slice(-2).toReversed()), named(lastSentences(passage.text))];
  for (const names of stretches.flat()) if (names.length > 1) return names;
  for (const names of stretches)
    for (const [at, later] of names.entries()) {
      const both = [...(names[at + 1] ?? []), ...later];
      if (both.length === 2 && both[0]?.mention.family !== both[1]?.mention.family) return both;
    }
  return [];
}

/** The first mention of each name. */
function inOrder(mentions: readonly KnownMention[]): readonly KnownMention[] {
  return mentions.filter(({ family }, at) => mentions.findIndex((other) => other.family === family) === at);
}
