import assert from "node:assert/strict";
import { test } from "node:test";
import { fitLogistic, type TrainingSet } from "../../training/logistic-regression.ts";

/** Rows of one feature or none, each so often, with so many of them true. */
function setOf(...groups: readonly { feature: number | null; rows: number; truths: number }[]): TrainingSet {
  const all = groups.flatMap(({ feature, rows, truths }) =>
    Array.from({ length: rows }, (_, at) => ({
      row: Int32Array.from(feature === null ? [] : [feature]),
      truth: at < truths,
    })),
  );
  return {
    rows: all.map(({ row }) => row),
    labels: all.map(({ truth }) => truth),
    rowWeights: all.map(() => 1),
    features: 1 + Math.max(-1, ...groups.map(({ feature }) => feature ?? -1)),
  };
}

const logit = (share: number) => Math.log(share / (1 - share));
const near = (found: number | undefined, wanted: number) =>
  assert(Math.abs((found ?? Number.NaN) - wanted) < 0.01, `${found} is not near ${wanted}`);

test("without a penalty the fit says the shares of the rows it has seen", () => {
  const { bias, weights } = fitLogistic(
    setOf(
      { feature: null, rows: 10, truths: 2 },
      { feature: 0, rows: 10, truths: 7 },
      { feature: 1, rows: 20, truths: 5 },
    ),
    0,
  );
  near(bias, logit(0.2));
  near(bias + (weights[0] ?? 0), logit(0.7));
  near(bias + (weights[1] ?? 0), logit(0.25));
});

test("the penalty draws weights to zero, not the bias", () => {
  const set = setOf({ feature: null, rows: 50, truths: 10 }, { feature: 0, rows: 10, truths: 9 });
  const [free, held] = [fitLogistic(set, 0.01), fitLogistic(set, 10)];
  assert((held.weights[0] ?? 0) < (free.weights[0] ?? 0) / 2 && (held.weights[0] ?? 0) > 0);
  const { bias, weights } = fitLogistic(set, 1e6);
  near(weights[0], 0);
  near(bias, logit(19 / 60));
});

test("a row of weight two is two rows, and the same rows give the same bytes", () => {
  const once = setOf({ feature: null, rows: 4, truths: 1 }, { feature: 0, rows: 2, truths: 1 });
  const twice = { ...once, rows: [...once.rows, ...once.rows], labels: [...once.labels, ...once.labels] };
  const weighed = fitLogistic({ ...once, rowWeights: once.rows.map(() => 2) }, 1);
  const repeated = fitLogistic({ ...twice, rowWeights: twice.rows.map(() => 1) }, 1);
  near(weighed.bias, repeated.bias);
  near(weighed.weights[0], repeated.weights[0] ?? 0);
  assert.deepEqual(fitLogistic(once, 1), fitLogistic(once, 1));
});
