import { readUtterancesOf } from "./analyze-debate.ts";
import type { Models } from "./models.ts";
import { findNames, type NameFamily } from "./names/find-names.ts";
import { namingStrength } from "./names/naming-context.ts";
import type { Thread } from "./types.ts";

/** What a thread has to do with names: enough to tell which threads argue about the same thing. */
export type ThreadSurvey = {
  readonly threadId: string;
  /** Spelling keys (names/forms.ts) of the names that the thread puts forward or would replace, distinctive ones only. */
  readonly keys: readonly string[];
};

/** Threads that hold one debate, in the order of the surveys. */
export type DebatePlan = { readonly threadIds: readonly string[] };

/** A thread's names, or null where it talks of no name at all; most threads of an archive do not. */
export function surveyThread(thread: Thread, models: Models): ThreadSurvey | null {
  const { posts, utterances } = readUtterancesOf([thread]);
  if (!utterances.some(({ text, kind }) => kind !== "code" && namingStrength(text) === 1)) return null;
  const families = findNames(utterances, posts, models);
  if (!families.some(({ role }) => role === "proposed")) return null;
  return { threadId: thread.id, keys: [...new Set(families.flatMap(distinctiveKeys))].sort() };
}

/** A name this sure ties threads together. */
const tying = 0.35;

/** Keys that are unlikely to mean another thing in another thread: identifiers, not ordinary words. */
function distinctiveKeys(family: NameFamily): readonly string[] {
  if (family.confidence < tying) return [];
  return [...family.keys].filter((key) => key.includes("_") && key.length >= 8);
}

/** Joins the threads that share a name under debate; each of the others is a debate by itself. */
export function planDebates(surveys: readonly ThreadSurvey[]): readonly DebatePlan[] {
  const planOf = new Map<string, number>();
  const plans: string[][] = [];
  for (const { threadId, keys } of surveys) {
    const shared = [...new Set(keys.flatMap((key) => planOf.get(key) ?? []))].sort((a, b) => a - b);
    const into = shared[0] ?? plans.push([]) - 1;
    const target = plans[into] ?? [];
    for (const other of shared.slice(1)) {
      target.push(...(plans[other] ?? []));
      plans[other] = [];
      for (const [key, plan] of planOf) if (plan === other) planOf.set(key, into);
    }
    target.push(threadId);
    for (const key of keys) planOf.set(key, into);
  }
  return plans.filter((threadIds) => threadIds.length > 0).map((threadIds) => ({ threadIds }));
}
