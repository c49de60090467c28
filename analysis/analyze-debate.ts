import { type FoundDecision, fateOf, findDecision } from "./decisions/find-decision.ts";
import type { Models } from "./models.ts";
import { findNames, type NameFamily } from "./names/find-names.ts";
import type { FoundProposal } from "./names/proposals/proposal-rule.ts";
import { findReasons } from "./stances/find-rationales.ts";
import { type FoundStance, findStances } from "./stances/find-stances.ts";
import { evidenceQuote } from "./text/own-text.ts";
import type { Debate, Decision, Evidence, Name, Post, Span, Stance, Thread } from "./types.ts";
import { readUtterances, type Utterance } from "./utterances.ts";

/** The debate that one or several threads hold, or null where nobody argues about a name in them. */
export function analyzeDebate(threads: readonly Thread[], models: Models): Debate | null {
  const { posts, utterances } = readUtterancesOf(threads);
  const names = findNames(utterances, posts, models.names);
  const stances = findStances(utterances, names, models.stances);
  if (!isDebate(names, stances)) return null;
  const kept = names.filter(
    (name) =>
      name.role === "proposed" || stances.some((stance) => stance.family === name) || name.replacedIn.length > 0,
  );
  const decision = findDecision(kept, stances, utterances, posts);
  return assemble(threads, posts, utterances, kept, stances, decision);
}

/** The posts of threads by date, and all their utterances in that order. */
export function readUtterancesOf(threads: readonly Thread[]): {
  readonly posts: readonly Post[];
  readonly utterances: readonly Utterance[];
} {
  const posts = threads.flatMap((thread) => thread.posts).toSorted(byDate);
  return { posts, utterances: readAll(threads, posts) };
}

function readAll(threads: readonly Thread[], posts: readonly Post[]): readonly Utterance[] {
  const byId = new Map(posts.map((post) => [post.message.id, post]));
  const parents = new Map(threads.flatMap((thread) => [...thread.parents]));
  const all: Utterance[] = [];
  for (const post of posts) {
    const parent = byId.get(parents.get(post.message.id) ?? "") ?? null;
    all.push(...readUtterances(post, parent, all.length));
  }
  return all;
}

/** A name was put forward, and somebody else took a side on one. */
function isDebate(names: readonly NameFamily[], stances: readonly FoundStance[]): boolean {
  const proposed = names.filter(({ role }) => role === "proposed");
  if (proposed.length === 0) return false;
  const people = new Set([
    ...proposed.map(({ proposal }) => proposal?.utterance.participant),
    ...stances.map(({ utterance }) => utterance.participant),
  ]);
  return people.size > 1 && stances.length >= 3;
}

function assemble(
  threads: readonly Thread[],
  posts: readonly Post[],
  utterances: readonly Utterance[],
  names: readonly NameFamily[],
  stances: readonly FoundStance[],
  decision: FoundDecision,
): Debate {
  const bodies = new Map(posts.map(({ message }) => [message.id, message.body]));
  const evidence = (utterance: Utterance, span: Span, rule: string, confidence: number): Evidence => ({
    messageId: utterance.messageId,
    participant: utterance.participant,
    date: utterance.date,
    span,
    quote: evidenceQuote(bodies.get(utterance.messageId) ?? "", span),
    rule,
    confidence: Math.round(Math.min(1, confidence) * 100) / 100,
  });
  const proposalEvidence = (proposal: FoundProposal & { utterance: Utterance }) =>
    evidence(proposal.utterance, proposal.utterance.span, proposal.rule, proposal.confidence);
  const first = threads[0];
  return {
    id: slug(first?.subject ?? ""),
    about: "",
    subject: first?.subject ?? "",
    names: names.map(
      (name): Name => ({
        name: name.name,
        aliases: name.aliases,
        role: name.role,
        proposal: name.proposal ? proposalEvidence(name.proposal) : null,
        firstUse: name.occurrences[0]
          ? evidence(name.occurrences[0].utterance, name.occurrences[0].utterance.span, "first use", 1)
          : null,
        fate: fateOf(name, decision, stances),
      }),
    ),
    stances: stances.map(
      (stance): Stance => ({
        name: stance.family.name,
        stance: stance.stance,
        evidence: evidence(stance.utterance, stance.utterance.span, stance.rule, stance.confidence),
        rationales: findReasons(stance, following(utterances, stance.utterance)).map((reason) => ({
          kind: "other",
          evidence: evidence(stance.utterance, reason.span, reason.rule, 0.6),
        })),
        answers: null,
      }),
    ),
    decision: toDecision(decision, evidence),
    changesOfMind: [],
    participants: [],
    threads: [],
    messageIds: posts.map(({ message }) => message.id),
    coverage: {
      messages: posts.length,
      messagesWithFindings: 0,
      missingMessages: [],
      quotedLines: 0,
      quotedLinesWithoutSource: 0,
      problems: [],
    },
  };
}

function toDecision(
  decision: FoundDecision,
  evidence: (utterance: Utterance, span: Span, rule: string, confidence: number) => Evidence,
): Decision {
  if (!decision) return { status: "undecided", reason: "no message says so" };
  const { family, kind, utterance, rule } = decision;
  return {
    status: family.role === "incumbent" ? "kept" : "adopted",
    name: family.name,
    kind,
    evidence: evidence(utterance, utterance.span, rule, 0.7),
  };
}

function following(utterances: readonly Utterance[], utterance: Utterance): readonly Utterance[] {
  return utterances
    .slice(utterance.index + 1, utterance.index + 3)
    .filter((next) => next.messageId === utterance.messageId && next.block === utterance.block);
}

function byDate(a: Post, b: Post): number {
  const left = a.message.date ?? "9";
  const right = b.message.date ?? "9";
  return left < right ? -1 : left > right ? 1 : a.message.id < b.message.id ? -1 : 1;
}

function slug(text: string): string {
  return (
    text
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, "-")
      .replace(/^-+|-+$/g, "")
      .slice(0, 60) || "debate"
  );
}
