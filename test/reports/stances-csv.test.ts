import assert from "node:assert/strict";
import { test } from "node:test";
import { renderStancesCsv } from "../../reports/stances-csv.ts";
import { visible } from "../../reports/text.ts";
import { sourceOf } from "./debate-builder.ts";
import { hostileDebate, hostileMessages } from "./hostile-debate.ts";
import { context, pocketDebate, pocketMessages } from "./pocket-debate.ts";

const pocket = renderStancesCsv(sourceOf(pocketDebate, pocketMessages, context));
const hostile = renderStancesCsv(sourceOf(hostileDebate, hostileMessages, context));

test("The file has a line for each stance, by time, under the names of findings.json.", () => {
  const [head, ...rows] = cellsOf(pocket);
  assert.deepEqual(head, [
    "message_id",
    "date",
    "participant",
    "person",
    "display_name",
    "name",
    "stance",
    "rationale_kinds",
    "quote",
    "rule",
    "confidence",
    "link",
  ]);
  assert.deepEqual(rows[0], [
    "ZD1fSl/LT6oBO+mg@example.org",
    "2031-03-02T11:30:00Z",
    "bo.tarn@example.org",
    "bo.tarn@example.org",
    "Bo Tarn",
    "lamp_shelf",
    "oppose",
    "collision",
    'I don\'t like lamp_shelf though, because "shelf" is already what the storage people call their enclosures.',
    "dislike",
    "0.90",
    "https://lore.kernel.org/r/ZD1fSl%2FLT6oBO+mg@example.org",
  ]);
  assert.equal(rows.length, pocketDebate.stances.length);
  const dates = rows.map(([, date]) => date).filter((date) => date !== "");
  assert.deepEqual(dates, dates.toSorted());
});

test("What is not known is empty: a date, a link.", () => {
  const row = cellsOf(pocket).find(([id]) => id === "0e8c1f@no-message-id.invalid");
  assert.deepEqual([row?.[1], row?.at(-1)], ["", ""]);
});

test("Lines end in CRLF, and every line has the same number of cells.", () => {
  for (const csv of [pocket, hostile]) {
    assert.match(csv, /\r\n$/);
    assert.doesNotMatch(csv.replaceAll("\r\n", ""), /[\r\n]/);
    assert.deepEqual([...new Set(cellsOf(csv).map((row) => row.length))], [12]);
  }
});

test("No cell begins a formula; without its first apostrophe it is the text.", () => {
  for (const row of cellsOf(hostile)) for (const cell of row) assert.doesNotMatch(cell, /^[=+\-@\t\r]/);
  const texts = cellsOf(hostile).flatMap((row) => row.map((cell) => cell.replace(/^'/, "")));
  for (const { name, evidence } of hostileDebate.stances) {
    assert(texts.includes(visible(name)), name);
    assert(texts.includes(visible(evidence.quote)), evidence.quote);
  }
});

test("An apostrophe at the head of a text is kept apart from one that was put there.", () => {
  assert.equal(rowWith({ name: "'shelf'" })?.[5], "''shelf'");
});

test("What begins a formula only in some spreadsheets has an apostrophe in front, too.", () => {
  for (const begins of ["＝", "＋", "－", "＠", "=", "+", "-", "@", "\t", "\n"])
    assert.equal(rowWith({ name: `${begins}shelf` })?.[5], `'${begins}shelf`);
});

test("A carriage return is shown, not written.", () => assert.equal(rowWith({ name: "\rshelf" })?.[5], "\u240Dshelf"));

test("Each kind of reason stands once, in order.", () => {
  const [first] = pocketDebate.stances;
  assert(first !== undefined);
  const rationales = (["connotation", "collision", "collision"] as const).map((kind) => ({
    kind,
    evidence: first.evidence,
  }));
  assert.equal(rowWith({ rationales })?.[7], "collision; connotation");
});

test("Who writes from another address has the name of the person.", () => {
  const [first] = pocketDebate.stances;
  assert(first !== undefined);
  const evidence = { ...first.evidence, participant: "bo@tarn.example" };
  assert.deepEqual(rowWith({ evidence })?.slice(2, 5), ["bo@tarn.example", "bo.tarn@example.org", "Bo Tarn"]);
});

/** The cells of the first stance, changed. */
function rowWith(said: Partial<(typeof pocketDebate.stances)[number]>): string[] | undefined {
  const stances = pocketDebate.stances.slice(0, 1).map((stance) => ({ ...stance, ...said }));
  return cellsOf(renderStancesCsv(sourceOf({ ...pocketDebate, stances }, pocketMessages, context)))[1];
}

/** Reads comma-separated values as RFC 4180 says. */
function cellsOf(csv: string): string[][] {
  const rows: string[][] = [];
  const pattern = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  let row: string[] = [];
  for (const [, quoted, bare = "", end] of csv.matchAll(pattern)) {
    row.push(quoted?.replaceAll('""', '"') ?? bare);
    if (end === ",") continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
