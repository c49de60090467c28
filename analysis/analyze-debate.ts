import { assembleDebate } from "./assemble-debate.ts";
import { debatedNames } from "./debated-names.ts";
import { findOutcome, type Outcome } from "./decisions/find-decision.ts";
import type { Models } from "./models.ts";
import { findNames } from "./names/find-names.ts";
import type { NameFamily } from "./names/name-family.ts";
import { type FoundStance, findStances } from "./stances/find-stances.ts";
import { attributeThread } from "./text/attribute-thread.ts";
import type { AttributedThread, Debate, Post, Thread } from "./types.ts";
import { readUtterances, type Utterance } from "./utterances.ts";

/** All that is read in the threads of one debate, before it takes its final form. */
export type FoundDebate = {
  readonly threads: readonly AttributedThread[];
  /** By date. */
  readonly posts: readonly Post[];
  readonly utterances: readonly Utterance[];
  readonly names: readonly NameFamily[];
  readonly stances: readonly FoundStance[];
  readonly outcome: Outcome;
};

/** The debate that one or several threads hold, or null where nobody argues about a name in them. */
export function analyzeDebate(threads: readonly Thread[], models: Models): Debate | null {
  const attributed = threads.map(attributeThread);
  const { posts, utterances } = readUtterancesOf(attributed.map(({ thread }) => thread));
  const families = findNames(utterances, posts, models);
  const stances = findStances(utterances, families, models);
  if (!isDebate(families, stances)) return null;
  const names = debatedNames(families, stances);
  const outcome = findOutcome({ families: names, stances, utterances, posts });
  return assembleDebate({ threads: attributed, posts, utterances, names, stances, outcome }, models.acts);
}

/** The posts of threads by date, and all their utterances in that order. */
export function readUtterancesOf(threads: readonly Thread[]): {
  readonly posts: readonly Post[];
  readonly utterances: readonly Utterance[];
} {
  const posts = threads.flatMap((thread) => thread.posts).toSorted(byDate);
  const byId = new Map(posts.map((post) => [post.message.id, post]));
  const parents = new Map(threads.flatMap((thread) => [...thread.parents]));
  const utterances: Utterance[] = [];
  for (const post of posts) {
    const parent = byId.get(parents.get(post.message.id) ?? "") ?? null;
    utterances.push(...readUtterances(post, parent, utterances.length));
  }
  return { posts, utterances };
}

/** Fewest stances that make a debate of a proposal: one remark on a name is a review comment. */
const fewestStances = 3;

/** A name was put forward, several people took part, and sides were taken. */
function isDebate(names: readonly NameFamily[], stances: readonly FoundStance[]): boolean {
  const proposals = names.flatMap(({ proposal }) => (proposal ? [proposal.utterance.participant] : []));
  const people = new Set([...proposals, ...stances.map(({ utterance }) => utterance.participant)]);
  return proposals.length > 0 && people.size > 1 && stances.length >= fewestStances;
}

/** Oldest first, undated last, then by id. */
function byDate(a: Post, b: Post): number {
  const left = a.message.date ?? "9";
  const right = b.message.date ?? "9";
  if (left !== right) return left < right ? -1 : 1;
  return a.message.id < b.message.id ? -1 : 1;
}
