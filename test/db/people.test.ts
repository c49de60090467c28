import assert from "node:assert/strict";
import { test } from "node:test";
import type { People } from "../../analysis/types.ts";
import { loadPeople, saveDebates, startRun } from "../../db/index.ts";
import { newDatabase } from "./databases.ts";
import { makeFindings } from "./make-findings.ts";

const people: People = {
  known: [
    {
      main: "ada@example.org",
      addresses: ["ada@cairn.example", "ada@example.org"],
      properName: "Ada Fenn",
      kind: "person",
      sign: null,
    },
    { main: "bot@example.org", addresses: ["bot@example.org"], properName: null, kind: "robot", sign: "it says so" },
  ],
  named: [{ name: "ada f.", address: "desk@example.org", person: "ada@example.org" }],
  merges: [
    {
      person: "ada@example.org",
      addresses: ["ada@cairn.example", "ada@example.org"],
      kind: "own tag",
      messageId: "m1@example.org",
      mailmapLine: null,
      quote: "Acked-by: Ada Fenn <ada@cairn.example>",
    },
    {
      person: "ada@example.org",
      addresses: ["ada@example.org", "desk@example.org"],
      kind: "mailmap",
      messageId: null,
      mailmapLine: "people.map:3",
      quote: "Ada Fenn <ada@example.org> Ada F. <desk@example.org>",
    },
  ],
};

test("people come back as they were saved with the findings, until the next run", async (t) => {
  const db = await newDatabase(t);
  const run = await startRun(db, { version: "0.1.0", options: {} });
  await saveDebates(db, run.id, makeFindings([], { people }));
  assert.deepEqual(await loadPeople(db), people);
  await saveDebates(db, run.id, makeFindings([]));
  assert.deepEqual(await loadPeople(db), { known: [], named: [], merges: [] });
});
