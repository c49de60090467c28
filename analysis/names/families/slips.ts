import type { FormEvidence } from "../candidates/gather-forms.ts";
import { formParts } from "../spelling/forms.ts";
import type { Pair } from "./side-by-side.ts";

/** In shorter words a letter more or less makes another word ("rest", "crest"). */
const longPart = 8;

/** Who writes it more often means it. */
const mostSlips = 2;

/**
 * A form and one that is a slip of the pen for it, in one mail alone: by one letter that is missing, too many, or has
 * changed places with the next ("SHELTERD_POND", SHELTERED_POND), in a long word that is written more often without it.
 * Another letter in a place is another word ("user_readable", "user_reachable").
 */
export function slips(forms: readonly FormEvidence[]): readonly Pair[] {
  const uses = usesOfWords(forms);
  return forms.filter(isRare).flatMap((slip) =>
    forms
      .filter((form) => {
        const [written, right] = differingWord(slip.key, form.key) ?? [];
        return written !== undefined && right !== undefined && (uses.get(written) ?? 0) < (uses.get(right) ?? 0);
      })
      .map((form): Pair => [form, slip]),
  );
}

function isRare({ key, occurrences }: FormEvidence): boolean {
  return (
    key.length >= longPart - 1 &&
    occurrences.length <= mostSlips &&
    new Set(occurrences.map(({ utterance }) => utterance.messageId)).size === 1
  );
}

/** Part of a name -> how often names with it are written. */
function usesOfWords(forms: readonly FormEvidence[]): ReadonlyMap<string, number> {
  const uses = new Map<string, number>();
  for (const { key, occurrences } of forms)
    for (const part of formParts(key)) uses.set(part, (uses.get(part) ?? 0) + occurrences.length);
  return uses;
}

/** The one word in which two spelling keys (forms.ts) differ, where the first has it miswritten; null where it is not so. */
function differingWord(key: string, meant: string): readonly [written: string, right: string] | null {
  if (Math.abs(key.length - meant.length) > 1 || key === meant) return null;
  const [parts, others] = [formParts(key), formParts(meant)];
  const differing = others.flatMap((part, at) => (parts[at] === part ? [] : [[parts[at] ?? "", part] as const]));
  const [only] = differing;
  if (parts.length !== others.length || only === undefined || differing.length > 1) return null;
  const [written, right] = only;
  return right.length >= longPart && /^[a-z]+$/.test(right) && isMiswritten(written, right) ? only : null;
}

/** The ends are written right: there a letter is an ending ("sheltered", "shelters") or a beginning. */
function isMiswritten(written: string, right: string): boolean {
  if (written.slice(0, 2) !== right.slice(0, 2) || written.at(-1) !== right.at(-1)) return false;
  if (written.length === right.length) return isSwapped(written, right);
  const [short, long] = written.length < right.length ? [written, right] : [right, written];
  const at = firstDifference(short, long);
  return short.slice(at) === long.slice(at + 1);
}

function isSwapped(written: string, right: string): boolean {
  const at = firstDifference(written, right);
  const swapped = `${right.slice(0, at)}${right[at + 1] ?? ""}${right[at] ?? ""}${right.slice(at + 2)}`;
  return written === swapped;
}

function firstDifference(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return at;
}
