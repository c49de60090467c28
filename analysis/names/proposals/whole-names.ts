import { endOf, type Utterance } from "../../utterances.ts";
import { findMentions, isForm, type Mention } from "../mentions/mentions.ts";
import { formKey, formParts, isPlainWord } from "../spelling/forms.ts";
import type { FoundProposal } from "./proposal-rule.ts";
import { substitution } from "./substitution.ts";

/**
 * The proposals of an utterance, each part of a name that sed's way of saying it replaces as the whole name that has it:
 * "s/pin/get/" below "+int heron_pin(...)" puts heron_get forward. Where several names have it, or the word stands there
 * by itself, it is meant as it is written.
 */
export function withWholeNames(utterance: Utterance, proposals: readonly FoundProposal[]): readonly FoundProposal[] {
  return proposals.map((proposal) => {
    const { mention, replaces, rule } = proposal;
    if (rule !== substitution.rule || replaces === null || ![replaces, mention].every(isPart)) return proposal;
    const whole = wholeName(utterance, replaces.form);
    if (whole === null) return proposal;
    const put = whole.replace(partOfName(replaces.form), mention.form);
    return { ...proposal, replaces: { ...replaces, form: whole }, mention: { ...mention, form: put } };
  });
}

function isPart({ form }: Mention): boolean {
  return isPlainWord(form) || /^[A-Z\d]+$/.test(form);
}

const lastLines = 12;

function wholeName({ text, before, passage, subject }: Utterance, part: string): string | null {
  const quoted = passage.quoted ? endOf(passage).trimEnd().split("\n").slice(-lastLines).toReversed() : [];
  const asPart = partOfName(part);
  for (const line of [text, ...before.slice(-1), ...quoted, subject]) {
    const names = findMentions(line).filter((mention) => isForm(mention) && asPart.test(mention.form));
    const [first, ...others] = new Map(names.map(({ form }) => [formKey(form), form.replace(/^[*&]+/, "")])).values();
    if (first !== undefined) return others.length === 0 && formParts(first).length > 1 ? first : null;
    if (line !== text && new RegExp(`(?<!\\w)${part}(?!\\w)`).test(line)) return null;
  }
  return null;
}

/** Finds a part as it is written, as sed does: "pin" in heron_pin, not in HERON_PIN or spin_pond; "Pin" in HeronPin. */
function partOfName(part: string): RegExp {
  return new RegExp(`(?<![A-Za-z\\d])${part}(?![a-z\\d])|(?<=[a-z\\d])(?=[A-Z])${part}(?![a-z\\d])`);
}
