import type { FormEvidence } from "../candidates/gather-forms.ts";
import { surelyOfNames } from "../mentions/naming-context.ts";
import type { NameFamily } from "./name-family.ts";

/**
 * The name that a free form is the end of, as people leave out what all names begin with: "keep_pond" of REED_KEEP_POND,
 * "KEEP" and "_pond" where names are talked of, "Keeper" of org.reed.Keeper. Of several names that end so, it is the
 * macro before whose end the least stands (SLAB_KEEP is "KEEP" rather than SLAB_DONT_KEEP is), or none.
 */
export function tailForms(
  free: readonly FormEvidence[],
  families: readonly NameFamily[],
): readonly (readonly [FormEvidence, NameFamily])[] {
  const endings: Endings = {
    contested: familiesByEnd(families, ({ contested: keys }) => keys, "_"),
    named: familiesByEnd(families, ({ keys }) => keys, "_"),
    dotted: familiesByEnd(families, ({ keys }) => keys, "."),
  };
  return free.flatMap((form): (readonly [FormEvidence, NameFamily])[] => {
    const family = familyEndingIn(form, endings);
    if (!family || firstUse(form.occurrences) < firstUse(family.occurrences)) return [];
    return [[form, family]];
  });
}

/** By the ends of their keys, the families of names: of those that are contested, of all, and of dotted ones. */
type Endings = Readonly<Record<"contested" | "named" | "dotted", ReadonlyMap<string, readonly Ending[]>>>;

function familyEndingIn(form: FormEvidence, { contested, named, dotted }: Endings): NameFamily | null {
  const { key, spellings } = form;
  const isInCapitals = isMostlyInCapitals(spellings);
  const isCamel = [...spellings.keys()].some((spelling) => /^[A-Z][a-z]+[A-Z]\w*$/.test(spelling));
  const isSuffix = [...spellings.keys()].every((spelling) => /^_[a-z]/.test(spelling)) && isInTalkOfNames(form);
  const ending = [
    ...(isSuffix ? (named.get(key.slice(1)) ?? []) : []),
    ...(key.includes("_") || isInCapitals ? (contested.get(key) ?? []) : []),
    ...(isInCapitals && isSetOff(form) ? (named.get(key) ?? []) : []),
    ...(isCamel ? (dotted.get(key) ?? []) : []),
  ];
  const [best, next] = ending.toSorted((a, b) => a.head - b.head);
  if (!best) return null;
  const isOnlyOne = !next || ((isInCapitals || isSuffix) && best.head < next.head);
  return isOnlyOne ? best.family : null;
}

/** The one name that begins as a form which is written as a beginning: "__reed_" of __reed_pond_{open,close}, where names are talked of. */
export function headForms(
  free: readonly FormEvidence[],
  families: readonly NameFamily[],
): readonly (readonly [FormEvidence, NameFamily])[] {
  return free.flatMap((form): (readonly [FormEvidence, NameFamily])[] => {
    const isBeginning = [...form.spellings.keys()].every((spelling) => /^_*[A-Za-z]\w*_$/.test(spelling));
    if (!isBeginning || !isInTalkOfNames(form)) return [];
    const [family, ...others] = families.filter(({ keys }) => [...keys].some((key) => key.startsWith(`${form.key}_`)));
    return family && others.length === 0 ? [[form, family]] : [];
  });
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

/** Whether it stands in quotes or capitals where naming is talked of. */
export function isSetOff({ occurrences }: FormEvidence): boolean {
  return occurrences.some(
    ({ context, mention }) => context >= surelyOfNames && (mention.quoted || mention.shape === "acronym"),
  );
}

function isInTalkOfNames({ occurrences }: FormEvidence): boolean {
  return occurrences.some(({ context }) => context >= surelyOfNames);
}
