import type { FormEvidence } from "../candidates/gather-forms.ts";
import { isMerePhrase } from "../candidates/mere-phrase.ts";
import { surelyOfNames } from "../mentions/naming-context.ts";
import { formParts } from "../spelling/forms.ts";
import { isNamedBy } from "./named-by.ts";
import { readSetAgainst, type SetAgainst } from "./set-against.ts";

/** Shorter words are part of too many identifiers. */
const shortestWord = 5;

/**
 * The groups of spellings, each with the identifiers of the debate that are built on its word and on no other group's, and
 * are used where naming is talked of: "reed_sheltered" belongs to "sheltered" though nobody puts it forward as such.
 */
export function withBuiltForms(
  groups: readonly (readonly FormEvidence[])[],
  forms: readonly FormEvidence[],
  { areWeighed }: SetAgainst = readSetAgainst(forms),
): readonly (readonly FormEvidence[])[] {
  const grouped = new Set(groups.flat());
  const groupOf = new Map(groups.flatMap((group) => wordsOf(group).map((word) => [word, group] as const)));
  const built = new Map<readonly FormEvidence[], FormEvidence[]>();
  for (const form of forms) {
    if (grouped.has(form) || !isIdentifier(form) || isMerePhrase(form)) continue;
    const owners = new Set(
      formParts(form.key)
        .map((part) => groupOf.get(part))
        .filter((group) => group !== undefined),
    );
    const [owner] = owners;
    if (!owner || owners.size > 1 || !wordsOf(owner).some((word) => isNamedBy(word, form.key))) continue;
    if (owner.some(({ key }) => areWeighed(key, form.key))) continue;
    built.set(owner, [...(built.get(owner) ?? []), form]);
  }
  return groups.map((group) => [...group, ...(built.get(group) ?? [])]);
}

function wordsOf(group: readonly FormEvidence[]): readonly string[] {
  return group.map(({ key }) => key).filter((key) => key.length >= shortestWord && /^[a-z]+$/.test(key));
}

function isIdentifier({ key, occurrences, replacedIn, proposals }: FormEvidence): boolean {
  return (
    /^[^~].*_/.test(key) &&
    replacedIn.length === 0 &&
    proposals.length === 0 &&
    occurrences.some(({ context }) => context >= surelyOfNames)
  );
}
