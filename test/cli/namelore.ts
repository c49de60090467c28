import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { exitCodes } from "../../cli/exit-codes.ts";
import { projectRoot } from "../project.ts";

/** The real program. */
export const mainFile = join(import.meta.dirname, "..", "..", "cli", "main.js");

/** A small debate with its annotation: five messages, three people, three names, "beacon_led" adopted. */
export const lanternFolder = join(projectRoot, "test", "fixtures", "debates", "lantern");
export const lantern = join(lanternFolder, "lantern.mbox");

export type Outcome = { readonly code: number | null; readonly stdout: string; readonly stderr: string };

export type RunOptions = {
  readonly cwd: string;
  readonly input?: Buffer;
  readonly env?: Readonly<Record<string, string>>;
  /** As somebody for whom the permissions of files hold: for root they do not. */
  readonly asUser?: boolean;
};

const isRoot = process.getuid?.() === 0;

/** Makes a program of root one for which the permissions of files hold (util-linux). */
const dropPrivileges = ["setpriv", "--bounding-set=-all"];

/** Why `asUser` is not to be had here; false where it is. */
export function unlessAsUser(): string | false {
  const [command = "", ...args] = dropPrivileges;
  if (!isRoot || spawnSync(command, [...args, "true"]).status === 0) return false;
  return "root may write everywhere, and setpriv is not here or may not take that away";
}

/** Runs the real program as a user does, in a process of its own. */
export function namelore(args: readonly string[], { cwd, input, env = {}, asUser }: RunOptions): Promise<Outcome> {
  const [program = "", ...rest] = [...(asUser && isRoot ? dropPrivileges : []), process.execPath, mainFile, ...args];
  const child = spawn(program, rest, { cwd, env: { ...process.env, ...env } });
  const stdout: Buffer[] = [];
  const stderr: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => stdout.push(chunk));
  child.stderr.on("data", (chunk: Buffer) => stderr.push(chunk));
  child.stdin.on("error", () => {}); // the program may refuse before it has read everything
  child.stdin.end(input);
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => {
      resolve({ code, stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString() });
    });
  });
}

/** Starts the program and leaves it running, for tests that interrupt it. */
export function startNamelore(args: readonly string[], cwd: string): ReturnType<typeof spawn> {
  return spawn(process.execPath, [mainFile, ...args], { cwd, stdio: ["pipe", "pipe", "pipe"] });
}

/**
 * Everything below a folder: path -> bytes in hexadecimal, "folder" for folders. Without the two files that SQLite keeps
 * beside a database it reads (https://sqlite.org/walformat.html): they come and go.
 */
export function contentOf(folder: string): Readonly<Record<string, string>> {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();
  const kept = paths.filter((path) => !/-(wal|shm)$/.test(path));
  return Object.fromEntries(kept.map((path) => [path, bytesOf(join(folder, path))]));
}

function bytesOf(path: string): string {
  return statSync(path).isDirectory() ? "folder" : readFileSync(path).toString("hex");
}

/** Asserts that the program gave up for a reason the user can put right: one line that says so, and no data. */
export function assertRefused({ code, stdout, stderr }: Outcome, says: RegExp): void {
  assert.equal(code, exitCodes.failed, stderr);
  assert.equal(stdout, "");
  assert.match(stderr, /^namelore: [^\n]+ \(docs\/errors\.md#[a-z-]+\)\n$/);
  assert.match(stderr, says);
}

/** Asserts that the program gave up with a code and these lines, in their order, and no data. */
export function assertLinesRefused({ code, stdout, stderr }: Outcome, expected: number, says: readonly RegExp[]): void {
  assert.equal(code, expected, stderr);
  assert.equal(stdout, "");
  const lines = stderr.trimEnd().split("\n");
  assert.equal(lines.length, says.length, stderr);
  for (const [at, line] of lines.entries()) assert.match(line, says[at] ?? /never/);
}
