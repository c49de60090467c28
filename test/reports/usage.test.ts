import assert from "node:assert/strict";
import { test } from "node:test";
import type { NameUsage } from "../../analysis/usage/types.ts";
import { usageReport } from "../../reports/model/usage.ts";
import { usageWords } from "../../reports/usage-wording.ts";

const none = { ownText: 0, subjects: 0, addedLines: 0, removedLines: 0 };
const usage: readonly NameUsage[] = [
  {
    name: "lamp_nest",
    everywhere: ["lamp_nest"],
    inDebate: [],
    months: [
      { ...none, month: "2031-11", ownText: 3, subjects: 1 },
      { ...none, month: "2032-02", addedLines: 7, removedLines: 2 },
    ],
  },
  { name: "glow", everywhere: [], inDebate: ["glow"], months: [{ ...none, month: "2031-12", ownText: 1 }] },
  { name: "unused", everywhere: [], inDebate: ["unused"], months: [] },
];
const ref = (label: string) => ({ label, anchor: `name-${label}` });

test("the use of names is shown month by month, those between without any, in the order of the report", () => {
  const report = usageReport(usage, [{ name: "unused" }, { name: "glow" }, { name: "lamp_nest" }], ref);
  assert.deepEqual(report?.months, ["2031-11", "2031-12", "2032-01", "2032-02"]);
  assert.deepEqual(
    report?.names.map(({ name, counts }) => [
      name.label,
      counts.map(({ ownText, addedLines }) => ownText + addedLines),
    ]),
    [
      ["glow", [0, 1, 0, 0]],
      ["lamp_nest", [3, 0, 0, 7]],
    ],
  );
  assert.deepEqual(report?.names.map(usageWords), [
    "own text 1; in no patch; last in December 2031",
    "own text 3, subjects 1, patch lines +7 −2; in patches since February 2032; last in February 2032",
  ]);
});

test("a name that patches only remove is not told to be in none", () => {
  const gone = {
    name: "glow",
    everywhere: ["glow"],
    inDebate: [],
    months: [{ ...none, month: "2031-12", removedLines: 3 }],
  };
  assert.deepEqual(usageReport([gone], [{ name: "glow" }], ref)?.names.map(usageWords), [
    "own text 0, patch lines +0 −3; removed by patches, added by none; last in December 2031",
  ]);
});

test("what is counted of a pattern is told to be its other spellings", () => {
  const pattern = {
    name: "glow_*",
    everywhere: [],
    inDebate: ["glow_a"],
    months: [{ ...none, month: "2031-12", ownText: 1 }],
  };
  assert.deepEqual(usageReport([pattern], [{ name: "glow_*" }], ref)?.names.map(usageWords), [
    "own text 1; in no patch; last in December 2031; its other spellings only",
  ]);
});

test("without any use there is nothing to show", () => {
  assert.equal(usageReport([], [{ name: "glow" }], ref), null);
  assert.equal(usageReport(usage, [{ name: "unused" }, { name: "stranger" }], ref), null);
});

test("A mail with a date far off stretches the picture to a hundred years, and no count is lost.", () => {
  const early = { ...none, month: "1901-01", ownText: 1 };
  const late = { ...none, month: "2031-12", ownText: 5 };
  const glow = { name: "glow", everywhere: [], inDebate: ["glow"], months: [early, late] };
  const report = usageReport([glow], [{ name: "glow" }], ref);
  assert.equal(report?.months.length, 1200);
  assert.deepEqual(report?.names.map(usageWords), ["own text 6; in no patch; last in December 2031"]);
});
