/** Logistic regressions that share their features: one weight per feature and class. */
export type LinearModel = {
  readonly classes: readonly string[];
  readonly bias: readonly number[];
  /** Feature -> weights in the order of `classes`. */
  readonly weights: ReadonlyMap<string, readonly number[]>;
};

/** Probability of each class, in the order of `classes`; each class by itself, they do not sum to 1. */
export function probabilities(model: LinearModel, features: readonly string[]): readonly number[] {
  const sums = [...model.bias];
  for (const feature of features) {
    const weights = model.weights.get(feature);
    if (weights) add(sums, weights);
  }
  return sums.map(sigmoid);
}

function add(sums: number[], weights: readonly number[]): void {
  for (let at = 0; at < sums.length; at++) sums[at] = (sums[at] ?? 0) + (weights[at] ?? 0);
}

/** A feature that spoke for (weight > 0) or against a class. */
export type Contribution = { readonly feature: string; readonly weight: number };

/**
 * The features that moved one class most, strongest first (ties: code-unit order), at most `most`; one that is there
 * twice moved it twice.
 */
export function contributions(
  model: LinearModel,
  features: readonly string[],
  className: string,
  most: number,
): readonly Contribution[] {
  const at = model.classes.indexOf(className);
  const moved = new Map<string, number>();
  for (const feature of features)
    moved.set(feature, (moved.get(feature) ?? 0) + (model.weights.get(feature)?.[at] ?? 0));
  return [...moved]
    .map(([feature, weight]) => ({ feature, weight }))
    .filter(({ weight }) => weight !== 0)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight) || (a.feature < b.feature ? -1 : 1))
    .slice(0, most);
}

/** The features that moved one class up most and down most, each side strongest first, at most `most` a side. */
export function contributionsBySide(
  model: LinearModel,
  features: readonly string[],
  className: string,
  most: number,
): { readonly for: readonly Contribution[]; readonly against: readonly Contribution[] } {
  const all = contributions(model, features, className, features.length);
  return {
    for: all.filter(({ weight }) => weight > 0).slice(0, most),
    against: all.filter(({ weight }) => weight < 0).slice(0, most),
  };
}

/** A sum of weights as a probability. */
export function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
