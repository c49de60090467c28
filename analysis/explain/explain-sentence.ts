import type { FoundDebate } from "../analyze-debate.ts";
import type { Models } from "../models.ts";
import type { Proposal } from "../names/candidates/gather-forms.ts";
import { proposalStrength } from "../names/candidates/name-features.ts";
import { isContestedAs, type NameFamily } from "../names/families/name-family.ts";
import type { JudgedForm } from "../names/find-names.ts";
import { namingContext } from "../names/mentions/naming-context.ts";
import type { AskedStance } from "../stances/answer-question.ts";
import type { FoundStance } from "../stances/find-stances.ts";
import { findIn } from "../stances/mark-utterance.ts";
import type { NameFinder } from "../stances/name-finder.ts";
import type { Side } from "../stances/side.ts";
import type { Relation } from "../stances/stance-question.ts";
import { stanceRule } from "../stances/stance-rule.ts";
import type { Debate, DecisionKind, RationaleKind, Span, Stance } from "../types.ts";
import type { Utterance } from "../utterances.ts";
import { type ExplainedQuestion, explainQuestion } from "./explain-question.ts";

/** One sentence of a message's own text, and what was found in it. */
export type ExplainedSentence = {
  readonly kind: Utterance["kind"];
  /** Range of the message's body. */
  readonly span: Span;
  readonly text: string;
  /** How much it talks of naming, 0..1. */
  readonly naming: number;
  readonly passage: Utterance["passage"];
  readonly names: readonly MentionedName[];
  readonly proposals: readonly ExplainedProposal[];
  readonly stances: readonly ExplainedStance[];
  readonly rationales: readonly ExplainedRationale[];
  readonly settlements: readonly ExplainedSettlement[];
  /** Every question whether it takes a side on a name, near or not. */
  readonly questions: readonly ExplainedQuestion[];
};

export type MentionedName = {
  readonly form: string;
  readonly span: Span;
  readonly name: string;
  readonly role: NameFamily["role"];
  /** Whether the name is argued about, and so part of the findings. */
  readonly debated: boolean;
  /** Whether to speak of it is to talk of names, as alternatives to it were put forward, or it is one (names/contested/contested.ts). */
  readonly contested: boolean;
};

export type ExplainedProposal = {
  readonly form: string;
  readonly span: Span;
  /** The name it is a spelling of; null where it is no name under debate. */
  readonly name: string | null;
  readonly rule: string;
  /** How sure the construction is by itself, 0..1, and with regard to how much is talked of naming. */
  readonly confidence: number;
  readonly strength: number;
  readonly replaces: string | null;
  /** Whether it counts as the one that put the name forward. */
  readonly first: boolean;
};

export type ExplainedStance = {
  readonly name: string;
  readonly stance: Side;
  readonly rule: string;
  readonly confidence: number;
  readonly relation: Relation;
  readonly referred: string | null;
  readonly answers: Stance["answers"];
};

export type ExplainedRationale = {
  readonly kind: RationaleKind;
  readonly rule: string;
  readonly confidence: number;
  readonly quote: string;
  readonly span: Span;
  /** The stance it is given with. */
  readonly name: string;
  readonly stance: Side;
};

export type ExplainedSettlement = {
  readonly name: string;
  readonly kind: DecisionKind;
  readonly rule: string;
  readonly weight: number;
  /** Whether it is the decision of the debate, not only of that name. */
  readonly decides: boolean;
};

/** All that the analysis read in the threads, as far as sentences are explained by it. */
export type ReadDebate = {
  /** The sentences to explain. */
  readonly utterances: readonly Utterance[];
  readonly judged: readonly JudgedForm[];
  readonly families: readonly NameFamily[];
  readonly stances: readonly FoundStance[];
  /** One for each debate that the threads hold. */
  readonly settled: readonly FoundDebate[];
  /** The findings in their final form, those of all debates as one: its stances are those of `stances`, in that order. */
  readonly debate: Debate;
  readonly asked: readonly AskedStance[];
  readonly finder: NameFinder;
  readonly models: Models;
};

