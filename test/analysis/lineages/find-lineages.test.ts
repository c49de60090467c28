import assert from "node:assert/strict";
import { test } from "node:test";
import { findLineages } from "../../../analysis/lineages/find-lineages.ts";
import type { Debate } from "../../../analysis/types.ts";
import { makeDebate, makeEvidence, makeStance } from "../make-finding.ts";

/** A debate of a year in which Ada speaks, about a name in use, that settles on another. */
function renaming(year: number, from: string, to: string): Debate {
  const date = `${year}-05-03T10:00:00Z`;
  const known = { aliases: [], proposal: null, firstUse: makeEvidence(), fate: "open" } as const;
  return makeDebate({
    id: `of-${year}`,
    names: [
      { name: from, role: "incumbent", ...known },
      { name: to, role: "proposed", ...known },
    ],
    stances: [makeStance("oppose", {}, from), makeStance("support", {}, to)],
    decision: { status: "adopted", name: to, kind: "merge", evidence: makeEvidence() },
    threads: [
      { id: `m${year}`, subject: "roost: a better name", messages: 3, firstDate: date, lastDate: date, lists: [] },
    ],
  });
}

const chain = [
  renaming(2021, "heron_roost", "egret_roost"),
  renaming(2023, "egret_roost", "stork_roost"),
  renaming(2025, "stork_roost", "crane_roost"),
];
const other = renaming(2022, "ferry_flag", "barge_flag");

test("debates of which each goes on where another ended are one lineage, in order of date", () => {
  const [lineage, ...more] = findLineages([other, ...chain.toReversed()]);
  assert.deepEqual(more, []);
  assert.equal(lineage?.id, "of-2021");
  assert.deepEqual(lineage?.debates, chain);
  assert.deepEqual(
    lineage?.joins.map(({ earlier, later }) => `${earlier} ${later}`),
    ["of-2021 of-2023", "of-2023 of-2025"],
  );
});

test("a debate that nothing joins to another is no lineage, whatever its subject", () => {
  assert.deepEqual(findLineages([other, ...chain.slice(0, 1)]), []);
  assert.deepEqual(findLineages([]), []);
});
