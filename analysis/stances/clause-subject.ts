import type { NameFamily } from "../names/families/name-family.ts";
import { formKey } from "../names/spelling/forms.ts";
import { parentheses } from "../text/parentheses.ts";
import type { Span } from "../types.ts";

/**
 * Which clauses of a sentence can speak of a name, where it names several ("T is vague, O doesn't say what waits"): not
 * those that open with other names alone, nor what goes on from there; where it only stands behind "than", nothing but
 * the comparison. A clause that mentions the name or tells a cause may name whatever it likes.
 */
export function speaksOf(
  family: NameFamily,
  text: string,
  clauses: readonly Span[],
  isName: (word: string) => boolean,
): readonly boolean[] {
  const isIts = (word: string) => family.keys.has(formKey(word));
  const said = clauses.map(({ start, end }) => text.slice(start, end));
  const compared = isComparedOnly(said, isIts);
  const brackets = parentheses(text).map((pair) => ({ ...pair, of: words(text.slice(0, pair.start)).at(-1) ?? "" }));
  let ofOthers = false;
  let turned = false;
  return said.map((clause, at) => {
    const { start } = clauses[at] as Span;
    const around = brackets.find((one) => one.start < start && start < one.end && isName(one.of));
    const isNamed = words(clause).some(isIts);
    if (around) return isNamed || isIts(around.of);
    // "named T, O or P": the names of one list.
    const listed = isName(words(said[at - 1] ?? "").at(-1) ?? "");
    const subjects = listed ? [] : openingNames(clause, isName);
    if (subjects.length > 0 || isNamed) ofOthers = subjects.length > 0 && !subjects.some(isIts);
    if (isNamed) turned = false;
    else if (turns.test(clause) && quotesOther(clause)) turned = at > 0;
    return isNamed || (cause.test(clause) && !turned) || !(ofOthers || compared || turned);
  });
}

/** "though we need another verb than "perch", …": it turns to something else, and so do the causes behind it. */
const turns = /^(?:but|though|although|whereas|while)\b/i;

function quotesOther(clause: string): boolean {
  return /["“`][\w*.-]{2,40}["”`]/.test(clause);
}

const cause = /^(?:because|since|as|given)\b/i;

/** "T", "and T/O": the names that a clause begins with. */
function openingNames(clause: string, isName: (word: string) => boolean): readonly string[] {
  const spoken = words(clause.replace(/^(?:and|but|or|so|then|while|whereas)\b/i, ""));
  const end = spoken.findIndex((word) => !isName(word) && !/^(?:and|or)$/i.test(word));
  return spoken.slice(0, end < 0 ? spoken.length : end);
}

/** Every mention of the name stands behind "better than". */
function isComparedOnly(clauses: readonly string[], isIts: (word: string) => boolean): boolean {
  const mentioning = clauses.filter((clause) => words(clause).some(isIts));
  const isAhead = (clause: string) => words(clause.split(comparison)[0] ?? "").some(isIts);
  return mentioning.length > 0 && !mentioning.some(isAhead);
}

const comparison = /(?<!\b(?:rather|other)\s)\bthan\b/i;

function words(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}_*{}]+/gu) ?? [];
}
