import assert from "node:assert/strict";
import { test } from "node:test";
import { median, resultTable } from "../../bench/result-table.ts";

for (const { of, is } of [
  { of: [], is: null },
  { of: [3], is: 3 },
  { of: [10, 2, 9], is: 9 },
  { of: [4, 1, 10, 2], is: 3 },
  { of: [1, null, 2], is: null },
]) {
  test(`the median of ${JSON.stringify(of)} is ${is}`, () => assert.equal(median(of), is));
}

test("medians, and the ratios of the first to each, round by round", () => {
  const run = (wallSeconds: number, cpuSeconds: number | null, peakMiB: number | null, mebibytes: number) => ({
    wallSeconds,
    cpuSeconds,
    peakMiB,
    indexBytes: mebibytes * 1024 ** 2,
  });
  const ours = { name: "ours", runs: [run(1, 2, 100, 5), run(2, 2, 110, 5), run(9, 3, 90, 5)] };
  const theirs = { name: "theirs", runs: [run(4, 4, 50, 7), run(4, null, null, 8), run(18, 6, 60, 9)] };
  assert.deepEqual(resultTable([ours, theirs]), [
    "|        | wall s | cpu s | peak MiB | index MiB | ratio, wall | ratio, cpu |",
    "| ------ | -----: | ----: | -------: | --------: | ----------: | ---------: |",
    "| ours   |   2.00 |  2.00 |      100 |         5 |       1.000 |      1.000 |",
    "| theirs |   4.00 |     ? |        ? |         8 |       0.500 |      0.500 |",
  ]);
});
