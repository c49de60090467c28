import type { Message } from "../ingest/types.ts";
import { mapAtOnce } from "./map-at-once.ts";
import { type Models, trainedModels } from "./models.ts";
import { findPeople } from "./people/find-people.ts";
import { noteSender } from "./people/note-sender.ts";
import { type FindPerson, noPeople, personFinder } from "./people/person-finder.ts";
import { type DebatePlan, planDebates } from "./plan-debates.ts";
import { type Recall, recallNothing } from "./recall.ts";
import type { NearMiss } from "./talks/near-miss.ts";
import { splitPost } from "./text/split-post.ts";
import { buildThread, groupThreads, type ThreadGroup } from "./threads/build-threads.ts";
import type { Debate, People, Thread } from "./types.ts";
import { uniqueIds } from "./unique-ids.ts";
import { type Work, workHere } from "./work.ts";

/** Gives the messages of the ids, in any order; the analysis asks for one thread, or the threads of one debate, at a time. */
export type LoadMessages = (ids: readonly string[]) => Promise<readonly Message[]>;

/** Told after each thread surveyed and each debate analysed, for a progress bar. */
export type Step = { readonly stage: "survey" | "analysis"; readonly done: number; readonly of: number };

type Options = {
  /** Who is behind the addresses (people/find-people.ts). */
  readonly people: People;
  /** Who does the work, by which models. */
  readonly work: Work;
  /** What was worked out before with the same models; it must know the same people. */
  readonly recall: Recall;
  readonly onStep: (step: Step) => void;
  /** Told of threads that were read for a debate and hold none, in any order. */
  readonly onNearMiss: (nearMiss: NearMiss) => void;
};

/**
 * The naming debates of an archive, oldest first. First every thread is surveyed for names; then threads that argue about
 * the same name are read together. Memory is bounded by the largest debates, as many as `work` has at a time, not by the archive.
 */
export async function analyzeThreads(
  groups: readonly ThreadGroup[],
  load: LoadMessages,
  options: Partial<Options> = {},
): Promise<readonly Debate[]> {
  const { people = noPeople, work = workHere(trainedModels), recall = recallNothing } = options;
  const { onStep = () => {}, onNearMiss = () => {} } = options;
  const { merges } = people;
  const findPerson = personFinder(people);
  const read = (group: ThreadGroup) => readThread(group, load, findPerson);
  const steps = (stage: Step["stage"], of: number) => {
    let done = 0;
    return () => onStep({ stage, done: ++done, of });
  };
  const surveyed = steps("survey", groups.length);
  const surveys = await mapAtOnce(groups, work.atOnce, async (group) => {
    const survey = await recall("survey", group.messageIds, group, async () => work.survey(await read(group)));
    surveyed();
    return survey;
  });
  const groupOf = new Map(groups.map((group) => [group.id, group]));
  const plans = planDebates(surveys);
  const analysed = steps("analysis", plans.length);
  const found = await mapAtOnce(longestFirst(plans, groupOf), work.atOnce, async ({ place, groups }) => {
    const messageIds = groups.flatMap((group) => group.messageIds);
    const { debates, nearMiss } = await recall("debates", messageIds, [groups, merges], async () => {
      const threads: Thread[] = [];
      for (const group of groups) threads.push(await read(group));
      return work.debates(threads, merges);
    });
    analysed();
    if (nearMiss) onNearMiss(nearMiss);
    return { place, debates };
  });
  const inOrder = found.toSorted((a, b) => a.place - b.place);
  return uniqueIds(inOrder.flatMap(({ debates }) => debates));
}

type PlacedPlan = { readonly place: number; readonly groups: readonly ThreadGroup[] };

/** The plans by size, with their places: whoever begins the longest last keeps all others waiting for it. */
function longestFirst(plans: readonly DebatePlan[], groupOf: ReadonlyMap<string, ThreadGroup>): readonly PlacedPlan[] {
  const messagesIn = ({ groups }: PlacedPlan) => groups.reduce((sum, { messageIds }) => sum + messageIds.length, 0);
  return plans
    .map(({ threadIds }, place) => ({ place, groups: threadIds.map((id) => groupOf.get(id) as ThreadGroup) }))
    .toSorted((a, b) => messagesIn(b) - messagesIn(a) || a.place - b.place);
}

async function readThread(group: ThreadGroup, load: LoadMessages, findPerson: FindPerson): Promise<Thread> {
  const messages = await load(group.messageIds);
  return buildThread(group, new Map(messages.map((message) => [message.id, splitPost(message, findPerson)])));
}

/** The naming debates in a set of messages that are at hand, by people of whom they tell. */
export async function analyzeMessages(
  messages: readonly Message[],
  models: Models = trainedModels,
): Promise<readonly Debate[]> {
  const notes = messages.flatMap(noteSender);
  const people = findPeople(notes, { mailmap: null, apart: [] });
  const byId = new Map(messages.map((message) => [message.id, message]));
  const load = async (ids: readonly string[]) => ids.flatMap((id) => byId.get(id) ?? []);
  return analyzeThreads(groupThreads(messages), load, { people, work: workHere(models) });
}
