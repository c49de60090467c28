import { stat, statfs } from "node:fs/promises";
import { dirname } from "node:path";
import { DatabaseError, type Health, inspectDatabase } from "../../db/index.ts";
import { type ExitCode, exitCodes } from "../exit-codes.ts";
import { type OutputOptions, printData, printJson } from "../output.ts";
import { readVersion } from "../package-root.ts";
import { withStoredDatabase } from "../with-database.ts";

type Options = OutputOptions & { readonly db: string };

/** What is wrong, and what to do about it. */
type Trouble = { readonly found: string; readonly remedy: string };

/** `namelore doctor`: versions, state and coverage of the database, room on its disk; exits with 1 where something is wrong. */
export async function doctor({ db: file, json = false }: Options): Promise<ExitCode> {
  const health = await withStoredDatabase(file, inspectDatabase).catch(asTrouble);
  const free = await freeBytes(file);
  const size = await stat(file).then(
    ({ size }) => size,
    () => null,
  );
  const problems = "remedy" in health ? [health] : troublesOf(health, free, size);
  const facts = {
    namelore: readVersion(),
    node: process.versions.node,
    platform: `${process.platform} ${process.arch}`,
    database: "remedy" in health ? null : healthJson(health),
    file_bytes: size,
    free_bytes: free,
  };
  if (json) printJson({ ...facts, problems });
  else printData(textOf(file, facts, problems));
  return problems.length === 0 ? exitCodes.done : exitCodes.failed;
}

function asTrouble(error: unknown): Trouble {
  if (error instanceof DatabaseError) return { found: error.found, remedy: error.remedy };
  throw error;
}

/** An ingest may need as much again as the database has: SQLite copies what a transaction changes. */
function troublesOf(health: Health, free: number | null, size: number | null): readonly Trouble[] {
  const { faults, messages, analysed } = health;
  const remedy = "delete the database and ingest the archives again";
  const found: Trouble[] = faults.map((fault) => ({ found: fault.replace(/\s+/g, " "), remedy }));
  if (messages === 0) found.push({ found: "there is no message", remedy: "ingest an archive" });
  else if (analysed === null) found.push({ found: "nothing was analysed yet", remedy: "run namelore analyze" });
  else if (analysed.messages !== messages)
    found.push({
      found: `the last analysis saw ${analysed.messages} of ${messages} messages`,
      remedy: "run namelore analyze",
    });
  if (free !== null && free < (size ?? 0)) {
    found.push({ found: "the disk has less room than the database takes", remedy: "make room before the next ingest" });
  }
  return found;
}

/** Null where the system does not tell, or the folder is not there. */
function freeBytes(file: string): Promise<number | null> {
  return statfs(dirname(file)).then(
    ({ bavail, bsize }) => bavail * bsize,
    () => null,
  );
}

function healthJson({ messagesWithProblems, ...health }: Health) {
  return { ...health, messages_with_problems: messagesWithProblems };
}

type Facts = {
  readonly namelore: string;
  readonly node: string;
  readonly platform: string;
  readonly database: ReturnType<typeof healthJson> | null;
  readonly file_bytes: number | null;
  readonly free_bytes: number | null;
};

function textOf(file: string, facts: Facts, problems: readonly Trouble[]): string {
  const { database, file_bytes, free_bytes } = facts;
  const stored = database && [
    `SQLite ${database.sqlite}, schema ${database.schema}`,
    `${database.messages} messages, ${database.messages_with_problems} of them with problems`,
    database.analysed &&
      `last analysis: ${database.analysed.messages} messages, debates found: ${database.analysed.debates}`,
  ];
  const lines = [
    `namelore ${facts.namelore}, Node ${facts.node}, ${facts.platform}`,
    `database ${JSON.stringify(file).slice(1, -1)}: ${inMegabytes(file_bytes)}, ${inMegabytes(free_bytes)} free`,
    ...(stored ?? []),
    ...problems.map(({ found, remedy }) => `problem: ${found}; ${remedy}`),
    problems.length === 0 && "all is well",
  ];
  return `${lines.filter(Boolean).join("\n")}\n`;
}

function inMegabytes(bytes: number | null): string {
  return bytes === null ? "unknown" : `${(bytes / 1e6).toFixed(1)} MB`;
}
