import type { Occurrence, Proposal } from "../../analysis/names/candidates/gather-forms.ts";
import type { NameFamily } from "../../analysis/names/families/name-family.ts";
import { findMentions, type Mention } from "../../analysis/names/mentions/mentions.ts";
import { formKey } from "../../analysis/names/spelling/forms.ts";
import type { FoundStance } from "../../analysis/stances/find-stances.ts";
import type { Utterance } from "../../analysis/utterances.ts";

/** Where an utterance mentions a form; a plain word counts, too. */
function mentionOf(form: string, { text }: Utterance): Mention {
  const found = findMentions(text).find((mention) => mention.form === form);
  if (found) return found;
  const start = text.indexOf(form);
  if (start < 0) throw new Error(`no ${form} in ${JSON.stringify(text)}`);
  return { span: { start, end: start + form.length }, form, shape: "word", quoted: false };
}

/** A proposal of a form, as plain as can be unless the test says otherwise. */
export function makeProposal(form: string, utterance: Utterance, said: Partial<Proposal> = {}): Proposal {
  return {
    mention: mentionOf(form, utterance),
    replaces: null,
    confidence: 0.9,
    rule: "how about",
    utterance,
    context: 1,
    ...said,
  };
}

/** A mention of a form in talk of names. */
export function makeOccurrence(form: string, utterance: Utterance, said: Partial<Occurrence> = {}): Occurrence {
  return { mention: mentionOf(form, utterance), utterance, context: 1, acts: null, besideProposal: false, ...said };
}

/** A name in use that nobody talks of; a proposed one where the test gives a proposal. */
export function makeFamily(name: string, said: Partial<NameFamily> = {}): NameFamily {
  const proposal = said.proposal ?? said.proposals?.[0] ?? null;
  return {
    name,
    aliases: [],
    keys: new Set([formKey(name)]),
    role: proposal ? "proposed" : "incumbent",
    proposal,
    proposals: proposal ? [proposal] : [],
    replacedIn: [],
    occurrences: [],
    confidence: 0.9,
    inTitle: false,
    contested: new Set(),
    ownWords: new Set(),
    ...said,
  };
}

/** A stance that a sentence takes by itself. */
export function makeFoundStance(
  family: NameFamily,
  stance: FoundStance["stance"],
  utterance: Utterance,
  said: Partial<FoundStance> = {},
): FoundStance {
  return {
    family,
    stance,
    utterance,
    confidence: 0.8,
    way: "verdict",
    relation: "named",
    referred: null,
    witnesses: [],
    ...said,
  };
}
