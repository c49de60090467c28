export type Scored = { readonly probability: number; readonly truth: boolean };

/** Precision, recall and F1 at a threshold, area under the ROC curve, and calibration of one class. */
export type Metrics = {
  readonly rows: number;
  readonly positives: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** The threshold at which F1 is greatest, and F1 there (optimistic: chosen on the same rows). */
  readonly bestThreshold: number;
  readonly bestF1: number;
  readonly auc: number;
  /** Mean |confidence - share of positives| over ten equal-width bins, weighted by rows. */
  readonly calibrationError: number;
};

/** How well confidences tell what is true: by a threshold, and by their order and size alone. */
export function measure(scored: readonly Scored[], threshold = 0.5): Metrics {
  const at = counts(scored, threshold);
  const best = bestThreshold(scored);
  return {
    rows: scored.length,
    positives: scored.filter(({ truth }) => truth).length,
    ...at,
    ...best,
    auc: areaUnderCurve(scored),
    calibrationError: calibrationError(scored),
  };
}

function counts(scored: readonly Scored[], threshold: number): { precision: number; recall: number; f1: number } {
  const found = scored.filter(({ probability }) => probability >= threshold);
  const right = found.filter(({ truth }) => truth).length;
  const all = scored.filter(({ truth }) => truth).length;
  const precision = found.length > 0 ? right / found.length : 0;
  const recall = all > 0 ? right / all : 0;
  return { precision, recall, f1: precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0 };
}

function bestThreshold(scored: readonly Scored[]): { bestThreshold: number; bestF1: number } {
  let best = { bestThreshold: 0.5, bestF1: 0 };
  for (let percent = 5; percent < 95; percent += 5) {
    const { f1 } = counts(scored, percent / 100);
    if (f1 > best.bestF1) best = { bestThreshold: percent / 100, bestF1: f1 };
  }
  return best;
}

/** The share of (positive, negative) pairs in which the positive is rated higher; ties count half. */
function areaUnderCurve(scored: readonly Scored[]): number {
  const sorted = [...scored].sort((a, b) => a.probability - b.probability);
  const positives = sorted.filter(({ truth }) => truth).length;
  const negatives = sorted.length - positives;
  if (positives === 0 || negatives === 0) return 0.5;
  let rankSum = 0;
  for (let from = 0; from < sorted.length; ) {
    let to = from;
    while (to < sorted.length && sorted[to]?.probability === sorted[from]?.probability) to += 1;
    const rank = (from + 1 + to) / 2;
    rankSum += rank * sorted.slice(from, to).filter(({ truth }) => truth).length;
    from = to;
  }
  return (rankSum - (positives * (positives + 1)) / 2) / (positives * negatives);
}

function calibrationError(scored: readonly Scored[]): number {
  let error = 0;
  for (let bin = 0; bin < 10; bin++) {
    const inside = scored.filter(({ probability }) => Math.min(9, Math.floor(probability * 10)) === bin);
    const confidence = inside.reduce((sum, { probability }) => sum + probability, 0);
    error += Math.abs(confidence - inside.filter(({ truth }) => truth).length);
  }
  return scored.length > 0 ? error / scored.length : 0;
}
