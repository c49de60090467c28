import { createHash } from "node:crypto";
import type { Recall } from "../analysis/recall.ts";
import { keepResults, loadResult, type Sqlite, saveResults } from "../db/index.ts";

/** The memory of the analysis, in the database. */
export type AnalysisMemory = {
  readonly recall: Recall;
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
  return {
    recall: async (work, input, run) => {
      const key = keyOf(code, work, input);
      used.add(key);
      return JSON.parse((await loadResult(db, key)) ?? (await workOut(key, run)));
    },
    close: async () => {
      await store();
      await keepResults(db, used);
    },
  };
}

function keyOf(code: string, work: string, input: unknown): string {
  const text = JSON.stringify([work, input], (_, value) => (value instanceof Map ? { map: [...value] } : value));
  return createHash("sha256").update(code).update(text).digest("base64");
}
