import assert from "node:assert/strict";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { ingestSource } from "../../cli/ingest-source.ts";
import { hashInput, loadSkeletons, openDatabase } from "../../db/index.ts";
import { loadWhole } from "../db/databases.ts";
import { bytesOf, mboxOf, oddities } from "../ingest/mails.ts";
import { growEpoch, growVersion1 } from "../ingest/sources/git-inbox.ts";
import { startServer } from "../ingest/sources/loopback-server.ts";
import { missing } from "../real-tools.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { contentOf, lantern } from "./namelore.ts";
import { rawMessages } from "./raw-mails.ts";
import { warmNamelore as namelore } from "./warm-namelore.ts";

/** Every run sees the same mails. */
const seed = 20260102;

/** A way of keeping mails: writes them to a folder, and tells the sources that have them. */
type Keep = (mails: readonly Buffer[], folder: string) => readonly string[] | Promise<readonly string[]>;

const half = (mails: readonly Buffer[]) => [mails.slice(0, mails.length >> 1), mails.slice(mails.length >> 1)];

function waysOfKeeping(t: TestContext): Readonly<Record<string, Keep>> {
  return {
    "one mbox": (mails, folder) => [write(folder, "list.mbox", mboxOf(mails))],
    "one mbox, backwards": (mails, folder) => [write(folder, "list.mbox", mboxOf(mails.toReversed()))],
    "an mbox of several gzip members": (mails, folder) => [
      write(folder, "list.mbox.gz", Buffer.concat(half(mails).map((some) => gzipSync(mboxOf(some))))),
    ],
    "two mboxes": (mails, folder) =>
      half(mails)
        .filter((some) => some.length > 0)
        .map((some, at) => write(folder, `${at}.mbox`, mboxOf(some))),
    "a Maildir": (mails, folder) => {
      for (const box of ["cur", "new", "tmp"]) mkdirSync(join(folder, box));
      mails.forEach((mail, at) => {
        write(folder, at % 2 === 0 ? `new/${1000 - at}.host` : `cur/${1000 - at}.host:2,S`, mail);
      });
      return [folder];
    },
    "a folder of .eml files": (mails, folder) => {
      mails.forEach((mail, at) => {
        write(folder, `${at}.eml`, mail);
      });
      return [folder];
    },
    "a public-inbox of two epochs": (mails, folder) => {
      half(mails).forEach((some, at) => {
        growEpoch(join(folder, "git", `${at}.git`), some);
      });
      return [folder];
    },
    "a public-inbox of version 1": (mails, folder) => {
      growVersion1(folder, mails);
      return [folder];
    },
    "a public-inbox server": async (mails, folder) => {
      process.env["XDG_CACHE_HOME"] = folder;
      const { address } = await startServer(t, (_, response) => response.end(gzipSync(mboxOf(mails))));
      return [`${address}/pebble/one@example.org/`];
    },
  };
}

const line = fc.constantFrom("From here", ">From there", ">>From", "", "--", "Grüße", "> quoted", "a\tb", "I like it.");
const generated = fc
  .record({ lines: fc.array(line, { maxLength: 6 }), answers: fc.nat(15), date: fc.nat(9) })
  .map(({ lines, answers, date }) => ({ body: `${lines.join("\n")}\n`, answers, date }));

/** Without a final line feed, or a head, a mail is not the same in an mbox. */
const likeOthers = oddities.filter((oddity) => !["binary", "no-head"].includes(oddity));

const mailSets = fc
  .tuple(fc.array(generated, { minLength: 6, maxLength: 15 }), fc.subarray(likeOthers, { minLength: 12 }))
  .map(([made, odd]) => [...made.map(mailOf), ...odd.map(bytesOf)]);

test("the same mails give the same database, however they are kept", { skip: missing("git") }, async (t) => {
  const ways = Object.entries(waysOfKeeping(t));
  await fc.assert(
    fc.asyncProperty(mailSets, async (mails) => {
      const stored: unknown[] = [];
      for (const [, keep] of ways) stored.push(await ingested(t, await keep(mails, temporaryFolder(t))));
      for (const [at, content] of stored.entries()) assert.deepEqual(content, stored[0], ways[at]?.[0]);
    }),
    { seed, numRuns: 2 },
  );
});

test("the same mails give the same reports, however they are kept", { skip: missing("git") }, async (t) => {
  const mails = rawMessages(readFileSync(lantern)).map((message) => message.subarray(message.indexOf("\n") + 1, -1));
  const reports = new Map<string, unknown>();
  const ways = Object.entries(waysOfKeeping(t)).filter((_, at) => at % 2 === 0); // the others differ in the reading only
  for (const [way, keep] of ways) {
    const cwd = temporaryFolder(t);
    const { code, stderr } = await namelore(["ingest", ...(await keep(mails, temporaryFolder(t)))], { cwd });
    assert.equal(code, 0, `${way}: ${stderr}`);
    reports.set(way, contentOf(join(cwd, "decision-history")));
  }
  for (const [way, content] of reports) assert.deepEqual(content, reports.get("one mbox"), way);
});

/** What a new database holds after it has read the sources twice, which changes nothing. */
async function ingested(t: TestContext, sources: readonly string[]) {
  const db = await openDatabase(join(temporaryFolder(t), "test.db"));
  try {
    for (const source of [...sources, ...sources]) {
      assert.equal((await ingestSource(db, source, { quiet: true })).error, null);
    }
    const messages = await loadWhole(
      db,
      (await loadSkeletons(db)).map(({ id }) => id),
    );
    const texts = await db.all(
      "SELECT message_id, own, quoted FROM texts JOIN messages ON messages.id = message ORDER BY message_id",
    );
    return { messages, texts, input: await hashInput(db) };
  } finally {
    await db.close();
  }
}

function mailOf({ body, answers, date }: { body: string; answers: number; date: number }, at: number): Buffer {
  const head = [
    "From: Ada Fenn <ada@example.org>",
    "To: pebble@lists.example.org",
    "Subject: a name",
    `Date: Tue, 07 Mar 2023 0${date}:00:00 +0000`,
    `Message-ID: <made-${at}@example.org>`,
    ...(answers < at ? [`In-Reply-To: <made-${answers}@example.org>`] : []),
    "Content-Type: text/plain; charset=utf-8",
  ];
  return Buffer.from(`${head.join("\n")}\n\n${body}`);
}

function write(folder: string, name: string, content: Buffer): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}
