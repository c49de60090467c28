import { isAbbreviation, mayAbbreviate } from "./abbreviation.ts";
import { formParts, isPlainWord } from "./forms.ts";
import type { FormEvidence } from "./gather-forms.ts";
import { type NameFamily, spellings } from "./name-family.ts";
import { talkOfNames } from "./naming-context.ts";
import { isPartOf } from "./part-of.ts";

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
  const untaken = forms.filter((form) => !taken.includes(form));
  const short = shortForms(untaken, families);
  const free = untaken.filter((form) => !short.has(form));
  const withWords = families
    .map((family) =>
      withForms(family, untaken, (form) => short.get(form) === family || isItsTail(form, family, families)),
    )
    .map((family) => withStems(family, endings, taken))
    .map((family) => withForms(family, free, (form) => isItsWord(form, family, taken)))
    .map((family, _, all) => withForms(family, free, (form) => isWordLikeRivals(form, family, all)));
  return withWords.map((family) => withForms(family, free, (form) => isMadeLikeRival(form, family, withWords)));
}

function withForms(
  family: NameFamily,
  candidates: readonly FormEvidence[],
  isIts: (form: FormEvidence) => boolean,
): NameFamily {
  const forms = candidates.filter(isIts);
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
): ReadonlyMap<FormEvidence, NameFamily> {
  return new Map(
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

/** "keep_pond" of the contested REED_KEEP_POND, "KEEP" of REED_KEEP, "Keeper" of org.reed.Keeper, where no other name ends so: people leave out what all of them begin with. */
function isItsTail(
  { key, spellings, occurrences }: FormEvidence,
  family: NameFamily,
  families: readonly NameFamily[],
): boolean {
  if (firstUse(occurrences) < firstUse(family.occurrences)) return false;
  const isCamel = [...spellings.keys()].some((form) => /^[A-Z][a-z]+[A-Z]\w*$/.test(form));
  const isInCapitals = isMostlyInCapitals(spellings);
  const endsSo = ({ keys, contested }: NameFamily) =>
    ((key.includes("_") || isInCapitals) && [...contested].some((whole) => whole.endsWith(`_${key}`))) ||
    (isCamel && [...keys].some((whole) => whole.endsWith(`.${key}`)));
  const ending = families.filter(endsSo);
  return ending.includes(family) && (ending.length === 1 || (isInCapitals && hasShortestHead(family, ending, key)));
}

/** What was spoken of before the longer name was is another thing. */
function firstUse(occurrences: FormEvidence["occurrences"] | NameFamily["occurrences"]): number {
  return occurrences[0]?.utterance.index ?? 0;
}

function isMostlyInCapitals(spellings: ReadonlyMap<string, number>): boolean {
  const counts = [...spellings].map(([form, count]) => (/^[A-Z][A-Z\d]{2,}$/.test(form) ? count : -count));
  return counts.reduce((sum, count) => sum + count, 0) > 0;
}

/** Whether less stands before the end of a family's keys than before that of any other's: SLAB_KEEP is "KEEP" rather than SLAB_DONT_KEEP is. */
function hasShortestHead(family: NameFamily, ending: readonly NameFamily[], key: string): boolean {
  const head = ({ keys }: NameFamily) =>
    Math.min(...[...keys].filter((whole) => whole.endsWith(`_${key}`)).map((whole) => formParts(whole).length));
  return ending.every((other) => other === family || head(family) < head(other));
}

/** In a longer name a word is one of many. */
const mostParts = 4;

/** In a family without a word of its own, a word set off by quotes or capitals where naming is talked of, and a far larger part of this family's forms than of any other's. */
function isItsWord(form: FormEvidence, family: NameFamily, taken: readonly FormEvidence[]): boolean {
  if (!isPlainWord(form.key) || [...family.keys].some(isPlainWord)) return false;
  const shortest = fewestParts(form.key, [...family.keys]);
  const others = taken.filter(({ key }) => !family.keys.has(key)).map(({ key }) => key);
  if (shortest > mostParts) return false;
  return (
    shortest + 2 <= fewestParts(form.key, others) &&
    form.occurrences.some(
      ({ context, mention }) => context >= talkOfNames && (mention.quoted || mention.shape === "acronym"),
    )
  );
}

/** Number of parts of the shortest key that is built on a word; Infinity where none is. */
function fewestParts(word: string, keys: readonly string[]): number {
  return Math.min(...keys.filter((key) => isPartOf(word, key)).map((key) => formParts(key).length));
}

/** So many rivals must have a word of their own and a name made like the family's for its word to be told from theirs. */
const fewestRivals = 2;

/** "fenced", where the family has fenced_pond, and rivals with the words "hidden" and "sheltered" have hidden_pond and sheltered_pond. */
function isWordLikeRivals({ key }: FormEvidence, family: NameFamily, families: readonly NameFamily[]): boolean {
  if (!/^[a-z]{4,}$/.test(key) || families.some(({ keys }) => keys.has(key))) return false;
  const frames = [...family.keys]
    .map((own) => own.split("_"))
    .filter((parts) => parts.length > 1 && parts.includes(key));
  const isLike = (rival: NameFamily) =>
    rival !== family &&
    [...rival.keys].some(
      (word) =>
        /^[a-z]{4,}$/.test(word) &&
        frames.some((parts) => rival.keys.has(parts.map((part) => (part === key ? word : part)).join("_"))),
    );
  return families.filter(isLike).length >= fewestRivals;
}

/** "pond_sheltered", where the family's word is "sheltered", and a rival of the word "hidden" has "pond_hidden". */
function isMadeLikeRival({ key }: FormEvidence, family: NameFamily, families: readonly NameFamily[]): boolean {
  return [...family.keys].some((word) => {
    if (!/^[a-z]{4,}$/.test(word) || key === word) return false;
    const around = key.split(`_${word}`);
    if (around.length !== 2 || around[0] === "") return false;
    return families.some(
      (rival) =>
        rival !== family &&
        [...rival.keys].some((other) => /^[a-z]{4,}$/.test(other) && rival.keys.has(around.join(`_${other}`))),
    );
  });
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
