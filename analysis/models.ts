import { createRequire } from "node:module";
import type { LinearModel } from "./acts/linear-model.ts";

/** The models learned from annotated debates; the act models, learned from sentences, are their inputs. */
export type Models = {
  /** Class "name": a form is a name under debate. */
  readonly names: LinearModel;
  /** Classes "support", "oppose": an utterance takes that side on a name. */
  readonly stances: LinearModel;
};

type StoredModels = { readonly [name in keyof Models]: StoredModel };
type StoredModel = {
  readonly classes: readonly string[];
  readonly bias: readonly number[];
  readonly weights: { readonly [feature: string]: readonly number[] };
};

const stored = createRequire(import.meta.url)("./models.json") as StoredModels;

/** The models that ship with namelore, written by `npm run train`. */
export const trainedModels: Models = { names: readModel(stored.names), stances: readModel(stored.stances) };

function readModel({ classes, bias, weights }: StoredModel): LinearModel {
  return { classes, bias, weights: new Map(Object.entries(weights)) };
}
