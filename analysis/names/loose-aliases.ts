import { isAbbreviation, mayAbbreviate } from "./abbreviation.ts";
import { formParts, isPlainWord } from "./forms.ts";
import type { FormEvidence } from "./gather-forms.ts";
import { formsLikeRivals, wordsLikeRivals } from "./like-rivals.ts";
import { type NameFamily, spellings } from "./name-family.ts";
import { talkOfNames } from "./naming-context.ts";
import { builtOnFinder, isPartOf } from "./part-of.ts";

/**
 * The families with what else can only mean one of them: the word it is built on ("sheltered" of shelteredpond), and its
 * identifiers made like a rival's (POND_SHELTERED beside POND_HIDDEN), the end of a contested one. `forms` are all forms of the debate, `taken` those
 * that belong to a family already.
 */
export function withLooseAliases(
  families: readonly NameFamily[],
  forms: readonly FormEvidence[],
  taken: readonly FormEvidence[],
): readonly NameFamily[] {
  const endings = sharedEndings(taken);
  const isTaken = new Set(taken);
  const untaken = forms.filter((form) => !isTaken.has(form));
  const short = shortForms(untaken, families);
  const tails = tailForms(untaken, families);
  const isShort = new Set([...short.values()].flat());
  const free = untaken.filter((form) => !isShort.has(form));
  const freeWords = free.filter(({ key }) => isPlainWord(key));
  const worded = families
    .map((family) => withForms(family, [...(short.get(family) ?? []), ...(tails.get(family) ?? [])]))
    .map((family) => withStems(family, endings, taken));
  const itsWords = wordsOfNames(freeWords, worded, taken);
  const named = worded.map((family) => withForms(family, itsWords.get(family) ?? []));
  const likeRivals = wordsLikeRivals(named);
  const withWords = named.map((family) => {
    const words = likeRivals.get(family);
    return words?.size
      ? withForms(
          family,
          freeWords.filter(({ key }) => words.has(key)),
        )
      : family;
  });
  const likeTheirs = byFamily(formsLikeRivals(free, withWords));
  return withWords.map((family) => withForms(family, likeTheirs.get(family) ?? []));
}

