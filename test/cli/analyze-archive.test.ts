import assert from "node:assert/strict";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import fc from "fast-check";
import { analyzeThreads } from "../../analysis/index.ts";
import { noPeople } from "../../analysis/people/person-finder.ts";
import type { Recall } from "../../analysis/recall.ts";
import { groupThreads } from "../../analysis/threads/build-threads.ts";
import type { Debate, Merge } from "../../analysis/types.ts";
import type { NameUsage } from "../../analysis/usage/types.ts";
import { analyzeArchive } from "../../cli/analyze-archive.ts";
import { ingestSource } from "../../cli/ingest-source.ts";
import { openMemory } from "../../cli/memory.ts";
import { noPeopleOptions, readPeopleOptions } from "../../cli/people-options.ts";
import { loadMessages, loadSkeletons, loadUsage, openDatabase, type Sqlite } from "../../db/index.ts";
import { projectRoot } from "../project.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { contentOf, lantern } from "./namelore.ts";
import { rawMessages } from "./raw-mails.ts";
import { warmNamelore as namelore } from "./warm-namelore.ts";

const quiet = { quiet: true };
const fixtures = [
  "debates/lantern/lantern",
  "debates/ferrymoss-filenames/ferrymoss-filenames",
  "lineages/wickerdam/wickerdam",
];
const archives = [...fixtures.map((name) => `test/fixtures/${name}.mbox`), "examples/gullwire-holdq.mbox"];
const mails = archives.flatMap((file) => rawMessages(readFileSync(join(projectRoot, file))));

test("an archive that grows in any order is analysed as if it were read at once", async (t) => {
  const whole = await newDatabase(t);
  await read(whole, t, mails);
  const expected = await analyzeArchive(whole, quiet);
  const expectedUsage = await usageOf(whole, expected);
  assert(expectedUsage.some((names) => names.some(({ months }) => months.length > 0)));
  assert(expected.length >= 3, `${expected.length} debates`);
  const order = fc.tuple(
    fc.shuffledSubarray(mails, { minLength: mails.length }),
    fc.nat(mails.length),
    fc.nat(mails.length),
  );
  await fc.assert(
    fc.asyncProperty(order, async ([shuffled, one, other]) => {
      const grown = await newDatabase(t);
      const [first, second] = [Math.min(one, other), Math.max(one, other)];
      for (const some of [shuffled.slice(0, first), shuffled.slice(first, second), shuffled.slice(second)]) {
        if (some.length > 0) await read(grown, t, some);
        await analyzeArchive(grown, quiet);
      }
      assert.deepEqual(await analyzeArchive(grown, quiet), expected);
      assert.deepEqual(await usageOf(grown, expected), expectedUsage);
      assert.deepEqual(await analyzeArchive(grown, quiet, undefined, { again: true }), expected);
    }),
    { seed: 20260103, numRuns: 2 },
  );
});

test("only threads and debates that have changed are analysed again", async (t) => {
  const db = await newDatabase(t);
  const done: string[] = [];
  const analyze = async (code: string, merges: readonly Merge[] = [], ghosts: readonly string[] = []) => {
    const memory = openMemory(db, "analysis", code);
    const recall: Recall = (work, ids, besides, run) =>
      memory.recallBy(noPeople)(work, ids, besides, async () => {
        const [first] = await loadMessages(db, ids.slice(0, 1));
        done.push(`${work} ${first?.subject}`);
        return run();
      });
    const groups = groupThreads(await loadSkeletons(db)).map((group) => ({
      ...group,
      ghosts: [...group.ghosts, ...ghosts],
    }));
    await analyzeThreads(groups, (ids) => loadMessages(db, ids), { recall, people: { ...noPeople, merges } });
    await memory.close();
    return done.splice(0);
  };
  const isDebate = (work: string) => work.startsWith("debate");
  const late = rawMessages(readFileSync(lantern)).slice(-1);
  await read(
    db,
    t,
    mails.filter((mail) => !late.some((other) => other.equals(mail))),
  );
  const all = await analyze("code");
  assert(all.filter(isDebate).length >= 3, all.join("\n"));
  assert.deepEqual(await analyze("code"), []);
  await read(db, t, late);
  const grown = await analyze("code");
  assert.deepEqual(
    grown.map((work) => work.replace(/ .*lantern.*/, " of lanterns")),
    ["survey of lanterns", "debates of lanterns"],
  );
  const merge: Merge = {
    person: "ada@example.org",
    addresses: ["ada@example.org", "ada@heron.example"],
    kind: "mailmap",
    messageId: null,
    mailmapLine: "people.map:1",
    quote: "<ada@example.org> <ada@heron.example>",
  };
  assert.deepEqual((await analyze("code", [merge])).toSorted(), all.filter(isDebate).toSorted());
  assert.deepEqual((await analyze("code", [merge], ["gone@example.org"])).toSorted(), all.toSorted());
  assert.deepEqual((await analyze("other code", [merge], ["gone@example.org"])).toSorted(), all.toSorted());
});

