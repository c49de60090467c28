import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestContext } from "node:test";
import { projectRoot } from "../project.ts";

const main = join(import.meta.dirname, "..", "..", "cli", "main.js");

/** A small debate with its annotation: five messages, three people, three names, "beacon_led" adopted. */
export const lanternFolder = join(projectRoot, "test", "fixtures", "debates", "lantern");
export const lantern = join(lanternFolder, "lantern.mbox");

export type Outcome = { readonly code: number | null; readonly stdout: string; readonly stderr: string };

export type RunOptions = {
  readonly cwd: string;
  readonly input?: Buffer;
  readonly env?: Readonly<Record<string, string>>;
};

/** Runs the real program as a user does, in a process of its own. */
export function namelore(args: readonly string[], { cwd, input, env = {} }: RunOptions): Promise<Outcome> {
  const child = spawn(process.execPath, [main, ...args], { cwd, env: { ...process.env, ...env } });
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
  return spawn(process.execPath, [main, ...args], { cwd, stdio: ["pipe", "pipe", "pipe"] });
}

/** An empty folder, removed after the test. */
export function temporaryFolder(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), "namelore-test-"));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Every file below a folder with its content: path -> bytes in hexadecimal. */
export function contentOf(folder: string): Readonly<Record<string, string>> {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();
  const files = paths.filter((path) => statSync(join(folder, path)).isFile());
  return Object.fromEntries(files.map((path) => [path, readFileSync(join(folder, path)).toString("hex")]));
}
