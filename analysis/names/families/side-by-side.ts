import type { FormEvidence } from "../candidates/gather-forms.ts";
import { formParts } from "../spelling/forms.ts";

/** Two forms that are spellings of one candidate. */
export type Pair = readonly [FormEvidence, FormEvidence];

/** "reed_pond" / "pondfd_reed": side by side, and the only names of their message with the part they share. */
export function sideBySide(forms: readonly FormEvidence[]): readonly Pair[] {
  return pairs(forms).filter(([one, other]) => {
    const parts = new Set(formParts(one.key));
    const shared = formParts(other.key).filter((part) => parts.has(part));
    return shared.length > 0 && standSideBySide(one, other) && shared.some((part) => isTheirs(part, one, other, forms));
  });
}

function isTheirs(part: string, one: FormEvidence, other: FormEvidence, forms: readonly FormEvidence[]): boolean {
  const messages = new Set(one.proposals.map(({ utterance }) => utterance.messageId));
  return forms.every(
    (form) =>
      form === one ||
      form === other ||
      !formParts(form.key).includes(part) ||
      !form.proposals.some(({ utterance }) => messages.has(utterance.messageId)),
  );
}

function standSideBySide(one: FormEvidence, other: FormEvidence): boolean {
  return between(one, other).some((text) => /^\s*\/\s*$/.test(text));
}

/** "pond_begin() and pond_end()": put forward in one breath, and parted by the last of their parts alone. */
export function twins(forms: readonly FormEvidence[]): readonly Pair[] {
  return pairs(forms).filter(([one, other]) => {
    const [stem, ...others] = [one, other].map(({ key }) => key.split("_").slice(0, -1).join("_"));
    return stem !== "" && others[0] === stem && between(one, other).some((text) => /^\s*(?:and|&)\s*$/.test(text));
  });
}

/** "POND_SHELTERED and pond_is_sheltered()": put forward in one breath, a macro and a function that end in the same word. */
export function macrosAndFunctions(forms: readonly FormEvidence[]): readonly Pair[] {
  const isMacro = ({ spellings }: FormEvidence) => [...spellings.keys()].every((form) => /^[A-Z][A-Z\d_]*$/.test(form));
  const endOf = ({ key }: FormEvidence) => (key.includes("_") ? formParts(key).at(-1) : undefined);
  return pairs(forms).filter(([one, other]) => {
    const end = endOf(one);
    return (
      end !== undefined &&
      end.length >= shortestEnd &&
      end === endOf(other) &&
      isMacro(one) !== isMacro(other) &&
      between(one, other).some((text) => /^\s*(?:and|&|,|\/|,\s*and)\s*$/.test(text))
    );
  });
}

/** Shorter words end too many identifiers ("get"). */
const shortestEnd = 4;

/** What stands between the two where one sentence puts both forward. */
export function between(one: FormEvidence, other: FormEvidence): readonly string[] {
  return one.proposals.flatMap((mine) =>
    other.proposals
      .filter(({ utterance }) => utterance === mine.utterance)
      .map((theirs) => {
        const [first, second] = [mine.mention.span, theirs.mention.span].sort((a, b) => a.start - b.start);
        return first && second ? mine.utterance.text.slice(first.end, second.start) : "";
      }),
  );
}

/** Every two of the forms. */
export function pairs(forms: readonly FormEvidence[]): readonly Pair[] {
  return forms.flatMap((one, at) => forms.slice(at + 1).map((other): Pair => [one, other]));
}

/** "Reed Keeper Number" (reed_kn): what stands in brackets behind a name that is spelled out, and begins like it, is short for it. */
export function spelledOut(forms: readonly FormEvidence[]): readonly Pair[] {
  const long = forms.filter(({ spellings }) =>
    [...spellings.keys()].every((form) => /^[A-Z]\w*(?: [A-Z]\w*)+$/.test(form)),
  );
  return long.flatMap((name) =>
    forms
      .filter(({ key }) => key.includes("_") && key.charAt(0) === name.key.charAt(0))
      .filter((short) => name.occurrences.some((said) => short.occurrences.some((other) => isBehind(other, said))))
      .map((short): Pair => [name, short]),
  );
}

function isBehind(short: FormEvidence["occurrences"][number], name: FormEvidence["occurrences"][number]): boolean {
  const { text } = name.utterance;
  const { start, end } = short.mention.span;
  return (
    short.utterance === name.utterance &&
    start > name.mention.span.end &&
    /^\s?\($/.test(text.slice(name.mention.span.end, start)) &&
    text.charAt(end) === ")"
  );
}
