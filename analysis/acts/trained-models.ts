import { createRequire } from "node:module";
import type { LinearModel } from "./linear-model.ts";
import { buildLexicon, type Lexicon } from "./read-tokens.ts";

/** What `npm run train` writes to weights.json. */
export type TrainedWeights = {
  /** Data, date, settings and cross-validated figures, for a reader. */
  readonly provenance: unknown;
  /** The words that models may see, separated by blanks. */
  readonly lexicon: string;
  readonly models: { readonly [name in "sentence" | "mention" | "reason"]: StoredModel };
};

/** A linear model as JSON: the weights of a feature are one string of whole hundredths ("12 -3 0"), to keep the file small. */
export type StoredModel = {
  readonly classes: readonly string[];
  readonly bias: readonly number[];
  readonly weights: { readonly [feature: string]: string };
};

const stored = createRequire(import.meta.url)("./weights.json") as TrainedWeights;

/** The models of acts and the words they may see. */
export type ActModels = {
  readonly lexicon: Lexicon;
  readonly sentence: LinearModel;
  readonly mention: LinearModel;
  readonly reason: LinearModel;
};

/** The models that ship with namelore. */
export const trainedActs: ActModels = {
  lexicon: buildLexicon(stored.lexicon.split(" ")),
  sentence: readModel(stored.models.sentence),
  mention: readModel(stored.models.mention),
  reason: readModel(stored.models.reason),
};

function readModel({ classes, bias, weights }: StoredModel): LinearModel {
  const rows = Object.entries(weights).map(
    ([feature, row]) => [feature, row.split(" ").map((hundredths) => Number(hundredths) / 100)] as const,
  );
  return { classes, bias, weights: new Map(rows) };
}