test("where nothing has changed nothing is analysed, and the reports are the same", async (t) => {
  const cwd = temporaryFolder(t);
  const runs = async () => {
    const db = await openDatabase(join(cwd, "namelore.db"));
    const found = await db.all("SELECT id FROM runs");
    await db.close();
    return found.length;
  };
  await namelore(["ingest", lantern], { cwd });
  const reports = contentOf(join(cwd, "decision-history"));
  const again = await namelore(["ingest", lantern], { cwd });
  assert.match(again.stdout, /adopted: beacon_led/);
  assert.deepEqual([await runs(), contentOf(join(cwd, "decision-history"))], [1, reports]);
  await namelore(["analyze"], { cwd });
  assert.equal(await runs(), 2);
});

test("a message that is marked as deleted changes the coverage of its debate", async (t) => {
  const db = await newDatabase(t);
  await read(db, t, mails);
  const before = await analyzeArchive(db, quiet);
  const [id = ""] = before[0]?.messageIds ?? [];
  await db.run("INSERT INTO problems SELECT id, 'deleted', 'it was' FROM messages WHERE message_id = ?", [id]);
  const after = await analyzeArchive(db, quiet);
  assert.notDeepEqual(after[0]?.coverage, before[0]?.coverage);
  assert.deepEqual(after, await analyzeArchive(db, quiet, undefined, { again: true }));
});

test("a message that comes by another list changes what is told of its thread", async (t) => {
  const db = await newDatabase(t);
  await read(db, t, mails);
  const before = await analyzeArchive(db, quiet);
  const [id = ""] = before[0]?.messageIds ?? [];
  await db.run("INSERT INTO lists (address) VALUES ('ponds@lists.example.org')");
  await db.run(
    "INSERT INTO message_lists SELECT messages.id, lists.id FROM messages, lists WHERE message_id = ? AND address LIKE 'ponds@%'",
    [id],
  );
  const after = await analyzeArchive(db, quiet);
  assert.notDeepEqual(after[0]?.threads, before[0]?.threads);
  assert.deepEqual(after, await analyzeArchive(db, quiet, undefined, { again: true }));
});

test("who is found to be one person is one in threads that have not changed", async (t) => {
  const db = await newDatabase(t);
  await read(db, t, mails);
  const before = await analyzeArchive(db, quiet);
  const address = before[0]?.authors.find((author) => author !== "") ?? "";
  const file = join(temporaryFolder(t), "people.map");
  writeFileSync(file, `Somebody <somebody@heron.example> <${address}>\n`);
  const input = { corrections: null, people: readPeopleOptions({ mailmap: file, ...quiet }), link: null };
  const after = await analyzeArchive(db, quiet, input);
  assert(after[0]?.authors.includes("somebody@heron.example"));
  assert.deepEqual(after, await analyzeArchive(db, quiet, input, { again: true }));
});