/** Forms by the name that they belong to, in their order. */
function byFamily(
  belongs: readonly (readonly [FormEvidence, NameFamily])[],
): ReadonlyMap<NameFamily, readonly FormEvidence[]> {
  const forms = new Map<NameFamily, FormEvidence[]>();
  for (const [form, family] of belongs) forms.set(family, [...(forms.get(family) ?? []), form]);
  return forms;
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

/**
 * The name that a free form is the end of: "keep_pond" of the contested REED_KEEP_POND, "KEEP" and "_pond" where names are talked of, "Keeper" of org.reed.Keeper. People leave out what
 * all names begin with. Of several that end so it is none, or, of macros, the one before whose end the least stands: SLAB_KEEP is
 * "KEEP" rather than SLAB_DONT_KEEP is. What was spoken of before the longer name was is another thing.
 */
function tailForms(
  free: readonly FormEvidence[],
  families: readonly NameFamily[],
): ReadonlyMap<NameFamily, readonly FormEvidence[]> {
  const contested = familiesByEnd(families, ({ contested: keys }) => keys, "_");
  const named = familiesByEnd(families, ({ keys }) => keys, "_");
  const dotted = familiesByEnd(families, ({ keys }) => keys, ".");
  return byFamily(
    free.flatMap((form): (readonly [FormEvidence, NameFamily])[] => {
      const { key, spellings, occurrences } = form;
      const isInCapitals = isMostlyInCapitals(spellings);
      const isCamel = [...spellings.keys()].some((spelling) => /^[A-Z][a-z]+[A-Z]\w*$/.test(spelling));
      const isSuffix = [...spellings.keys()].every((spelling) => /^_[a-z]/.test(spelling)) && isTalkedOf(form);
      const ending = [
        ...(isSuffix ? (named.get(key.slice(1)) ?? []) : []),
        ...(key.includes("_") || isInCapitals ? (contested.get(key) ?? []) : []),
        ...(isInCapitals && isSetOff(form) ? (named.get(key) ?? []) : []),
        ...(isCamel ? (dotted.get(key) ?? []) : []),
      ];
      const [best, next] = ending.toSorted((a, b) => a.head - b.head);
      if (!best || (next && !((isInCapitals || isSuffix) && best.head < next.head))) return [];
      return firstUse(occurrences) < firstUse(best.family.occurrences) ? [] : [[form, best.family]];
    }),
  );
}

/** A name that ends so, and how many parts stand before that end. */
type Ending = { readonly family: NameFamily; readonly head: number };

/** By the end of a key behind a mark, the families with a key that ends so, each once. */
function familiesByEnd(
  families: readonly NameFamily[],
  keysOf: (family: NameFamily) => ReadonlySet<string>,
  mark: string,
): ReadonlyMap<string, readonly Ending[]> {
  const found = new Map<string, Ending[]>();
  for (const family of families) {
    const heads = new Map<string, number>();
    for (const key of keysOf(family)) {
      const parts = key.split(mark);
      for (let head = parts.length - 1; head > 0; head -= 1) {
        const end = parts.slice(head).join(mark);
        heads.set(end, Math.min(head, heads.get(end) ?? head));
      }
    }
    for (const [end, head] of heads) found.set(end, [...(found.get(end) ?? []), { family, head }]);
  }
  return found;
}

function firstUse(occurrences: NameFamily["occurrences"]): number {
  return occurrences[0]?.utterance.index ?? 0;
}

function isMostlyInCapitals(spellings: ReadonlyMap<string, number>): boolean {
  const counts = [...spellings].map(([form, count]) => (/^[A-Z][A-Z\d]{2,}$/.test(form) ? count : -count));
  return counts.reduce((sum, count) => sum + count, 0) > 0;
}

/** In a longer name a word is one of many. */
const mostParts = 4;

/** By family without a word of its own, the words that are set off by quotes or capitals where naming is talked of, and a far larger part of its forms than of any other's. */
function wordsOfNames(
  free: readonly FormEvidence[],
  families: readonly NameFamily[],
  taken: readonly FormEvidence[],
): ReadonlyMap<NameFamily, readonly FormEvidence[]> {
  const builtOn = builtOnFinder(families.filter(({ keys }) => ![...keys].some(isPlainWord)));
  return byFamily(
    free
      .filter(isSetOff)
      .flatMap((form) =>
        builtOn(form.key).flatMap((family) => (isItsWord(form, family, taken) ? [[form, family]] : [])),
      ),
  );
}

function isSetOff({ occurrences }: FormEvidence): boolean {
  return occurrences.some(
    ({ context, mention }) => context >= talkOfNames && (mention.quoted || mention.shape === "acronym"),
  );
}

function isTalkedOf({ occurrences }: FormEvidence): boolean {
  return occurrences.some(({ context }) => context >= talkOfNames);
}

function isItsWord({ key: word }: FormEvidence, { keys }: NameFamily, taken: readonly FormEvidence[]): boolean {
  const shortest = fewestParts(word, [...keys]);
  const others = taken.filter(({ key }) => !keys.has(key)).map(({ key }) => key);
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
function withStems(family: NameFamily, endings: readonly string[], taken: readonly FormEvidence[]): NameFamily {
  const stems = [...family.keys]
    .filter((key) => /^[a-z]+$/.test(key))
    .flatMap((key) => endings.filter((ending) => key.endsWith(ending)).map((ending) => key.slice(0, -ending.length)));
  const free = stems.filter((stem) => stem.length >= 5 && !taken.some(({ key }) => key === stem));
  return { ...family, keys: new Set([...family.keys, ...free]) };
}
