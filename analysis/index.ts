import type { Message } from "../ingest/types.ts";
import { analyzeDebate } from "./analyze-debate.ts";
import { type Models, trainedModels } from "./models.ts";
import { findPeople } from "./people/find-people.ts";
import { noteSender } from "./people/note-sender.ts";
import { type FindPerson, noPeople, personFinder } from "./people/person-finder.ts";
import { planDebates } from "./plan-debates.ts";
import { type Recall, recallNothing } from "./recall.ts";
import { surveyThread, type ThreadSurvey } from "./survey-thread.ts";
import { splitPost } from "./text/split-post.ts";
import { buildThread, groupThreads, type ThreadGroup } from "./threads/build-threads.ts";
import type { Debate, People, Thread } from "./types.ts";
import { uniqueIds } from "./unique-ids.ts";

/** Gives the messages of the ids, in any order; the analysis asks for one thread, or the threads of one debate, at a time. */
export type LoadMessages = (ids: readonly string[]) => Promise<readonly Message[]>;

/** Told after each thread surveyed and each debate analysed, for a progress bar. */
export type Step = { readonly stage: "survey" | "analysis"; readonly done: number; readonly of: number };

type Options = {
  /** Who is behind the addresses (people/find-people.ts). */
  readonly people: People;
  readonly models: Models;
  /** What was worked out before with the same models. */
  readonly recall: Recall;
  readonly onStep: (step: Step) => void;
};

/**
 * The naming debates of an archive, oldest first. First every thread is surveyed for names, one at a time; then threads
 * that argue about the same name are read together. Memory is bounded by the largest debate, not by the archive.
 */
export async function analyzeThreads(
  groups: readonly ThreadGroup[],
  load: LoadMessages,
  { people = noPeople, models = trainedModels, recall = recallNothing, onStep = () => {} }: Partial<Options> = {},
): Promise<readonly Debate[]> {
  const findPerson = personFinder(people);
  const groupOf = new Map(groups.map((group) => [group.id, group]));
  const surveys: ThreadSurvey[] = [];
  for (const [index, group] of groups.entries()) {
    const thread = await readThread(group, load, findPerson);
    surveys.push(await recall("survey", thread, () => surveyThread(thread, models)));
    onStep({ stage: "survey", done: index + 1, of: groups.length });
  }
  const plans = planDebates(surveys);
  const debates: Debate[] = [];
  for (const [index, { threadIds }] of plans.entries()) {
    const threads: Thread[] = [];
    for (const id of threadIds) threads.push(await readThread(groupOf.get(id) as ThreadGroup, load, findPerson));
    const { merges } = people;
    const debate = await recall("debate", [threads, merges], () => analyzeDebate(threads, models, merges));
    if (debate) debates.push(debate);
    onStep({ stage: "analysis", done: index + 1, of: plans.length });
  }
  return uniqueIds(debates);
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
  return analyzeThreads(groupThreads(messages), load, { people, models });
}
