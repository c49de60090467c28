import { commonAgreement } from "./decisions/common-agreement.ts";
import { findOutcome, type Outcome } from "./decisions/find-decision.ts";
import { keptInLaterVersion } from "./decisions/kept-in-later-version.ts";
import { laterUse } from "./decisions/later-use.ts";
import { passedOver } from "./decisions/passed-over.ts";
import { stillAdded } from "./decisions/still-added.ts";
import { findWithdrawals, type Withdrawal } from "./decisions/withdrawals.ts";
import { assembleDebate } from "./findings/assemble-debate.ts";
import type { Models } from "./models.ts";
import type { NameFamily } from "./names/families/name-family.ts";
import { findNames } from "./names/find-names.ts";
import { withoutPastVersions } from "./past-versions.ts";
import { type FoundStance, findStances } from "./stances/find-stances.ts";
import { debatedNames } from "./talks/debated-names.ts";
import { tiesBetween } from "./talks/names-by-thing.ts";
import { type NearMiss, nearMissOf } from "./talks/near-miss.ts";
import { separateTalks } from "./talks/separate-talks.ts";
import { attributeThread } from "./text/attribute-thread.ts";
import { answeringOrder } from "./threads/answering-order.ts";
import type { AttributedThread, Debate, Merge, Post, Thread } from "./types.ts";
import { isByPerson, readUtterances, type Utterance } from "./utterances.ts";

/** What is read in threads, whether or not they hold a debate. */
export type FoundTalk = {
  readonly threads: readonly AttributedThread[];
  /** By date, answers behind what they answer. */
  readonly posts: readonly Post[];
  readonly utterances: readonly Utterance[];
  /** Every name that is put forward or mentioned where names are talked of. */
  readonly families: readonly NameFamily[];
  /** Those that are argued about. */
  readonly names: readonly NameFamily[];
  readonly stances: readonly FoundStance[];
};

/** What of a talk makes one debate (talks/separate-talks.ts). */
export type SeparateTalk = FoundTalk & {
  /** The names by what they are for (talks/names-by-thing.ts): first those for the thing that is argued about. */
  readonly things: readonly (readonly NameFamily[])[];
  /** Those of the first thing that are plainly set against one another; the others came up near them. */
  readonly core: readonly NameFamily[];
  /** What tells it from the other debates of the same threads; null for the one that most is said of. */
  readonly label: string | null;
};

/** All that is read in the threads of one debate, before it takes its final form. */
export type FoundDebate = Omit<SeparateTalk, "families"> & {
  readonly outcome: Outcome;
  readonly withdrawals: readonly Withdrawal[];
  readonly passedOver: ReadonlySet<NameFamily>;
  readonly stillAdded: ReadonlySet<NameFamily>;
};

/** What threads were found to hold. */
export type AnalyzedThreads = {
  /** One for each thing whose name is argued about; none where nobody argues about a name in them. */
  readonly debates: readonly Debate[];
  /** What they lack; null where they hold a debate. */
  readonly nearMiss: NearMiss | null;
};

/** The debates that one or several threads hold. */
export function analyzeDebates(
  threads: readonly Thread[],
  models: Models,
  merges: readonly Merge[] = [],
): AnalyzedThreads {
  const talk = findTalk(threads, models);
  const debates = separateTalks(talk).map((one) => assembleDebate(settleDebate(one), models.acts, merges));
  return { debates, nearMiss: debates.length > 0 ? null : nearMissOf(talk) };
}

/** The names and stances in the threads. */
export function findTalk(threads: readonly Thread[], models: Models): FoundTalk {
  const attributed = threads.map(attributeThread);
  const { posts, utterances: read } = readUtterancesOf(attributed.map(({ thread }) => thread));
  const utterances = withoutPastVersions(read, posts);
  const spoken = utterances.filter(isByPerson);
  const families = findNames(spoken, posts, models);
  const stances = findStances(spoken, families, models);
  return { threads: attributed, posts, utterances, families, names: debatedNames(families, stances), stances };
}

/**
 * The talk with what its messages settle on; where they do not, with the name that the patches keep in their title, that
 * is used in the end, argued about or not, or that several agree on.
 */
export function settleDebate({ families, ...talk }: SeparateTalk): FoundDebate {
  const { names, things, core, stances, utterances, posts } = talk;
  const spoken = utterances.filter(isByPerson);
  const [thing = [], ...others] = things;
  const settled = findOutcome({ families: names, stances, utterances, posts }, things, core);
  const isOther = new Set(others.flat());
  const rivals = families.filter((family) => !isOther.has(family));
  const used =
    settled.decision || settled.withdrawn
      ? null
      : (keptInLaterVersion({ families: names, stances, utterances: spoken, posts }) ??
        laterUse({ families: rivals, stances, utterances: spoken, posts }) ??
        commonAgreement({ families: names.filter((family) => !isOther.has(family)), stances }));
  const all = used ? families.filter((family) => family === used.family || names.includes(family)) : names;
  const outcome = used ? { ...settled, decision: used, settled: [...settled.settled, used] } : settled;
  return {
    ...talk,
    names: all,
    things: used ? [[...new Set([...thing, used.family])], ...others] : things,
    outcome,
    withdrawals: findWithdrawals(all, spoken),
    passedOver: passedOver(all, {
      settled: outcome.settled,
      stances,
      utterances,
      core,
      ties: tiesBetween(all, stances),
    }),
    stillAdded: stillAdded(all, outcome.settled, posts),
  };
}

/** The posts of threads, answers behind what they answer (threads/answering-order.ts), and all their utterances in that order. */
export function readUtterancesOf(threads: readonly Thread[]): {
  readonly posts: readonly Post[];
  readonly utterances: readonly Utterance[];
} {
  const posts = answeringOrder(threads);
  const byId = new Map(posts.map((post) => [post.message.id, post]));
  const parents = new Map(threads.flatMap((thread) => [...thread.parents]));
  const utterances: Utterance[] = [];
  for (const post of posts) {
    utterances.push(...readUtterances(post, ancestorsOf(post, parents, byId), utterances.length));
  }
  return { posts, utterances };
}

/** So far back goes what is quoted. */
const mostAncestors = 6;

/** The messages that a post answers, directly and through others, the nearest first, up to the first that is missing. */
function ancestorsOf(
  post: Post,
  parents: ReadonlyMap<string, string>,
  posts: ReadonlyMap<string, Post>,
): readonly Post[] {
  const ancestors: Post[] = [];
  let above = posts.get(parents.get(post.message.id) ?? "");
  while (above && ancestors.length < mostAncestors) {
    ancestors.push(above);
    above = posts.get(parents.get(above.message.id) ?? "");
  }
  return ancestors;
}