/** The sentences, in order, each with what was found in it. */
export function explainSentences(read: ReadDebate): readonly ExplainedSentence[] {
  const { asked, stances, finder, models } = read;
  return read.utterances.map((utterance) => ({
    kind: utterance.kind,
    span: utterance.span,
    text: utterance.text,
    naming: namingContext(utterance, finder.tellsOfNames),
    passage: utterance.passage,
    names: namesIn(utterance, read),
    proposals: proposalsIn(utterance, read),
    stances: stancesIn(utterance, read),
    rationales: rationalesIn(utterance, read),
    settlements: settlementsIn(utterance, read),
    questions: asked
      .filter(({ question }) => question.utterance === utterance)
      .map((question) => explainQuestion(question, stances, finder, models)),
  }));
}

/** As the stances are read from them; and what only its proposal makes a name of ("call it park"). */
function namesIn(utterance: Utterance, { families, settled, finder }: ReadDebate): readonly MentionedName[] {
  const known = findIn(utterance, finder);
  const occurring = families.flatMap((family) =>
    family.occurrences.filter((found) => found.utterance === utterance).map(({ mention }) => ({ ...mention, family })),
  );
  const byStart = new Map([...occurring, ...known].map((mention) => [mention.span.start, mention]));
  return [...byStart.values()]
    .sort((a, b) => a.span.start - b.span.start)
    .map(({ form, span, family }) => ({
      form,
      span: inBody(span, utterance),
      name: family.name,
      role: family.role,
      debated: settled.some(({ names }) => names.includes(family)),
      contested: isContestedAs(form, family),
    }));
}

function proposalsIn(utterance: Utterance, { judged, families }: ReadDebate): readonly ExplainedProposal[] {
  const put = judged.flatMap(({ form }) =>
    form.proposals
      .filter((proposal) => proposal.utterance === utterance)
      .map((proposal) => ({ proposal, family: families.find(({ keys }) => keys.has(form.key)) ?? null })),
  );
  const opening = families.flatMap((family) => (family.proposal ? [{ proposal: family.proposal, family }] : []));
  const mentioned = opening.filter(
    ({ proposal, family }) =>
      proposal.utterance === utterance &&
      !put.some((other) => other.family === family && isSame(other.proposal, proposal)),
  );
  return [...put, ...mentioned]
    .sort((a, b) => a.proposal.mention.span.start - b.proposal.mention.span.start)
    .map(({ proposal, family }) => ({
      form: proposal.mention.form,
      span: inBody(proposal.mention.span, utterance),
      name: family?.name ?? null,
      rule: proposal.rule,
      confidence: proposal.confidence,
      strength: proposalStrength(proposal),
      replaces: proposal.replaces?.form ?? null,
      first: family?.proposal !== null && family?.proposal !== undefined && isSame(family.proposal, proposal),
    }));
}

/** Forms are judged twice, so that the same proposal is two objects. */
function isSame(one: Proposal, other: Proposal): boolean {
  return (
    one.utterance === other.utterance &&
    one.rule === other.rule &&
    one.mention.span.start === other.mention.span.start &&
    one.mention.form === other.mention.form
  );
}

function stancesIn(utterance: Utterance, { stances, debate }: ReadDebate): readonly ExplainedStance[] {
  return stances.flatMap((found, at) => {
    if (found.utterance !== utterance) return [];
    const { family, stance, confidence, relation, referred } = found;
    const answers = debate.stances[at]?.answers ?? null;
    return [{ name: family.name, stance, rule: stanceRule(found), confidence, relation, referred, answers }];
  });
}

/** Those that stand in the sentence, though the stance may be that of a sentence before it. */
function rationalesIn({ messageId, span }: Utterance, { debate }: ReadDebate): readonly ExplainedRationale[] {
  return debate.stances.flatMap(({ name, stance, rationales }) =>
    rationales
      .filter(
        ({ evidence }) =>
          evidence.messageId === messageId && evidence.span.start >= span.start && evidence.span.start < span.end,
      )
      .map(({ kind, evidence: { rule, confidence, quote, span: range } }) => ({
        kind,
        rule,
        confidence,
        quote,
        span: range,
        name,
        stance,
      })),
  );
}

function settlementsIn(utterance: Utterance, { settled }: ReadDebate): readonly ExplainedSettlement[] {
  return settled.flatMap(({ outcome }) =>
    outcome.settled
      .filter((settlement) => settlement.utterance === utterance)
      .map((settlement) => ({
        name: settlement.family.name,
        kind: settlement.kind,
        rule: settlement.rule,
        weight: settlement.weight,
        decides: settlement === outcome.decision,
      })),
  );
}

function inBody(span: Span, { span: { start } }: Utterance): Span {
  return { start: start + span.start, end: start + span.end };
}
