import { closeSync, existsSync, openSync, readdirSync, readSync, statSync } from "node:fs";
import { join } from "node:path";
import { renderFindingsJson } from "../../reports/findings-json.ts";
import { loreLink } from "../../reports/links.ts";
import { accuracy } from "../accuracy.ts";
import { CliError, describeSystemError } from "../errors.ts";
import { readJson } from "../read-json.ts";
import { withStoredDatabase } from "../with-database.ts";
import type { Findings } from "./findings.ts";

/**
 * The findings of a findings.json, of all of them in a folder of reports, or of the last analysis of a database.
 *
 * @throws CliError when the place holds none of these, DatabaseError when the database cannot be read
 */
export async function readFindings(place: string): Promise<readonly Findings[]> {
  try {
    if (statSync(place).isDirectory()) return filesIn(place).map(readFile);
    return isDatabase(place) ? await readDatabase(place) : [readFile(place)];
  } catch (error) {
    if (!(error instanceof Error && "syscall" in error)) throw error;
    throw unreadable(place, describeSystemError(error));
  }
}

function filesIn(folder: string): readonly string[] {
  const files = readdirSync(folder)
    .sort()
    .map((debate) => join(folder, debate, "findings.json"))
    .filter((file) => existsSync(file));
  if (files.length === 0 && !existsSync(join(folder, "index.html"))) throw unreadable(folder, "it holds no reports");
  return files;
}

function readFile(file: string): Findings {
  let content: Partial<Findings>;
  try {
    content = Object(readJson(file));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw unreadable(file, "it is no JSON");
  }
  const lists = [content.names, content.stances, content.message_ids];
  if (lists.every(Array.isArray) && typeof content.outcome === "object" && content.outcome !== null)
    return content as Findings;
  throw unreadable(file, "it is no findings.json");
}

async function readDatabase(file: string): Promise<readonly Findings[]> {
  const { analysedDebates } = await import("../last-analysis.ts");
  const debates = await withStoredDatabase(file, analysedDebates);
  const context = { version: "", inputHash: "", accuracy, linkTo: loreLink };
  return debates.map((debate) => JSON.parse(renderFindingsJson({ debate, messages: new Map(), usage: [], context })));
}

/** The first bytes of every SQLite file (https://sqlite.org/fileformat.html#magic_header_string). */
const MAGIC = "SQLite format 3\0";

function isDatabase(file: string): boolean {
  const head = Buffer.alloc(MAGIC.length);
  const handle = openSync(file, "r");
  try {
    readSync(handle, head, 0, MAGIC.length, 0);
  } finally {
    closeSync(handle);
  }
  return head.toString("latin1") === MAGIC;
}

function unreadable(place: string, found: string): CliError {
  const remedy = "give a findings.json, a folder of reports or a database";
  return new CliError("findings-unreadable", `${place}: cannot be compared (${found}); ${remedy}`);
}
