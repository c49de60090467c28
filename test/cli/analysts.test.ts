import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { analyzeThreads } from "../../analysis/index.ts";
import { groupThreads } from "../../analysis/threads/build-threads.ts";
import type { Thread } from "../../analysis/types.ts";
import type { Work } from "../../analysis/work.ts";
import { withAnalysts } from "../../cli/analysts.ts";
import { readMails } from "../../cli/read-mails.ts";
import { projectRoot } from "../project.ts";
import { rawMessages } from "./raw-mails.ts";

const archives = ["test/fixtures/debates/lantern/lantern.mbox", "examples/gullwire-holdq.mbox"];
const mails = archives.flatMap((file) => rawMessages(readFileSync(join(projectRoot, file))));
const messages = (await readMails(mails.map((bytes) => ({ bytes, problems: [] })))).map(({ message }) => message);
const byId = new Map(messages.map((message) => [message.id, message]));
const load = async (ids: readonly string[]) => ids.flatMap((id) => byId.get(id) ?? []);
const find = (work: Work) => analyzeThreads(groupThreads(messages), load, { work });

for (const count of [1, 2, 3]) {
  test(`${count} threads find what this thread finds`, async () => {
    const expected = await withAnalysts(0, find);
    assert(expected.length >= 2);
    assert.deepEqual(await withAnalysts(count, find), expected);
  });
}

test("whoever waits for a thread that has failed or ended is told", async () => {
  let asking: Promise<unknown> = Promise.resolve();
  await withAnalysts(1, async (work) => {
    await assert.rejects(work.survey(null as unknown as Thread), TypeError);
    await assert.rejects(work.survey(null as unknown as Thread), TypeError);
  });
  await withAnalysts(1, async (work) => {
    asking = work.debates([], []);
    asking.catch(() => {});
  });
  await assert.rejects(asking, /a thread that analyses has ended/);
});
