import assert from "node:assert/strict";
import { appendFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { exitCodes } from "../../../cli/exit-codes.ts";
import { openSqlite } from "../../../db/sqlite.ts";
import { mboxOf, plainMail } from "../../ingest/mails.ts";
import { growEpoch } from "../../ingest/sources/git-inbox.ts";
import { missing } from "../../real-tools.ts";
import { temporaryFolder } from "../../temporary-folder.ts";
import { contentOf, lantern, startNamelore } from "../namelore.ts";
import { rawMessages } from "../raw-mails.ts";
import { warmNamelore as namelore } from "../warm-namelore.ts";

test("of an mbox that has grown only what is new is added, and the reports are those of the whole", async (t) => {
  const cwd = temporaryFolder(t);
  const messages = rawMessages(readFileSync(lantern));
  writeFileSync(join(cwd, "list.mbox"), Buffer.concat(messages.slice(0, 3)));
  const first = await namelore(["ingest", "list.mbox"], { cwd });
  assert.match(first.stderr, /list\.mbox: 3 messages, 3 new\n/);
  appendFileSync(join(cwd, "list.mbox"), Buffer.concat(messages.slice(3)));
  const grown = await namelore(["ingest", "list.mbox"], { cwd });
  assert.match(grown.stderr, /list\.mbox: 5 messages, 2 new, 3 were there already\n/);
  await namelore(["ingest", lantern, "--db", "whole.db", "--out", "whole"], { cwd });
  assert.deepEqual(contentOf(join(cwd, "decision-history")), contentOf(join(cwd, "whole")));
});

test("a mail that was read while its mbox was being written is read again when it is whole", async (t) => {
  const cwd = temporaryFolder(t);
  const whole = readFileSync(lantern);
  const end = whole.lastIndexOf("beacon_led") + "beacon".length;
  writeFileSync(join(cwd, "list.mbox"), whole.subarray(0, end));
  const first = await namelore(["ingest", "list.mbox", "--no-analyze"], { cwd });
  assert.match(first.stderr, /list\.mbox: 5 messages, 5 new; problems: 1 truncated\n/);
  writeFileSync(join(cwd, "list.mbox"), whole);
  const again = await namelore(["ingest", "list.mbox"], { cwd });
  assert.match(again.stderr, /list\.mbox: 5 messages, nothing new\n/);
  await namelore(["ingest", lantern, "--db", "whole.db", "--out", "whole"], { cwd });
  assert.deepEqual(contentOf(join(cwd, "decision-history")), contentOf(join(cwd, "whole")));
});

test("a public-inbox is read on, and what it deletes is marked", { skip: missing("git") }, async (t) => {
  const cwd = temporaryFolder(t);
  const epoch = join(cwd, "inbox", "git", "0.git");
  const [one, two, three] = ["one", "two", "three"].map(plainMail) as [Buffer, Buffer, Buffer];
  growEpoch(epoch, [one, two]);
  const ingest = () => namelore(["ingest", "inbox", "--no-analyze"], { cwd });
  assert.match((await ingest()).stderr, /inbox: 2 messages, 2 new\n/);
  assert.match((await ingest()).stderr, /inbox: 0 messages, nothing new\n/);
  growEpoch(epoch, [three, { deletes: one }]);
  assert.match((await ingest()).stderr, /inbox: 2 messages, 1 new, 1 was there already; problems: 1 deleted\n/);

  const db = await openSqlite(join(cwd, "namelore.db"), "create");
  t.after(() => db.close());
  assert.deepEqual(
    await db.all("SELECT message_id, kind FROM messages LEFT JOIN problems ON message = messages.id ORDER BY 1"),
    [
      { message_id: "one@example.org", kind: "deleted" },
      { message_id: "three@example.org", kind: null },
      { message_id: "two@example.org", kind: null },
    ],
  );
});

test("what another version of the program read is read again", { skip: missing("git") }, async (t) => {
  const cwd = temporaryFolder(t);
  growEpoch(join(cwd, "inbox", "git", "0.git"), ["one", "two"].map(plainMail));
  await namelore(["ingest", "inbox", "--no-analyze"], { cwd });
  const db = await openSqlite(join(cwd, "namelore.db"), "create");
  await db.run("UPDATE reader SET fingerprint = 'that of another version'");
  await db.close();
  const { stderr } = await namelore(["ingest", "inbox", "--no-analyze"], { cwd });
  assert.match(stderr, /inbox: 2 messages, nothing new\n/);
});

test("with --json a long reading tells of its progress each second, in lines of JSON", async (t) => {
  const cwd = temporaryFolder(t);
  const mails = (from: number) => mboxOf(Array.from({ length: 600 }, (_, at) => plainMail(`mail-${from + at}`)));
  const child = startNamelore(["ingest", "-", "--no-analyze", "--json"], cwd);
  let said = "";
  child.stderr?.on("data", (chunk: Buffer) => {
    said += chunk.toString();
  });
  child.stdout?.resume();
  const closed = new Promise((resolve) => child.on("close", resolve));
  const pad = Buffer.alloc(4 * 1024 * 1024, "X-Filler: to fill what is looked at first\n");
  child.stdin?.write(Buffer.concat([mails(0), mboxOf([Buffer.concat([pad, plainMail("large")])])]));
  await new Promise((resolve) => setTimeout(resolve, 1500));
  child.stdin?.end(mails(1000));
  assert.equal(await closed, exitCodes.done, said);
  const [line = ""] = said.split("\n").filter((text) => text.startsWith('{"progress":'));
  const { doing, source, messages, bytes, share, secondsLeft, ...rates } = JSON.parse(line).progress;
  assert.deepEqual([doing, source, share, secondsLeft], ["reading", "standard input", null, null]);
  assert(messages >= 100 && bytes > messages * 100, line);
  assert.deepEqual(Object.keys(rates), ["messagesPerSecond", "bytesPerSecond"]);
});
