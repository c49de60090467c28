import { assembleDebate } from "./assemble-debate.ts";
import { debatedNames } from "./debated-names.ts";
import { findOutcome, type Outcome } from "./decisions/find-decision.ts";
import { laterUse } from "./decisions/later-use.ts";
import { passedOver } from "./decisions/passed-over.ts";
import { findWithdrawals, type Withdrawal } from "./decisions/withdrawals.ts";
import type { Models } from "./models.ts";
import { holdsContested } from "./names/contested.ts";
import { findNames } from "./names/find-names.ts";
import type { NameFamily } from "./names/name-family.ts";
import { namingContext, talkOfNames } from "./names/naming-context.ts";
import { type FoundStance, findStances } from "./stances/find-stances.ts";
import { attributeThread } from "./text/attribute-thread.ts";
import { byDateThenId } from "./threads/build-threads.ts";
import type { AttributedThread, Debate, Merge, Post, Thread } from "./types.ts";
import { isByPerson, readUtterances, type Utterance } from "./utterances.ts";

/** All that is read in the threads of one debate, before it takes its final form. */
export type FoundDebate = {
  readonly threads: readonly AttributedThread[];
  /** By date. */
  readonly posts: readonly Post[];
  readonly utterances: readonly Utterance[];
  readonly names: readonly NameFamily[];
  readonly stances: readonly FoundStance[];
  readonly outcome: Outcome;
  readonly withdrawals: readonly Withdrawal[];
  readonly passedOver: ReadonlySet<NameFamily>;
};

/** What is read in threads, whether or not they hold a debate. */
export type FoundTalk = Omit<FoundDebate, "outcome" | "withdrawals" | "passedOver"> & {
  /** Every name that is put forward or mentioned where names are talked of; `names` are those that are argued about. */
  readonly families: readonly NameFamily[];
};

/** The debate that one or several threads hold, or null where nobody argues about a name in them. */
export function analyzeDebate(
  threads: readonly Thread[],
  models: Models,
  merges: readonly Merge[] = [],
): Debate | null {
  const found = findTalk(threads, models);
  return lacksOfDebate(found).length > 0 ? null : assembleDebate(settleDebate(found), models.acts, merges);
}

/** The names and stances in the threads. */
export function findTalk(threads: readonly Thread[], models: Models): FoundTalk {
  const attributed = threads.map(attributeThread);
  const { posts, utterances } = readUtterancesOf(attributed.map(({ thread }) => thread));
  const spoken = utterances.filter(isByPerson);
  const families = findNames(spoken, posts, models);
  const stances = findStances(spoken, families, models);
  return { threads: attributed, posts, utterances, families, names: debatedNames(families, stances), stances };
}

/** The talk with what its messages settle on; where they do not, with the name that is used in the end, argued about or not. */
export function settleDebate({ threads, posts, utterances, families, names, stances }: FoundTalk): FoundDebate {
  const spoken = utterances.filter(isByPerson);
  const settled = findOutcome({ families: names, stances, utterances, posts });
  const used = settled.decision ? null : laterUse({ families, stances, utterances: spoken, posts });
  const all = used ? families.filter((family) => family === used.family || names.includes(family)) : names;
  const outcome = used ? { decision: used, settled: [used] } : settled;
  return {
    threads,
    posts,
    utterances,
    names: all,
    stances,
    outcome,
    withdrawals: findWithdrawals(all, spoken),
    passedOver: passedOver(all, outcome.settled, utterances),
  };
}

/** The posts of threads by date, and all their utterances in that order. */
export function readUtterancesOf(threads: readonly Thread[]): {
  readonly posts: readonly Post[];
  readonly utterances: readonly Utterance[];
} {
  const posts = threads.flatMap((thread) => thread.posts).toSorted((a, b) => byDateThenId(a.message, b.message));
  const byId = new Map(posts.map((post) => [post.message.id, post]));
  const parents = new Map(threads.flatMap((thread) => [...thread.parents]));
  const utterances: Utterance[] = [];
  for (const post of posts) {
    const parent = byId.get(parents.get(post.message.id) ?? "") ?? null;
    utterances.push(...readUtterances(post, parent, utterances.length));
  }
  return { posts, utterances };
}

/** Fewest stances, taken where names are talked of, that make a debate of a proposal: one remark on a name is a review comment. */
const fewestStances = 2;

/** What the talk lacks to be a debate, in words; empty where a name is put forward, several people take part, and sides are taken. */
export function lacksOfDebate({ names, stances }: FoundTalk): readonly string[] {
  const proposals = names.flatMap(({ proposal }) => (proposal ? [proposal.utterance.person.main] : []));
  const people = new Set([...proposals, ...stances.map(({ utterance }) => utterance.person.main)]);
  const onNames = stances.filter(
    ({ family, utterance, referred }) =>
      namingContext(utterance) >= talkOfNames || holdsContested(`${utterance.text} ${referred ?? ""}`, family),
  );
  // A changelog that is posted with every version takes its side once.
  const sides = new Set(
    onNames.map(({ stance, family, utterance }) => `${stance} ${family.name} ${utterance.person.main}`),
  );
  return [
    ...(proposals.length > 0 ? [] : ["no name is put forward"]),
    ...(people.size > 1 ? [] : ["fewer than 2 people put names forward or take sides"]),
    ...(sides.size >= fewestStances ? [] : [`fewer than ${fewestStances} stances are taken in talk of names`]),
  ];
}
