import assert from "node:assert/strict";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { mboxEntry, writeCorpus } from "../../bench/corpus.ts";
import { generateMails } from "../../bench/generate-mails.ts";
import { parseMessage } from "../../ingest/parse-message.ts";
import { readSource } from "../../ingest/sources/index.ts";
import { lantern } from "../cli/namelore.ts";
import { temporaryFolder } from "../temporary-folder.ts";

async function messagesOf(source: string): Promise<readonly unknown[]> {
  const messages = [];
  for await (const raw of readSource(source)) messages.push({ ...(await parseMessage(raw)), problems: raw.problems });
  return messages;
}

for (const source of [lantern, 90]) {
  test(`the mbox and the Maildir of ${source === 90 ? "generated mails" : "an archive"} hold the same messages`, async (t) => {
    const folder = temporaryFolder(t);
    const corpus = await writeCorpus(source, folder);
    const messages = await messagesOf(corpus.mbox);
    assert.equal(messages.length, corpus.messages);
    assert.deepEqual(await messagesOf(corpus.maildir), messages);
    assert.equal(corpus.archive, source === 90 ? corpus.mbox : source);
    assert.equal(readdirSync(join(corpus.maildir, "cur")).length, corpus.messages);
  });
}

test("generated mails are the same each time, whole, and each its own", async (t) => {
  const mails = [...generateMails(90)];
  assert.deepEqual([...generateMails(90)], mails);
  const corpus = await writeCorpus(90, temporaryFolder(t));
  const ids = new Set();
  for await (const raw of readSource(corpus.mbox)) {
    const { id, date, from, problems } = await parseMessage(raw);
    assert.deepEqual(problems, []);
    assert(date !== null && from !== null);
    ids.add(id);
  }
  assert.equal(ids.size, 90);
});

test("lines that would begin another mail of an mbox are marked, and read back as they were", async (t) => {
  const mail = "Subject: herons\n\nFrom here on\n>From there\n> From\nno From line";
  assert.equal(
    mboxEntry(Buffer.from(mail)).toString().split("\n").slice(1).join("\n"),
    "Subject: herons\n\n>From here on\n>>From there\n> From\nno From line\n\n",
  );
  const file = join(temporaryFolder(t), "one.mbox");
  writeFileSync(file, mboxEntry(Buffer.from(mail)));
  for await (const { bytes } of readSource(file)) assert.equal(bytes.toString().trimEnd(), mail);
  assert.match(readFileSync(file, "utf8"), /^From /);
});
