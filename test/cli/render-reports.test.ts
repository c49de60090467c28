import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { noPeople } from "../../analysis/people/person-finder.ts";
import { type Recall, recallNothing } from "../../analysis/recall.ts";
import { analyzeArchive } from "../../cli/analyze-archive.ts";
import { ingestSource } from "../../cli/ingest-source.ts";
import { openMemory } from "../../cli/memory.ts";
import { renderReports } from "../../cli/render-reports.ts";
import { loadDebates, type Sqlite } from "../../db/index.ts";
import type { ReportFile } from "../../reports/index.ts";
import { newDatabase } from "../db/databases.ts";
import { projectRoot } from "../project.ts";
import { lantern } from "./namelore.ts";

const quiet = { quiet: true };
const wickerdam = join(projectRoot, "test", "fixtures", "lineages", "wickerdam", "wickerdam.mbox");

test("only reports in which something has changed are made again, and they are as if all were", async (t) => {
  const db = await newDatabase(t);
  const grow = async (source: string) => {
    assert.equal((await ingestSource(db, source, quiet)).error, null);
    return analyzeArchive(db, quiet);
  };
  const several = await grow(wickerdam);
  assert(several.length >= 2);
  assert.deepEqual((await render(db)).made, await debatesOf(db));
  const { made, files } = await render(db);
  assert.deepEqual([made, files], [[], await filesOf(db)]);

  await grow(lantern);
  const grown = await render(db);
  assert.deepEqual(
    grown.made,
    (await debatesOf(db)).filter((id) => !several.some((debate) => debate.id === id)),
  );
  assert.deepEqual(grown.files, await filesOf(db));
});

test("a report is made again where its messages, the use of its names or its history has changed", async (t) => {
  const db = await newDatabase(t);
  assert.equal((await ingestSource(db, wickerdam, quiet)).error, null);
  const [debate, next, apart] = await analyzeArchive(db, quiet);
  assert(debate && next && apart);
  await render(db);
  const row = "(SELECT id FROM messages WHERE message_id = ?)";
  await db.run(`UPDATE bodies SET body = body || 'So be it.' WHERE message = ${row}`, [debate.messageIds.at(-1) ?? ""]);
  await db.run("UPDATE messages SET content_hash = 'other' WHERE message_id = ?", [debate.messageIds.at(-1) ?? ""]);
  assert.deepEqual((await render(db)).made, [debate.id]);
  await db.run("DELETE FROM usage WHERE debate = (SELECT id FROM debates WHERE slug = ?)", [debate.id]);
  assert.deepEqual((await render(db)).made, [debate.id]);
  await db.run("DELETE FROM debates WHERE slug = ?", [debate.id]);
  assert.deepEqual((await render(db)).made, [next.id], "the other one is no chapter of that history");
  assert.deepEqual((await render(db)).files, await filesOf(db));
});

test("the index tells what was read, unless more was stored since the analysis", async (t) => {
  const db = await newDatabase(t);
  assert.equal((await ingestSource(db, wickerdam, quiet)).error, null);
  await analyzeArchive(db, quiet);
  const indexOf = async () => (await filesOf(db)).find(({ path }) => path === "index.html")?.content ?? "";
  assert.match(await indexOf(), /Read from \d+ messages of /);
  assert.equal((await ingestSource(db, lantern, quiet)).error, null);
  assert.doesNotMatch(await indexOf(), /Read from/);
});

/** The reports, and the debates whose reports had to be made. */
async function render(
  db: Sqlite,
): Promise<{ readonly made: readonly string[]; readonly files: readonly ReportFile[] }> {
  const memory = openMemory(db, "reports", "code");
  const made: string[] = [];
  const recall: Recall = (work, ids, besides, run) =>
    memory.recallBy(noPeople)(work, ids, besides, () => {
      made.push((besides as { readonly debate: { readonly id: string } }).debate.id);
      return run();
    });
  const files = await filesOf(db, recall);
  await memory.close();
  return { made, files };
}

async function filesOf(db: Sqlite, recall: Recall = recallNothing): Promise<readonly ReportFile[]> {
  const files: ReportFile[] = [];
  for await (const file of renderReports(db, undefined, recall)) files.push(file);
  return files;
}

async function debatesOf(db: Sqlite): Promise<readonly string[]> {
  return (await loadDebates(db)).map(({ id }) => id);
}
