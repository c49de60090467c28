import type { Debate } from "../analysis/types.ts";
import { lastRun, loadArchived, type Run, type Sqlite } from "../db/index.ts";
import { type LinkTo, linksOf, linksTo } from "../reports/index.ts";
import { messagesShown } from "./messages-shown.ts";

/** Links to the messages with these ids as the last analysis was told to make them (`--link`), else as the mails tell. */
export async function storedLinks(db: Sqlite, ids: readonly string[]): Promise<LinkTo> {
  const archive = archiveOf(await lastRun(db));
  return archive === null ? linksOf(await loadArchived(db, ids)) : linksTo(archive);
}

/** Likewise to all messages that debates speak of. */
export function linksInDebates(db: Sqlite, debates: readonly Debate[]): Promise<LinkTo> {
  return storedLinks(db, [...new Set(debates.flatMap(messagesShown))]);
}

/** The archive that a run was told to link to, as `linksTo` takes it; null where it was told nothing. */
export function archiveOf(run: Pick<Run, "options"> | null): string | null {
  const link = run?.options["link"];
  return typeof link === "string" ? link : null;
}
