import { rememberedOf } from "../remember.ts";
import { kindOf, type TellFeatures } from "./feature.ts";
import { type LinearModel, sigmoid } from "./linear-model.ts";

/** By class, what features add to its weight. */
export type SummedWeights = readonly number[];

/** The weights of features, of which each counts once, however often it is told. */
export function sumWeights(model: LinearModel, tell: TellFeatures): SummedWeights {
  return summer(model)(tell);
}

/** Probability of each class, in the order of the model's classes, by sums over features of different kinds. */
export function probabilitiesOfSums(model: LinearModel, sums: readonly SummedWeights[]): readonly number[] {
  return model.bias.map((bias, at) => sigmoid(sums.reduce((sum, weights) => sum + (weights[at] ?? 0), bias)));
}

/** The weights of one feature, and the number of the last sum that they went into. */
type Row = { readonly weights: readonly number[]; lastSum: number };

/**
 * Looks weights up by kind and by value, so that nobody need make a text of both: the words of a text are at hand, and
 * few features have weights.
 */
const summer = rememberedOf((model: LinearModel) => {
  const kinds = rowsByKind(model);
  let sums = 0;
  return (tell: TellFeatures): SummedWeights => {
    const current = ++sums;
    const sum = model.bias.map(() => 0);
    tell((kind, value) => {
      const row = kinds.get(kind)?.get(value);
      if (row === undefined || row.lastSum === current) return;
      row.lastSum = current;
      for (let at = 0; at < sum.length; at++) sum[at] = (sum[at] ?? 0) + (row.weights[at] ?? 0);
    });
    return sum;
  };
});

function rowsByKind(model: LinearModel): ReadonlyMap<string, ReadonlyMap<string, Row>> {
  const kinds = new Map<string, Map<string, Row>>();
  for (const [feature, weights] of model.weights) {
    const kind = kindOf(feature);
    const rows = kinds.get(kind) ?? new Map<string, Row>();
    kinds.set(kind, rows.set(feature.slice(kind.length), { weights, lastSum: 0 }));
  }
  return kinds;
}
