import { type MarkedSentence, markSentence } from "../names/mentions/marked-sentence.ts";
import { findMentions, type Mention, overlap } from "../names/mentions/mentions.ts";
import { namingContext, surelyOfNames } from "../names/mentions/naming-context.ts";
import { remembered, rememberedLast, rememberedOf } from "../remember.ts";
import type { Utterance } from "../utterances.ts";
import { calledTerms } from "./called-terms.ts";
import type { KnownMention } from "./known-mention.ts";
import type { NameFinder } from "./name-finder.ts";
import { pointedNames } from "./pointed-names.ts";

/**
 * The utterance with the names under debate, those that it points at, all else that looks like a name and words that it
 * tells to be terms, marked.
 */
export function markUtterance(utterance: Utterance, finder: NameFinder): MarkedSentence {
  return markers(finder).own(utterance);
}

/** Marks all that may be a name under debate, and all else that looks like a name. */
export function markAll(text: string, finder: NameFinder): MarkedSentence {
  return markers(finder).all(text);
}

/** Marks what is surely a name under debate, and all else that looks like a name. */
export function markSure(text: string, finder: NameFinder): MarkedSentence {
  return markers(finder).sure(text);
}

/** The mentions of names under debate in an utterance: all where naming is talked of in it, or answered by it; else those that are sure. */
export function findIn(utterance: Utterance, finder: NameFinder): readonly KnownMention[] {
  return plainWordsCount(utterance, finder) ? finder.findAll(utterance.text) : finder.findSure(utterance.text);
}

function plainWordsCount(utterance: Utterance, finder: NameFinder): boolean {
  return namingContext(utterance) >= surelyOfNames || finder.findSure(utterance.passage.text.slice(-600)).length > 0;
}

const markers = rememberedOf((finder: NameFinder) => {
  const [all, sure] = [marker(finder, finder.findAll), marker(finder, finder.findSure)];
  const own = rememberedLast((utterance: Utterance) => {
    const pointed = pointedNames(utterance, finder).map(({ mention }) => mention);
    if (pointed.length > 0) return markNames(utterance.text, joined(finder.findAll(utterance.text), pointed), finder);
    return plainWordsCount(utterance, finder) ? all(utterance.text) : sure(utterance.text);
  });
  return { all, sure, own };
});

function marker(finder: NameFinder, find: NameFinder["findAll"]): (text: string) => MarkedSentence {
  return remembered((text) => {
    const known = find(text);
    return known.length + calledTerms(text, finder.parts).length === 0
      ? markSentence(text)
      : markNames(text, known, finder);
  });
}

function markNames(text: string, known: readonly KnownMention[], { parts }: NameFinder): MarkedSentence {
  return markSentence(text, joined(known, joined(findMentions(text), calledTerms(text, parts))));
}

/** The mentions with the others that do not overlap with them, in order. */
function joined<Some extends Mention, Other extends Mention>(
  known: readonly Some[],
  others: readonly Other[],
): readonly (Some | Other)[] {
  const free = others.filter((mention) => known.every((name) => !overlap(mention, name)));
  return [...known, ...free].sort((a, b) => a.span.start - b.span.start);
}
