import { spawn } from "node:child_process";
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { parseArgs } from "node:util";
import { examplesFolder } from "../cli/package-root.ts";
import { withScratchFolder } from "../cli/scratch-folder.ts";
import { openSqlite } from "../db/sqlite.ts";
import { countOption } from "./count-option.ts";
import { seededRandom } from "./seeded-random.ts";

/**
 * `npm run faults -- [--count N] [--seed N] [--mails N]`: kills an ingest (SIGKILL) at N random moments after its database is there,
 * early ones more often (most is stored early), each time with a new database. Afterwards the database must be sound, and
 * the next run must end with the reports, to the byte, and the messages of a run that nobody killed. Prints how many
 * messages were stored when it was killed.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      count: { type: "string", default: "200" },
      seed: { type: "string", default: "1" },
      mails: { type: "string", default: "2000" },
    },
  });
  const [count, seed] = [countOption("--count", values.count), countOption("--seed", values.seed)];
  const mails = countOption("--mails", values.mails);
  await withScratchFolder(async (folder) => {
    writeFileSync(join(folder, "archive.mbox"), madeArchive(mails));
    const whole = await undisturbed(folder);
    const random = seededRandom(seed);
    const stored: number[] = [];
    for (let time = 1; time <= count; time++) {
      stored.push(await killOnce(folder, random() ** 3 * whole.duration, whole));
      if (time % 20 === 0) print(`killed ${time} times: no fault`);
    }
    print(`killed ${count} times (seed ${seed}), every database sound, every next run complete and equal`);
    print(`messages stored when killed, of ${whole.messages}: ${summary(stored, whole.messages)}`);
  });
}

/** The example debates, and so many mails around them, so that storing takes a while. */
function madeArchive(others: number): Buffer {
  const examples = readdirSync(examplesFolder).filter((file) => file.endsWith(".mbox"));
  const mails = Array.from({ length: others }, (_, number) =>
    Buffer.from(
      `From mboxrd@z Thu Jan  1 00:00:00 1970\nFrom: Bo <bo@example.org>\nDate: Tue, 07 Mar 2023 08:00:00 +0000\n` +
        `Subject: mail ${number}\nMessage-ID: <${number}@example.org>\n\nNothing is named here. ${"More words. ".repeat(100)}\n\n`,
    ),
  );
  return Buffer.concat([...mails, ...examples.sort().map((file) => readFileSync(join(examplesFolder, file)))]);
}

type Whole = { readonly messages: number; readonly duration: number; readonly reports: string };

async function undisturbed(folder: string): Promise<Whole> {
  const run = start(folder, "whole");
  const begin = await databaseThere(folder, "whole", run);
  await finished(run);
  const duration = performance.now() - begin;
  return { duration, messages: await messagesIn(folder, "whole"), reports: contentOf(join(folder, "whole")) };
}

/** @returns messages that were stored when the run was killed */
async function killOnce(folder: string, delay: number, whole: Whole): Promise<number> {
  for (const name of readdirSync(folder).filter((entry) => entry.includes("killed"))) {
    rmSync(join(folder, name), { recursive: true });
  }
  const run = start(folder, "killed");
  await databaseThere(folder, "killed", run);
  await setTimeout(delay);
  run.child.kill("SIGKILL");
  await run.exit;
  const stored = await messagesIn(folder, "killed");
  await finished(start(folder, "killed"));
  const left = readdirSync(folder).filter((entry) => entry.startsWith(".killed"));
  demand(left.length === 0, `left behind: ${left.join(", ")}`);
  demand((await messagesIn(folder, "killed")) === whole.messages, "messages were lost");
  demand(contentOf(join(folder, "killed")) === whole.reports, "the reports are not those of an undisturbed run");
  return stored;
}

type Run = { readonly child: ReturnType<typeof spawn>; readonly exit: Promise<number | null> };

function start(folder: string, name: string): Run {
  const main = join(import.meta.dirname, "..", "cli", "main.js");
  const args = ["ingest", "archive.mbox", "--quiet", "--db", `${name}.db`, "--out", name];
  const child = spawn(process.execPath, [main, ...args], { cwd: folder, stdio: ["ignore", "ignore", "inherit"] });
  return { child, exit: new Promise((resolve) => child.on("close", resolve)) };
}

async function finished({ exit }: Run): Promise<void> {
  const code = await exit;
  demand(code === 0, `a run that nobody killed exited with ${code}`);
}

/** The moment at which the run had made its database. */
async function databaseThere(folder: string, name: string, { child }: Run): Promise<number> {
  while (!existsSync(join(folder, `${name}.db`)) && child.exitCode === null) await setTimeout(1);
  return performance.now();
}

/** Messages of a database, which must be sound; killed early enough, it has no tables yet. */
async function messagesIn(folder: string, name: string): Promise<number> {
  const db = await openSqlite(join(folder, `${name}.db`), "create");
  try {
    const integrity = await db.all<{ integrity_check: string }>("PRAGMA integrity_check");
    demand(integrity[0]?.integrity_check === "ok", `integrity_check: ${JSON.stringify(integrity)}`);
    demand((await db.all("PRAGMA foreign_key_check")).length === 0, "foreign_key_check");
    const version = await db.get<{ user_version: number }>("PRAGMA user_version");
    if (version?.user_version === 0) return 0;
    return (await db.get<{ count: number }>("SELECT count(*) AS count FROM messages"))?.count ?? 0;
  } finally {
    await db.close();
  }
}

function contentOf(folder: string): string {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();
  return JSON.stringify(
    files
      .filter((file) => statSync(join(folder, file)).isFile())
      .map((file) => [file, readFileSync(join(folder, file), "hex")]),
  );
}

function summary(stored: readonly number[], all: number): string {
  const none = stored.filter((count) => count === 0).length;
  const complete = stored.filter((count) => count === all).length;
  return `none ${none} times, all ${complete} times, some ${stored.length - none - complete} times`;
}

function demand(holds: boolean, fault: string): void {
  if (!holds) throw new Error(`fault: ${fault}`);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

await main();
