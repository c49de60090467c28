import type { FindingsRecord } from "../../../analysis/notes/findings-record.ts";

/** A record in which nothing is found or said. */
export function makeFindingsRecord(said: Partial<FindingsRecord> = {}): FindingsRecord {
  return { names: [], stances: [], utterances: [], posts: [], ...said };
}
