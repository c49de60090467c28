import { lastRun, type Run, type Sqlite } from "../db/index.ts";
import { type LinkTo, linksTo, loreLink } from "../reports/index.ts";

/** Links to messages as the last analysis was told to make them (`--link`); to lore where it was told nothing. */
export async function storedLinks(db: Sqlite): Promise<LinkTo> {
  const archive = archiveOf(await lastRun(db));
  return archive === null ? loreLink : linksTo(archive);
}

/** The archive that a run was told to link to, as `linksTo` takes it; null where it was told nothing. */
export function archiveOf(run: Pick<Run, "options"> | null): string | null {
  const link = run?.options["link"];
  return typeof link === "string" ? link : null;
}
