import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { analyzeThreads } from "../../analysis/index.ts";
import { trainedModels } from "../../analysis/models.ts";
import { groupThreads } from "../../analysis/threads/build-threads.ts";
import { workHere } from "../../analysis/work.ts";
import { readMails } from "../../cli/read-mails.ts";
import { rawMessages } from "../cli/raw-mails.ts";
import { projectRoot } from "../project.ts";

test("the longest threads are read first, and the debates come by date all the same", async () => {
  const archives = ["test/fixtures/debates/lantern/lantern.mbox", "examples/gullwire-holdq.mbox"];
  const mails = archives.flatMap((file) => rawMessages(readFileSync(join(projectRoot, file))));
  const stored = await readMails(mails.map((bytes) => ({ bytes, problems: [] })));
  // The longer debate, of 2023, comes last.
  const messages = stored.map(({ message }) => ({ ...message, date: message.date?.replace("2023-", "2029-") ?? null }));
  const byId = new Map(messages.map((message) => [message.id, message]));
  const load = async (ids: readonly string[]) => ids.flatMap((id) => byId.get(id) ?? []);
  const here = workHere(trainedModels);
  const read: number[] = [];
  const work: typeof here = {
    ...here,
    debates: (threads, merges) => {
      read.push(threads.reduce((sum, { posts }) => sum + posts.length, 0));
      return here.debates(threads, merges);
    },
  };
  const debates = await analyzeThreads(groupThreads(messages), load, { work });
  const begun = debates.map(({ messageIds }) => byId.get(messageIds[0] ?? "")?.date);
  assert.deepEqual(
    read,
    read.toSorted((a, b) => b - a),
  );
  assert.ok(debates.length >= 2);
  assert.deepEqual(begun, begun.toSorted());
});
