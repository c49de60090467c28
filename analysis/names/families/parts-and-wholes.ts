import type { FormEvidence } from "../candidates/gather-forms.ts";
import { formKey } from "../spelling/forms.ts";
import type { Pair } from "./side-by-side.ts";

/** "pond->keeper", "Pond::keeper" and "keeper", where both are names: a member is renamed wherever it is. */
export function membersAndFields(forms: readonly FormEvidence[]): readonly Pair[] {
  return forms.flatMap((member) => {
    const field = fieldOf(member);
    return field ? forms.filter(({ key }) => key === field).map((one): Pair => [member, one]) : [];
  });
}

/** "keeper" of "pond->keeper", "pond.keeper" and "Pond::keeper": the key of what stands in its place; undefined of any other. */
export function fieldOf({ key }: Pick<FormEvidence, "key">): string | undefined {
  return /[>.:](\w+)$/.exec(key)?.[1];
}

/** "pond_{open,close}", what it is short for (pond_open), and what its members share ("pond_"). */
export function bracesAndOnes(forms: readonly FormEvidence[]): readonly Pair[] {
  return forms.flatMap((braces) => {
    const [, stem = "", list = ""] = /^(\w+?)_?\{([\w,]+)\}$/.exec(braces.key) ?? [];
    if (stem === "") return [];
    const keys = new Set([stem, ...list.split(",").map((end) => `${stem}_${end}`)]);
    return forms.filter(({ key }) => keys.has(key)).map((one): Pair => [braces, one]);
  });
}

/** "k[v]pond" and both that it is short for: "kpond", which has its key, and "kvpond". */
export function bracketsAndBoth(forms: readonly FormEvidence[]): readonly Pair[] {
  const byKey = new Map(forms.map((form) => [form.key, form]));
  return forms.flatMap((brackets) =>
    [...brackets.spellings.keys()]
      .filter((spelling) => /\w\[\w{1,12}\]\w|^\[\w{1,12}\]\w/.test(spelling))
      .flatMap((spelling) => byKey.get(formKey(spelling.replace(/[[\]]/g, ""))) ?? [])
      .filter((one) => one !== brackets)
      .map((one): Pair => [brackets, one]),
  );
}

/**
 * "git pond-diff" and "pond-diff": a command of several, with and without what they begin with; what it does is a word
 * alone ("git diff", "diff").
 */
export function commandsAndTools(forms: readonly FormEvidence[]): readonly Pair[] {
  const byKey = new Map(forms.map((form) => [form.key, form]));
  return forms.flatMap((command) => {
    const [bare] = [...command.spellings.keys()].flatMap((spelling) => byKey.get(formKey(bareCommand(spelling))) ?? []);
    return bare ? [[command, bare]] : [];
  });
}

/** "git pond-diff" -> "pond-diff"; "" for what is no such command. */
function bareCommand(spelling: string): string {
  return /^[a-z][a-z\d]{1,11} ([a-z]+(?:-[a-z\d]+)+)$/.exec(spelling)?.[1] ?? "";
}

/** "deep pond" and "deep ponds": what is spelled as words are has a plural as words have. */
export function onesAndMany(forms: readonly FormEvidence[]): readonly Pair[] {
  const ofWords = forms.filter(({ spellings }) =>
    [...spellings.keys()].some((spelling) => /^\w+(?: \w+)+$/.test(spelling)),
  );
  const byKey = new Map(ofWords.map((form) => [form.key, form]));
  return ofWords.flatMap((one) => {
    const many = byKey.get(`${one.key}s`);
    return many ? [[one, many] as const] : [];
  });
}

/**
 * "deep pond" and "deep", where "reed_pond" is a name, too: what the names end with tells what all of them are, and
 * people leave it out.
 */
export function namesAndTheirWords(forms: readonly FormEvidence[]): readonly Pair[] {
  const byKey = new Map(forms.map((form) => [form.key, form]));
  return forms.flatMap((whole): Pair[] => {
    const [own = "", kind = "", ...more] = whole.key.split("_");
    const word = byKey.get(own);
    if (!word || kind === "" || more.length > 0 || !isSpelled(whole, /^[A-Za-z]+ [A-Za-z]+$/)) return [];
    return forms.some(({ key }) => key.endsWith(`_${kind}`) && key !== whole.key) ? [[whole, word]] : [];
  });
}

/** "_pond" and "pond", where both are names; "_DEEP_POND" and DEEP_POND. */
export function endingsAndWords(forms: readonly FormEvidence[]): readonly Pair[] {
  return forms.flatMap((ending) =>
    forms
      .filter((word) => !word.key.startsWith("~") && ending.key === `${isMacro(word) ? "~~" : "~"}${word.key}`)
      .map((word): Pair => [ending, word]),
  );
}

function isMacro(form: FormEvidence): boolean {
  return isSpelled(form, /^[A-Z][A-Z\d]*(?:_[A-Z\d]+)+$/);
}

/** A convention for the ends of file names ("*_pond.c") and the files named by it, each by the longest that fits. */
export function endingsAndFiles(forms: readonly FormEvidence[]): readonly Pair[] {
  const endings = forms
    .filter(({ key }) => /^~[^~]/.test(key))
    .sort((a, b) => b.key.length - a.key.length || Number(a.key > b.key) - Number(a.key < b.key));
  return forms.filter(isFile).flatMap((file): Pair[] => {
    const ending = endings.find(({ key }) => file.key.endsWith(`_${key.slice(1)}`));
    return ending ? [[ending, file]] : [];
  });
}

function isFile({ key, spellings }: FormEvidence): boolean {
  return !key.startsWith("~") && [...spellings.keys()].every((spelling) => /^[a-z\d_-]+\.\w{1,4}$/.test(spelling));
}

/** Whether a form is written in one way wherever it stands. */
export function isSpelled({ spellings }: FormEvidence, how: RegExp): boolean {
  return [...spellings.keys()].every((spelling) => how.test(spelling));
}
