import { createRequire } from "node:module";
import type { LinearModel } from "./acts/linear-model.ts";
import { type ActModels, trainedActs } from "./acts/trained-models.ts";

/** All that the analysis learned. */
export type Models = DebateModels & {
  /** What sentences do to names, learned from labelled sentences; their probabilities are features of the other models. */
  readonly acts: ActModels;
};

/** The models learned from annotated debates. */
export type DebateModels = {
  /** Class "name": a form is a name under debate. */
  readonly names: LinearModel;
  /** Classes "support", "oppose": an utterance takes that side on a name. */
  readonly stances: LinearModel;
};

type StoredModels = { readonly [name in keyof DebateModels]: StoredModel };
type StoredModel = {
  readonly classes: readonly string[];
  readonly bias: readonly number[];
  readonly weights: { readonly [feature: string]: readonly number[] };
};

const stored = createRequire(import.meta.url)("./models.json") as StoredModels;

/** The models that ship with namelore, written by `npm run train`. */
export const trainedModels: Models = {
  acts: trainedActs,
  names: readModel(stored.names),
  stances: readModel(stored.stances),
};

function readModel({ classes, bias, weights }: StoredModel): LinearModel {
  return { classes, bias, weights: new Map(Object.entries(weights)) };
}
