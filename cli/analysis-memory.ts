import { createHash } from "node:crypto";
import { type FindPerson, personFinder } from "../analysis/people/person-finder.ts";
import type { Recall } from "../analysis/recall.ts";
import type { People } from "../analysis/types.ts";
import { keepResults, loadResult, loadStates, type Sqlite, saveResults } from "../db/index.ts";

/** The memory of the analysis, in the database. */
export type AnalysisMemory = {
  /** Recalls work on messages that are by these people. */
  readonly recallBy: (people: People) => Recall;
  /** Stores what was worked out, and forgets what was not asked for: it belongs to messages as they were before. */
  readonly close: () => Promise<void>;
};

/** Results that are stored at once; an analysis that is interrupted has the others to do again. */
const STORED_AT_ONCE = 50;

/** @param code fingerprint of the code that does the work: other code remembers nothing of it */
export function openMemory(db: Sqlite, code: string): AnalysisMemory {
  const used = new Set<string>();
  const fresh = new Map<string, string>();
  const store = async () => {
    const results = new Map(fresh);
    fresh.clear();
    await saveResults(db, results);
  };
  const workOut = async (key: string, run: () => Promise<unknown>) => {
    const result = JSON.stringify(await run());
    fresh.set(key, result);
    if (fresh.size >= STORED_AT_ONCE) await store();
    return result;
  };
  const recallBy = (people: People): Recall => {
    const findPerson = personFinder(people);
    return async (work, messageIds, besides, run) => {
      const key = hashOf([code, work, besides, await conditionOf(db, messageIds, findPerson)]);
      used.add(key);
      return JSON.parse((await loadResult(db, key)) ?? (await workOut(key, run)));
    };
  };
  return {
    recallBy,
    close: async () => {
      await store();
      await keepResults(db, used);
    },
  };
}

/** All that work on messages may depend on in them, without reading what they say, and who is behind their senders. */
async function conditionOf(db: Sqlite, ids: readonly string[], findPerson: FindPerson): Promise<unknown> {
  const states = await loadStates(db, ids);
  return states.map(({ sender, ...state }) => [state, findPerson(sender)]);
}

function hashOf(parts: readonly unknown[]): string {
  const text = JSON.stringify(parts, (_, value) => (value instanceof Map ? { map: [...value] } : value));
  return createHash("sha256").update(text).digest("base64");
}
