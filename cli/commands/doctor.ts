import { stat, statfs } from "node:fs/promises";
import { dirname } from "node:path";
import { DatabaseError, type Health, inspectDatabase } from "../../db/index.ts";
import { countOf, firstOf, visible } from "../../reports/text.ts";
import { commandToRun } from "../command-to-run.ts";
import { withSection } from "../errors.ts";
import { type ExitCode, exitCodes } from "../exit-codes.ts";
import { type OutputOptions, oneLine, printData, printJson } from "../output.ts";
import { readVersion } from "../package-root.ts";
import { withStoredDatabase } from "../with-database.ts";

type Options = OutputOptions & { readonly db: string };

/** What is wrong, what to do about it, and the section of docs/errors.md that tells more. */
type Trouble = { readonly found: string; readonly remedy: string; readonly section: string };

/** `namelore doctor`: versions, state and coverage of the database, room on its disk; exits with 1 where something is wrong. */
export async function doctor({ db: file, json = false }: Options): Promise<ExitCode> {
  const health = await withStoredDatabase(file, inspectDatabase).catch(asTrouble);
  const free = await freeBytes(file);
  const size = await sizeOf(file);
  const problems = "remedy" in health ? [health] : troublesOf(health, { file, free, size });
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

/** With what SQLite keeps beside the file until it is written into it (https://sqlite.org/wal.html); null where there is no file. */
async function sizeOf(file: string): Promise<number | null> {
  const [main, wal] = await Promise.all([file, `${file}-wal`].map((path) => stat(path).catch(() => null)));
  return main ? main.size + (wal?.size ?? 0) : null;
}

function asTrouble(error: unknown): Trouble {
  if (error instanceof DatabaseError) {
    return { found: error.found, remedy: error.remedy, section: `database-${error.code}` };
  }
  throw error;
}

/** The database file, its bytes, and those that are free beside it; null where the system does not tell. */
type Disk = { readonly file: string; readonly free: number | null; readonly size: number | null };

/** An ingest may need as much again as the database has: SQLite copies what a transaction changes. */
function troublesOf(health: Health, { file, free, size }: Disk): readonly Trouble[] {
  const analyze = `run ${commandToRun("analyze", { db: file })}`;
  const { faults, messages, analysed, reading } = health;
  const found: Trouble[] = [];
  const add = (what: string, remedy: string, section: string) => found.push({ found: what, remedy, section });
  for (const fault of faults) {
    add(fault.replace(/\s+/g, " "), "delete the database and ingest the archives again", "database-damaged");
  }
  if (reading.length > 0) {
    const seen = `the ingest of ${firstOf(reading.map(sourceName), mostNamed)} was interrupted, or is not done yet`;
    add(seen, "run namelore ingest again with the same SOURCE", "interrupted");
  } else if (messages === 0) add("there is no message", "ingest an archive", "database-missing");
  else if (analysed === null) add("nothing was analysed yet", analyze, "not-analysed");
  else if (analysed.messages !== messages) {
    const seen = `the last analysis saw ${analysed.messages} of ${messages} messages`;
    add(seen, analyze, "not-analysed");
  }
  if (free !== null && free < (size ?? 0)) {
    add("the disk has less room than the database takes", "make room before the next ingest", "database-disk-full");
  }
  return found;
}

/** So many interrupted sources are named. */
const mostNamed = 3;

function sourceName(source: string): string {
  return source === "-" ? "standard input" : visible(oneLine(source));
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
    `${countOf(database.messages, "message")}, ${database.messages_with_problems} of them with problems`,
    database.analysed &&
      `last analysis: ${countOf(database.analysed.messages, "message")}, debates found: ${database.analysed.debates}`,
  ];
  const lines = [
    `namelore ${facts.namelore}, Node ${facts.node}, ${facts.platform}`,
    `database ${visible(oneLine(file))}: ${inMegabytes(file_bytes)}, ${inMegabytes(free_bytes)} free`,
    ...(stored ?? []),
    ...problems.map(({ found, remedy, section }) => `problem: ${withSection(`${found}; ${remedy}`, section)}`),
    problems.length === 0 && "all is well",
  ];
  return `${lines.filter(Boolean).join("\n")}\n`;
}

function inMegabytes(bytes: number | null): string {
  if (bytes === null) return "unknown";
  return bytes < 1e9 ? `${(bytes / 1e6).toFixed(1)} MB` : `${(bytes / 1e9).toFixed(1)} GB`;
}