test("what somebody says of their addresses in a later mail holds for those before", async (t) => {
  const db = await newDatabase(t);
  const moved = (mail: Buffer) => Buffer.from(mail.toString().replace("<ada@example.org>", "<ada@cairn.example>"));
  await read(
    db,
    t,
    rawMessages(readFileSync(lantern)).map((mail, at) => (at < 3 ? mail : moved(mail))),
  );
  assert.deepEqual((await analyzeArchive(db, quiet))[0]?.coverage.merges, []);
  const says = [
    "From mboxrd@z Thu Jan  1 00:00:00 1970",
    "From: Ada Lind <ada@example.org>",
    "Date: Tue, 07 Mar 2023 09:00:00 +0000",
    "Message-ID: <moving@example.org>",
    "",
    "My address ada@example.org is now ada@cairn.example.",
    "",
  ];
  await read(db, t, [Buffer.from(says.join("\n"))]);
  const after = await analyzeArchive(db, quiet);
  assert.deepEqual(
    after[0]?.coverage.merges.map(({ messageId }) => messageId),
    ["moving@example.org"],
  );
  assert.deepEqual(after, await analyzeArchive(db, quiet, undefined, { again: true }));
});

test("names are counted again where a message has changed in which they were counted", async (t) => {
  const db = await newDatabase(t);
  await read(db, t, mails);
  const debates = await analyzeArchive(db, quiet);
  const before = await usageOf(db, debates);
  const name = before.flat().find(({ everywhere }) => everywhere.length > 0)?.everywhere[0] ?? "";
  const [id = ""] = debates[0]?.messageIds ?? [];
  const row = "(SELECT id FROM messages WHERE message_id = ?)";
  await db.run(`UPDATE bodies SET body = body || ? WHERE message = ${row}`, [`\nSo much for ${name}.\n`, id]);
  await db.run("UPDATE messages SET content_hash = 'other' WHERE message_id = ?", [id]);
  const after = await usageOf(db, await analyzeArchive(db, quiet));
  assert.notDeepEqual(after, before);
  assert.deepEqual(after, await usageOf(db, await analyzeArchive(db, quiet, undefined, { again: true })));
});

test("names are counted on from what was counted before, unless all is to be done again", async (t) => {
  const { db, counted, countAgain } = await miscounted(t);
  assert.notDeepEqual(await countAgain(), counted);
  assert.deepEqual(await usageOf(db, await analyzeArchive(db, quiet, undefined, { again: true })), counted);
});

const countedOtherwise: Readonly<Record<string, string>> = {
  "by other code": "UPDATE usage_count SET code = 'other'",
  "as nobody knows": "DELETE FROM usage_count",
  "for other names": "UPDATE usage SET complete = json_set(complete, '$[0].name', 'heron_roost')",
  "for a debate of other messages": "UPDATE debates SET complete = json_remove(complete, '$.messageIds[0]')",
};

for (const [how, change] of Object.entries(countedOtherwise))
  test(`what was counted ${how} is counted anew`, async (t) => {
    const { db, counted, countAgain } = await miscounted(t);
    await db.exec(change);
    assert.deepEqual(await countAgain(), counted);
  });

/** A database in which stands that names were used more often than they were. */
async function miscounted(t: TestContext) {
  const db = await newDatabase(t);
  await read(db, t, mails);
  const counted = await usageOf(db, await analyzeArchive(db, quiet));
  await db.run("UPDATE usage SET complete = replace(complete, '\"ownText\":', '\"ownText\":9')");
  const countAgain = async () =>
    usageOf(db, await analyzeArchive(db, quiet, { corrections: null, people: apart, link: null }));
  return { db, counted, countAgain };
}

/** Says nothing of these mails, but makes another run. */
const apart = { ...noPeopleOptions, apart: ["nobody@heron.example"] };

function usageOf(db: Sqlite, debates: readonly Debate[]): Promise<readonly (readonly NameUsage[])[]> {
  return Promise.all(debates.map(({ id }) => loadUsage(db, id)));
}

async function newDatabase(t: TestContext): Promise<Sqlite> {
  const db = await openDatabase(join(temporaryFolder(t), "test.db"));
  t.after(() => db.close());
  return db;
}

async function read(db: Sqlite, t: TestContext, some: readonly Buffer[]): Promise<void> {
  const folder = temporaryFolder(t);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "some.mbox"), Buffer.concat(some));
  assert.equal((await ingestSource(db, join(folder, "some.mbox"), quiet)).error, null);
}
