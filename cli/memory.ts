import { createHash } from "node:crypto";
import { deflateSync, inflateSync } from "node:zlib";
import { type FindPerson, personFinder } from "../analysis/people/person-finder.ts";
import type { Recall } from "../analysis/recall.ts";
import type { People } from "../analysis/types.ts";
import { keepResults, loadResult, loadStates, type MemoryKind, type Sqlite, saveResults } from "../db/index.ts";

/** What was worked out before, in the database. */
export type Memory = {
  /** Recalls work on messages that are by these people. */
  readonly recallBy: (people: People) => Recall;
  /** Stores what was worked out, and forgets what was not asked for: it belongs to messages as they were before. */
  readonly close: () => Promise<void>;
};

/**
 * Results that are stored at once; an analysis that is interrupted has the others to do again. While reports are made of
 * one moment of the database, nothing can be stored in it.
 */
const storedAtOnce: Readonly<Record<MemoryKind, number>> = { analysis: 50, reports: Number.POSITIVE_INFINITY };

/** @param code fingerprint of the code that does the work: other code remembers nothing of it */
export function openMemory(db: Sqlite, kind: MemoryKind, code: string): Memory {
  const used = new Set<string>();
  const fresh = new Map<string, string>();
  const store = async () => {
    const results = new Map(fresh);
    fresh.clear();
    await saveResults(db, kind, results);
  };
  const workOut = async (key: string, run: () => Promise<unknown>) => {
    const result = JSON.stringify(await run());
    fresh.set(key, pack(result));
    if (fresh.size >= storedAtOnce[kind]) await store();
    return result;
  };
  const recallBy = (people: People): Recall => {
    const findPerson = personFinder(people);
    return async (work, messageIds, besides, run) => {
      const key = hashOf([code, work, besides, await conditionOf(db, messageIds, findPerson)]);
      used.add(key);
      const stored = await loadResult(db, kind, key);
      return JSON.parse(stored === null ? await workOut(key, run) : unpack(stored));
    };
  };
  return {
    recallBy,
    close: async () => {
      await store();
      await keepResults(db, kind, used);
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

/** Reports are as long as the mails they show; packed, they take a fifth of that. */
function pack(result: string): string {
  return deflateSync(result, { level: 1 }).toString("base64");
}

function unpack(packed: string): string {
  return inflateSync(Buffer.from(packed, "base64")).toString();
}
