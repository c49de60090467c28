import type { LinearModel } from "../analysis/acts/linear-model.ts";
import type { Example } from "./examples.ts";
import { type Fit, fitLogistic } from "./logistic-regression.ts";

export type FitSettings = {
  /** L2 penalty. */
  readonly l2: number;
  /** Fewest examples, and fewest groups (lists, debates), in which a feature must occur. */
  readonly examples: number;
  readonly groups: number;
  /** How many features the model may have. */
  readonly keep: number;
};

/**
 * One logistic regression per class over the examples. Fitted twice: on all common features, then on the `keep` of them
 * that moved the most decisions. Weights are rounded to hundredths.
 */
export function fitModel(examples: readonly Example[], classes: readonly string[], settings: FitSettings): LinearModel {
  const common = commonFeatures(examples, settings);
  const features = strongest(common, fitClasses(examples, classes, common, settings.l2), settings.keep);
  const fits = fitClasses(examples, classes, features, settings.l2);
  const weights = features.map(
    ({ feature }, index) => [feature, fits.map((fit) => round(fit.weights[index] ?? 0))] as const,
  );
  return {
    classes,
    bias: fits.map(({ bias }) => round(bias)),
    weights: new Map(weights.filter(([, row]) => row.some((weight) => weight !== 0))),
  };
}

type Common = { readonly feature: string; readonly examples: number };

function fitClasses(
  examples: readonly Example[],
  classes: readonly string[],
  features: readonly Common[],
  l2: number,
): readonly Fit[] {
  const numberOf = new Map(features.map(({ feature }, index) => [feature, index]));
  const rows = examples.map((example) =>
    Int32Array.from(example.features.map((feature) => numberOf.get(feature) ?? -1).filter((number) => number >= 0)),
  );
  const rowWeights = examples.map((example) => example.weight);
  return classes.map((className) => {
    const labels = examples.map((example) => example.classes.has(className));
    return fitLogistic({ rows, labels, rowWeights, features: features.length }, l2);
  });
}

/** The features with the greatest weight times root of occurrences in any class, in code-unit order. */
function strongest(common: readonly Common[], fits: readonly Fit[], keep: number): readonly Common[] {
  return common
    .map((entry, index) => ({
      entry,
      reach: Math.max(...fits.map((fit) => Math.abs(fit.weights[index] ?? 0))) * Math.sqrt(entry.examples),
    }))
    .sort((a, b) => b.reach - a.reach || (a.entry.feature < b.entry.feature ? -1 : 1))
    .slice(0, keep)
    .map(({ entry }) => entry)
    .sort((a, b) => (a.feature < b.feature ? -1 : 1));
}

function commonFeatures(set: readonly Example[], settings: FitSettings): readonly Common[] {
  const seen = new Map<string, { examples: number; groups: Set<string> }>();
  for (const example of set) {
    for (const feature of example.features) {
      const known = seen.get(feature) ?? { examples: 0, groups: new Set<string>() };
      known.examples += 1;
      known.groups.add(example.group);
      seen.set(feature, known);
    }
  }
  return [...seen]
    .filter(([, { examples, groups }]) => examples >= settings.examples && groups.size >= settings.groups)
    .map(([feature, { examples }]) => ({ feature, examples }))
    .sort((a, b) => (a.feature < b.feature ? -1 : 1));
}

function round(weight: number): number {
  return Math.round(weight * 100) / 100;
}
