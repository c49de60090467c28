/** A training set of binary features: each row lists the numbers of the features that hold. */
export type TrainingSet = {
  readonly rows: readonly Int32Array[];
  readonly labels: readonly boolean[];
  /** How much each row counts; 1 is one example. */
  readonly rowWeights: readonly number[];
  readonly features: number;
};

export type Fit = { readonly bias: number; readonly weights: Float64Array };

type Objective = (point: Float64Array, gradient: Float64Array) => number;

/**
 * Logistic regression with an L2 penalty (bias free), fitted by L-BFGS (Nocedal 1980) with a backtracking line search.
 * Deterministic: starts at zero, keeps the order of rows.
 */
export function fitLogistic(set: TrainingSet, l2: number, iterations = 80): Fit {
  const point = minimise(logisticLoss(set, l2), set.features + 1, iterations);
  return { bias: point[set.features] ?? 0, weights: point.subarray(0, set.features) };
}

/** The log loss over all rows plus `l2`/2 |w|²; the last coordinate of a point is the bias. */
function logisticLoss({ rows, labels, rowWeights, features }: TrainingSet, l2: number): Objective {
  return (point, gradient) => {
    let loss = 0;
    for (let i = 0; i < features; i++) {
      const w = point[i] as number;
      loss += (l2 / 2) * w * w;
      gradient[i] = l2 * w;
    }
    gradient[features] = 0;
    rows.forEach((row, index) => {
      let margin = point[features] as number;
      for (const feature of row) margin += point[feature] as number;
      const sign = labels[index] ? 1 : -1;
      const weight = rowWeights[index] ?? 1;
      loss += weight * softplus(-sign * margin);
      const slope = (-sign * weight) / (1 + Math.exp(sign * margin));
      for (const feature of row) gradient[feature] = (gradient[feature] as number) + slope;
      gradient[features] = (gradient[features] as number) + slope;
    });
    return loss;
  };
}

function softplus(x: number): number {
  return x > 30 ? x : Math.log1p(Math.exp(x));
}

type Step = { readonly s: Float64Array; readonly y: Float64Array; readonly rho: number };

function minimise(objective: Objective, size: number, iterations: number): Float64Array {
  let point: Float64Array = new Float64Array(size);
  let gradient: Float64Array = new Float64Array(size);
  let value = objective(point, gradient);
  let memory: readonly Step[] = [];
  for (let round = 0; round < iterations; round++) {
    const direction = descentDirection(gradient, memory);
    const next = lineSearch(objective, point, value, gradient, direction, memory.length === 0);
    if (!next) break;
    const step = stepBetween(point, next.point, gradient, next.gradient);
    if (step) memory = [...memory, step].slice(-8);
    const settled = value - next.value < 1e-6 * Math.abs(value);
    ({ point, gradient, value } = next);
    if (settled) break;
  }
  return point;
}

function stepBetween(from: Float64Array, to: Float64Array, before: Float64Array, after: Float64Array): Step | null {
  const s = to.map((x, i) => x - (from[i] as number));
  const y = after.map((x, i) => x - (before[i] as number));
  const curvature = dot(s, y);
  return curvature > 1e-12 ? { s, y, rho: 1 / curvature } : null;
}

/** The two-loop recursion: minus the approximate inverse Hessian times the gradient. */
function descentDirection(gradient: Float64Array, memory: readonly Step[]): Float64Array {
  const q = gradient.slice();
  const alphas = memory.map(() => 0);
  for (let i = memory.length - 1; i >= 0; i--) {
    const { s, y, rho } = memory[i] as Step;
    alphas[i] = rho * dot(s, q);
    add(q, y, -(alphas[i] as number));
  }
  const last = memory.at(-1);
  if (last) scale(q, 1 / (last.rho * dot(last.y, last.y)));
  for (const [i, { s, y, rho }] of memory.entries()) add(q, s, (alphas[i] as number) - rho * dot(y, q));
  scale(q, -1);
  return q;
}

function lineSearch(
  objective: Objective,
  point: Float64Array,
  value: number,
  gradient: Float64Array,
  direction: Float64Array,
  first: boolean,
): { point: Float64Array; gradient: Float64Array; value: number } | null {
  const slope = dot(gradient, direction);
  if (slope >= 0) return null;
  let length = first ? 1 / Math.sqrt(dot(gradient, gradient)) : 1;
  for (let tries = 0; tries < 30; tries++, length /= 2) {
    const candidate = point.slice();
    add(candidate, direction, length);
    const candidateGradient = new Float64Array(point.length);
    const reached = objective(candidate, candidateGradient);
    if (reached <= value + 1e-4 * length * slope) {
      return { point: candidate, gradient: candidateGradient, value: reached };
    }
  }
  return null;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
}

function add(to: Float64Array, what: Float64Array, factor: number): void {
  for (let i = 0; i < to.length; i++) to[i] = (to[i] as number) + factor * (what[i] as number);
}

function scale(what: Float64Array, factor: number): void {
  for (let i = 0; i < what.length; i++) what[i] = (what[i] as number) * factor;
}
