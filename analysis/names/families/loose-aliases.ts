import type { FormEvidence } from "../candidates/gather-forms.ts";
import { isAbbreviation, mayAbbreviate } from "../spelling/abbreviation.ts";
import { formParts, isPlainWord } from "../spelling/forms.ts";
import { builtOnFinder, isPartOf } from "../spelling/part-of.ts";
import { headForms, isSetOff, tailForms } from "./ends-of-names.ts";
import { formsLikeRivals, wordsLikeRivals } from "./like-rivals.ts";
import { type NameFamily, spellings } from "./name-family.ts";
import { readSetAgainst, type SetAgainst } from "./set-against.ts";
import { wasWordBefore } from "./word-before.ts";

/**
 * The families with what else can only mean one of them: the word it is built on, identifiers made like a rival's, the
 * end of a contested one. `forms` are all forms of the debate, `grouped` those that belong to a family already.
 */
export function withLooseAliases(
  families: readonly NameFamily[],
  forms: readonly FormEvidence[],
  grouped: readonly FormEvidence[],
  { areWeighed }: SetAgainst = readSetAgainst(forms),
): readonly NameFamily[] {
  const isGrouped = new Set(grouped);
  const loose = forms.filter((form) => !isGrouped.has(form));
  const short = shortForms(loose, families);
  const tails = byFamily(tailForms(loose, families));
  const heads = byFamily(headForms(loose, families));
  const endings = sharedEndings(grouped);
  const withShort = withFound(families, areWeighed, short, tails, heads).map((family) =>
    withStems(family, endings, grouped),
  );
  const isShort = new Set([...short.values(), ...heads.values()].flat());
  const free = loose.filter((form) => !isShort.has(form));
  const freeWords = free.filter(({ key }) => isPlainWord(key));
  const withOwn = withFound(withShort, areWeighed, wordsOfNames(freeWords, withShort, grouped));
  const likeRivals = [...wordsLikeRivals(withOwn)].map(
    ([family, words]) => [family, freeWords.filter(({ key }) => words.has(key))] as const,
  );
  const withWords = withFound(withOwn, areWeighed, new Map(likeRivals));
  return withFound(withWords, areWeighed, byFamily(formsLikeRivals(free, withWords)));
}

/** Forms by the name that they belong to, in their order. */
function byFamily(
  belongs: readonly (readonly [FormEvidence, NameFamily])[],
): ReadonlyMap<NameFamily, readonly FormEvidence[]> {
  const forms = new Map<NameFamily, FormEvidence[]>();
  for (const [form, family] of belongs) forms.set(family, [...(forms.get(family) ?? []), form]);
  return forms;
}

/** The families, each with the forms that were found to be its own, and are set against none of them. */
function withFound(
  families: readonly NameFamily[],
  areWeighed: SetAgainst["areWeighed"],
  ...found: readonly ReadonlyMap<NameFamily, readonly FormEvidence[]>[]
): readonly NameFamily[] {
  return families.map((family) =>
    withForms(
      family,
      found
        .flatMap((forms) => forms.get(family) ?? [])
        .filter((form) => ![...family.keys].some((key) => areWeighed(key, form.key))),
    ),
  );
}

function withForms(family: NameFamily, forms: readonly FormEvidence[]): NameFamily {
  if (forms.length === 0) return family;
  return {
    ...family,
    aliases: [...new Set([...family.aliases, ...spellings(forms)])].filter((alias) => alias !== family.name),
    keys: new Set([...family.keys, ...forms.map((form) => form.key)]),
  };
}

/**
 * The name that a free form is short for ("spond" of sheltered_pond): of several, the one that most of the messages with the
 * form speak of; none where two are equal, or where it is the word of a pattern ("*-spond") that is a name itself.
 */
function shortForms(
  free: readonly FormEvidence[],
  families: readonly NameFamily[],
): ReadonlyMap<NameFamily, readonly FormEvidence[]> {
  return byFamily(
    free.flatMap((form): (readonly [FormEvidence, NameFamily])[] => {
      if (!mayAbbreviate(form.key) || families.some(({ keys }) => keys.has(`~${form.key}`))) return [];
      const meant = families.filter(({ keys }) => [...keys].some((key) => isAbbreviation(form.key, key)));
      const within = messagesOf(form);
      const ranked = meant
        .map((family) => ({ family, shared: [...messagesOf(family)].filter((id) => within.has(id)).length }))
        .sort((a, b) => b.shared - a.shared);
      const [best, next] = ranked;
      return best && best.shared > (next?.shared ?? 0) ? [[form, best.family]] : [];
    }),
  );
}

function messagesOf({ occurrences }: Pick<NameFamily, "occurrences">): ReadonlySet<string> {
  return new Set(occurrences.map(({ utterance }) => utterance.messageId));
}

/** In a longer name a word is one of many. */
const mostParts = 4;

/**
 * By family without a word of its own, and whose names are no lists of words ("{open,close}_pond"), the words that are
 * set off by quotes or capitals where naming is talked of, and a far larger part of its forms than of any other's.
 */
function wordsOfNames(
  free: readonly FormEvidence[],
  families: readonly NameFamily[],
  grouped: readonly FormEvidence[],
): ReadonlyMap<NameFamily, readonly FormEvidence[]> {
  const builtOn = builtOnFinder(
    families.filter(({ keys }) => ![...keys].some((key) => isPlainWord(key) || key.includes("{"))),
  );
  return byFamily(
    free
      .filter(isSetOff)
      .flatMap((form) =>
        builtOn(form.key).flatMap((family) =>
          isItsWord(form, family, grouped) && !wasWordBefore(form, family) ? [[form, family]] : [],
        ),
      ),
  );
}

function isItsWord({ key: word }: FormEvidence, { keys }: NameFamily, grouped: readonly FormEvidence[]): boolean {
  const shortest = fewestParts(word, [...keys]);
  const others = grouped.filter(({ key }) => !keys.has(key)).map(({ key }) => key);
  return shortest <= mostParts && shortest + 2 <= fewestParts(word, others);
}

/** Number of parts of the shortest key that is built on a word; Infinity where none is. */
function fewestParts(word: string, keys: readonly string[]): number {
  return Math.min(...keys.filter((key) => isPartOf(word, key)).map((key) => formParts(key).length));
}

/** Endings of one-word names that two or more of them share: "pond" of shelteredpond and hiddenpond. */
function sharedEndings(forms: readonly FormEvidence[]): readonly string[] {
  const single = forms.map(({ key }) => key).filter((key) => /^[a-z]{7,}$/.test(key));
  const counts = new Map<string, number>();
  for (const key of single)
    for (const length of [2, 3, 4]) counts.set(key.slice(-length), (counts.get(key.slice(-length)) ?? 0) + 1);
  return [...counts].filter(([, count]) => count >= 2).map(([ending]) => ending);
}

/** The words that one-word names are built on ("sheltered" of shelteredpond) stand for them too. */
function withStems(family: NameFamily, endings: readonly string[], grouped: readonly FormEvidence[]): NameFamily {
  const stems = [...family.keys]
    .filter((key) => /^[a-z]+$/.test(key))
    .flatMap((key) => endings.filter((ending) => key.endsWith(ending)).map((ending) => key.slice(0, -ending.length)));
  const free = stems.filter((stem) => stem.length >= 5 && !grouped.some(({ key }) => key === stem));
  return { ...family, keys: new Set([...family.keys, ...free]) };
}
