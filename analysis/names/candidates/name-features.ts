import { steps } from "../../acts/feature.ts";
import type { Utterance } from "../../utterances.ts";
import { surelyOfNames } from "../mentions/naming-context.ts";
import { areAlike } from "../spelling/alike.ts";
import { formParts, isPlainWord } from "../spelling/forms.ts";
import type { FormEvidence, Proposal } from "./gather-forms.ts";

/** What the rest of the debate says about forms: patch hunks, subjects, quotations. */
export type FormBackground = {
  /** How often each key stands in patch hunks and code of the debate's mails. */
  readonly inPatches: ReadonlyMap<string, number>;
  readonly inSubjects: ReadonlyMap<string, number>;
  /** Whether a key stood in a quotation or patch up to a message: known code, not a new name. */
  readonly seenBefore: (key: string, messageId: string) => boolean;
  /** Whether a message posts the first version of a patch that is at hand. */
  readonly isFirstVersion: (messageId: string) => boolean;
  /** Parts of the forms that were put forward most surely. */
  readonly strongParts: ReadonlySet<string>;
};

/**
 * What speaks for or against a form being a name under debate, as binary features. None of them holds a word of the
 * debate: they tell how it is written, where it stands, who uses it and what is said around it.
 */
export function nameFeatures(form: FormEvidence, background: FormBackground): readonly string[] {
  return [
    ...proposalFeatures(form),
    ...learnedFeatures(form),
    ...usageFeatures(form),
    ...shapeFeatures(form),
    ...backgroundFeatures(form, background),
  ];
}

/** How sure a proposal is in its context, 0..1: code review says "use foo() instead" of functions, not of names. */
export function proposalStrength(proposal: Proposal): number {
  return proposal.confidence * (0.4 + 0.6 * proposal.context);
}

/** Whether a proposal makes a name whatever else is known of it: in so many words, where names are talked of. */
export function isPlainlyPut(proposal: Proposal): boolean {
  return proposalStrength(proposal) >= 0.55;
}

/** Whether a proposal can be relied on for what it says beside the name: that it is one for the thing, and what it replaces. */
export function isFairlyPut(proposal: Proposal): boolean {
  return proposalStrength(proposal) >= 0.5;
}

function proposalFeatures(form: FormEvidence): string[] {
  const strongest = Math.max(0, ...form.proposals.map(proposalStrength));
  const replaced = Math.max(0, ...form.replacedIn.map(proposalStrength));
  return [
    ...new Set(
      form.proposals.map(({ rule, context }) => `rule ${rule}${context >= surelyOfNames ? " in context" : ""}`),
    ),
    ...steps("strength", strongest, [0.2, 0.35, 0.5, 0.65, 0.8]),
    ...steps("proposals", form.proposals.length, [2, 4]),
    ...steps("proposers", people(form.proposals), [2]),
    ...steps("replaced", replaced, [0.2, 0.4, 0.6]),
    ...(form.proposals.some(({ replaces }) => replaces) ? ["replaces another"] : []),
  ];
}

function learnedFeatures(form: FormEvidence): string[] {
  const most = (act: "propose" | "support" | "oppose") =>
    Math.max(0, ...form.occurrences.map(({ acts }) => acts?.[act] ?? 0));
  const marks = [0.1, 0.2, 0.35, 0.5, 0.7];
  const opinions = form.occurrences.filter(({ acts }) => acts && Math.max(acts.support, acts.oppose) >= 0.25);
  return [
    ...steps("learned propose", most("propose"), marks),
    ...steps("learned support", most("support"), marks),
    ...steps("learned oppose", most("oppose"), marks),
    ...steps("learned opinions", opinions.length, [1, 2, 4]),
    ...steps("learned opinion people", people(opinions), [2]),
  ];
}

function usageFeatures(form: FormEvidence): string[] {
  const inContext = form.occurrences.filter(({ context }) => context >= surelyOfNames);
  const messages = new Set(form.occurrences.map(({ utterance }) => utterance.messageId)).size;
  return [
    ...steps("context", Math.max(0, ...form.occurrences.map(({ context }) => context)), [0.5, 0.7, 0.84, 1]),
    ...steps("people in context", people(inContext), [1, 2, 3]),
    ...steps("messages", messages, [2, 4, 8]),
    ...steps("share in context", inContext.length / Math.max(1, form.occurrences.length), [0.25, 0.5, 0.99]),
    ...steps("judged", new Set(form.judgedIn.map(({ index }) => index)).size, [1, 2, 4]),
    ...(form.occurrences.some(({ besideProposal, context }) => besideProposal && context >= surelyOfNames)
      ? ["beside a proposal"]
      : []),
    ...(form.occurrences.some(({ utterance, mention }) => isAlone(utterance.text, mention.span))
      ? ["alone in its item or line"]
      : []),
    ...(form.occurrences.some(({ utterance }) => /\?\s*$/.test(utterance.text)) ? ["in a question"] : []),
  ];
}

function shapeFeatures(form: FormEvidence): string[] {
  const shapes = new Set(form.occurrences.map(({ mention }) => mention.shape));
  const quoted = form.occurrences.filter(({ mention }) => mention.quoted).length / Math.max(1, form.occurrences.length);
  const parts = formParts(form.key);
  return [
    ...[...shapes].map((shape) => `shape ${shape}`),
    ...steps("quoted", quoted, [0.01, 0.5, 0.99]),
    ...steps("parts", parts.length, [2, 3, 4]),
    ...steps("length", form.key.length, [4, 8, 16]),
    ...([...form.spellings.keys()].every((spelling) => isPlainWord(spelling)) ? ["plain word"] : []),
    ...([...form.spellings.keys()].some((spelling) => spelling.includes(" ")) ? ["several words"] : []),
  ];
}

function backgroundFeatures(form: FormEvidence, background: FormBackground): string[] {
  const first = form.occurrences[0];
  const fresh = first !== undefined && !background.seenBefore(form.key, first.utterance.messageId);
  const variant = first !== undefined && isVariantOfQuoted(form.key, first.utterance.passage);
  return [
    ...steps("in patches", background.inPatches.get(form.key) ?? 0, [1, 4]),
    ...steps("in subjects", background.inSubjects.get(form.key) ?? 0, [1]),
    ...(fresh ? ["new", `new${first.context >= surelyOfNames ? " where naming is talked of" : ""}`] : []),
    ...(variant ? ["variant of a quoted name"] : []),
    ...(variant && fresh ? ["new variant of a quoted name"] : []),
    ...(formParts(form.key).some((part) => part.length > 2 && background.strongParts.has(part))
      ? ["akin to a proposal"]
      : []),
  ];
}

function isAlone(text: string, span: { readonly start: number; readonly end: number }): boolean {
  return !/\w{2}/.test(text.slice(0, span.start)) && !/\w/.test(text.slice(span.end).replace(/^\s*\([^)]*\)/, ""));
}

/** Shares at least half of its parts with an identifier of the passage it answers, and is not that identifier. */
function isVariantOfQuoted(key: string, passage: { readonly text: string; readonly quoted: boolean }): boolean {
  if (!passage.quoted || formParts(key).length < 2) return false;
  const tokens = passage.text.slice(-600).match(/[A-Za-z]\w*_\w+/g) ?? [];
  return tokens.some((token) => token.toLowerCase() !== key && areAlike(key, token));
}

function people(found: readonly { readonly utterance: Pick<Utterance, "person"> }[]): number {
  return new Set(found.map(({ utterance }) => utterance.person.main)).size;
}
