import { findCues } from "../stances/cues/index.ts";
import type { Utterance } from "../utterances.ts";
import { formKey } from "./forms.ts";
import { markSentence } from "./marked-sentence.ts";
import type { Mention } from "./mentions.ts";
import { namingContext } from "./naming-context.ts";
import { optionItems } from "./proposals/option-items.ts";
import { findProposals } from "./proposals/index.ts";
import type { FoundProposal } from "./proposals/proposal-rule.ts";

/** A name put forward in an utterance, weighted by how much the utterance talks about naming. */
export type Proposal = FoundProposal & { readonly utterance: Utterance; readonly context: number };

/** All that is known of one spelling key over a debate's utterances. */
export type FormEvidence = {
  readonly key: string;
  /** Spellings with how often each was used, in order of first use. */
  readonly spellings: Map<string, number>;
  readonly proposals: Proposal[];
  /** Proposals in which it is the name to be replaced. */
  readonly replacedIn: Proposal[];
  /** Utterances that judge it by name where naming is talked of. */
  readonly judgedIn: Utterance[];
  /** People who mention it where naming is talked of. */
  readonly people: Set<string>;
  /** Utterances that mention it, in order. */
  readonly mentions: Utterance[];
  /** Written between quotation marks, or as code. */
  marked: boolean;
};

/** Evidence per spelling key, from every utterance; the map keeps the order of first mention. */
export function gatherForms(utterances: readonly Utterance[]): ReadonlyMap<string, FormEvidence> {
  const forms = new Map<string, FormEvidence>();
  for (const utterance of utterances) if (utterance.kind !== "trailer") gatherFrom(utterance, forms);
  return forms;
}

function gatherFrom(utterance: Utterance, forms: Map<string, FormEvidence>): void {
  const sentence = markSentence(utterance.text);
  const context = namingContext(utterance);
  for (const mention of sentence.mentions) {
    const form = evidenceOf(forms, mention);
    if (!form) continue;
    form.mentions.push(utterance);
    if (context >= 0.6) form.people.add(utterance.participant);
  }
  const proposals = utterance.kind === "code" ? [] : [...findProposals(sentence), ...optionItems(utterance, sentence)];
  for (const found of proposals) {
    const proposal = { ...found, utterance, context };
    evidenceOf(forms, found.mention)?.proposals.push(proposal);
    if (found.replaces) evidenceOf(forms, found.replaces)?.replacedIn.push(proposal);
  }
  if (context < 0.6 || utterance.kind === "code") return;
  for (const cue of findCues(sentence)) {
    for (const target of cue.targets) evidenceOf(forms, target)?.judgedIn.push(utterance);
  }
}

function evidenceOf(forms: Map<string, FormEvidence>, mention: Mention): FormEvidence | null {
  const key = formKey(mention.form);
  if (key.length < 2) return null;
  let form = forms.get(key);
  if (!form) {
    form = {
      key,
      spellings: new Map(),
      proposals: [],
      replacedIn: [],
      judgedIn: [],
      people: new Set(),
      mentions: [],
      marked: false,
    };
    forms.set(key, form);
  }
  form.spellings.set(mention.form, (form.spellings.get(mention.form) ?? 0) + 1);
  if (mention.quoted || mention.shape !== "acronym") form.marked = true;
  return form;
}
