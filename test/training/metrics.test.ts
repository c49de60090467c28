import assert from "node:assert/strict";
import { test } from "node:test";
import { measure } from "../../training/metrics.ts";

const scored = (...rows: readonly (readonly [probability: number, truth: boolean])[]) =>
  rows.map(([probability, truth]) => ({ probability, truth }));

test("precision, recall and F1 count what is rated at the threshold or above it", () => {
  const rated = scored([0.9, true], [0.5, true], [0.5, false], [0.4, true], [0.1, false]);
  const { rows, positives, precision, recall, f1 } = measure(rated);
  assert.deepEqual(
    { rows, positives, precision, recall, f1 },
    {
      rows: 5,
      positives: 3,
      precision: 2 / 3,
      recall: 2 / 3,
      f1: 2 / 3,
    },
  );
  const { bestThreshold, bestF1 } = measure(rated);
  assert.deepEqual([bestThreshold, bestF1], [0.15, 6 / 7]);
});

test("the area under the curve is the share of pairs in the right order, ties by half", () => {
  assert.equal(measure(scored([0.9, true], [0.8, true], [0.2, false])).auc, 1);
  assert.equal(measure(scored([0.1, true], [0.8, false])).auc, 0);
  assert.equal(measure(scored([0.5, true], [0.5, false], [0.5, true])).auc, 0.5);
  assert.equal(measure(scored([0.7, true], [0.7, false], [0.6, false], [0.6, true])).auc, 0.5);
  assert.equal(measure(scored([0.7, true], [0.7, false], [0.6, false])).auc, 0.75);
});

test("the calibration error is the mean distance of what was said from what was so, bin by bin", () => {
  assert.equal(measure(scored([1, true], [0, false])).calibrationError, 0);
  assert.equal(measure(scored([1, false], [1, true])).calibrationError, 0.5);
  assert.equal(measure(scored([0.75, true], [0.75, true], [0.75, true], [0.75, false])).calibrationError, 0);
  assert.equal(measure(scored([0.25, true], [0.75, false])).calibrationError, 0.75);
});

test("without rows, or without any of a class, nothing is measured and nothing fails", () => {
  for (const rows of [[], scored([0.9, false])]) {
    const { precision, recall, f1, bestF1, auc } = measure(rows);
    assert.deepEqual({ precision, recall, f1, bestF1, auc }, { precision: 0, recall: 0, f1: 0, bestF1: 0, auc: 0.5 });
  }
});
