import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import type { LinearModel } from "../analysis/acts/linear-model.ts";
import { buildLexicon, type Lexicon } from "../analysis/acts/read-tokens.ts";
import type { StoredModel, TrainedWeights } from "../analysis/acts/trained-models.ts";
import { crossValidate } from "./cross-validate.ts";
import {
  type Example,
  mentionClasses,
  mentionExamples,
  reasonClasses,
  reasonExamples,
  sentenceClasses,
  sentenceExample,
} from "./examples.ts";
import { type FitSettings, fitModel } from "./fit-model.ts";
import { commonness, commonWords } from "./lexicon.ts";
import { type Metrics, measure } from "./metrics.ts";
import { readCandidates } from "./read-candidates.ts";
import { type LabelledSentence, readSentences } from "./read-sentences.ts";

const usage = "usage: npm run train -- GOLD [--out FILE] [--only sentence|mention|reason] [--no-figures]";

type Task = {
  readonly name: "sentence" | "mention" | "reason";
  readonly examples: readonly Example[];
  readonly classes: readonly string[];
  readonly settings: FitSettings;
};

type Figures = { readonly [task: string]: { readonly [className: string]: Metrics } };

type Provenance = { readonly settings: Readonly<Record<string, unknown>>; readonly figures: unknown };

/**
 * Trains the models on a gold folder, prints their cross-validated figures and writes analysis/acts/weights.json; with --only,
 * the other models of that file stay as they are.
 */
function train(): void {
  const { gold, out, only, figures } = readOptions();
  const rows = readSentences(gold);
  const words = commonWords(rows, readCandidates(gold));
  const kept = only === undefined ? null : readKept(out, words);
  const tasks = prepareTasks(rows, buildLexicon(words)).filter(({ name }) => only === undefined || name === only);
  if (tasks.length === 0) throw new Error(usage);
  const measured = figures ? Object.fromEntries(tasks.map((task) => [task.name, measureTask(task)])) : {};
  const models = Object.fromEntries(
    tasks.map((task) => [task.name, store(fitModel(task.examples, task.classes, task.settings))]),
  );
  const trained: TrainedWeights = {
    provenance: provenance(rows, tasks, measured, kept?.provenance as Provenance | undefined),
    lexicon: words.join(" "),
    models: { ...kept?.models, ...models } as TrainedWeights["models"],
  };
  writeFileSync(out, formatWeights(trained));
  process.stdout.write(`${words.length} words; wrote ${out}\n`);
}

/** What is in the file that is to be written; the models in it share their words. */
function readKept(file: string, words: readonly string[]): TrainedWeights {
  const kept = JSON.parse(readFileSync(file, "utf8")) as TrainedWeights;
  if (kept.lexicon !== words.join(" ")) throw new Error(`${file} has other words: train all models`);
  return kept;
}

type Options = {
  readonly gold: string;
  readonly out: string;
  readonly only: string | undefined;
  readonly figures: boolean;
};

function readOptions(): Options {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { out: { type: "string" }, only: { type: "string" }, "no-figures": { type: "boolean" } },
  });
  const gold = positionals[0];
  if (!gold) throw new Error(usage);
  return {
    gold,
    out: resolve(values.out ?? join("analysis", "acts", "weights.json")),
    only: values.only,
    figures: values["no-figures"] !== true,
  };
}

function prepareTasks(rows: readonly LabelledSentence[], lexicon: Lexicon): readonly Task[] {
  return [
    {
      name: "sentence",
      examples: rows.map((row) => sentenceExample(row, lexicon)),
      classes: sentenceClasses,
      settings: { l2: 8, examples: 4, groups: 3, keep: 2200 },
    },
    {
      name: "mention",
      examples: rows.flatMap((row) => mentionExamples(row, lexicon)),
      classes: mentionClasses,
      settings: { l2: 8, examples: 4, groups: 3, keep: 2200 },
    },
    {
      name: "reason",
      examples: rows.flatMap((row) => reasonExamples(row, lexicon)),
      classes: reasonClasses,
      settings: { l2: 60, examples: 4, groups: 3, keep: 1200 },
    },
  ];
}

function measureTask({ name, examples, classes, settings }: Task): { readonly [className: string]: Metrics } {
  const scored = crossValidate(examples, classes, settings);
  return Object.fromEntries(
    classes.map((className) => {
      const metrics = measure(scored.get(className) ?? []);
      process.stdout.write(`${name.padEnd(9)}${className.padEnd(18)}${formatMetrics(metrics)}\n`);
      return [className, metrics];
    }),
  );
}

function formatMetrics(metrics: Metrics): string {
  const two = (value: number) => value.toFixed(2);
  return [
    `${metrics.positives} of ${metrics.rows}`.padEnd(14),
    `at 0.5: P ${two(metrics.precision)} R ${two(metrics.recall)} F1 ${two(metrics.f1)}`,
    `best F1 ${two(metrics.bestF1)} at ${two(metrics.bestThreshold)}`,
    `AUC ${metrics.auc.toFixed(3)}`,
    `calibration error ${metrics.calibrationError.toFixed(3)}`,
  ].join("  ");
}

function store({ classes, bias, weights }: LinearModel): StoredModel {
  const rows = [...weights].map(([feature, row]) => [feature, row.map((weight) => Math.round(100 * weight)).join(" ")]);
  return { classes, bias, weights: Object.fromEntries(rows) as StoredModel["weights"] };
}

/** Where the weights come from; no date, so that the same data gives the same bytes. */
function provenance(
  rows: readonly LabelledSentence[],
  tasks: readonly Task[],
  figures: Figures,
  kept: Provenance | undefined,
): unknown {
  return {
    by: "npm run train (training/train.ts)",
    data: `${rows.length} hand-labelled sentences of ${new Set(rows.map(({ list }) => list)).size} mailing lists`,
    lexicon: `lower-case dictionary and function words seen on ${commonness.lists} lists and in ${commonness.threads} threads or more`,
    settings: {
      ...kept?.settings,
      ...Object.fromEntries(
        tasks.map(({ name, settings, examples }) => [name, { ...settings, rows: examples.length }]),
      ),
    },
    crossValidation: "by mailing list: each list is judged by a model that has not seen it",
    figures: { ...(kept?.figures as object | undefined), ...(roundAll(figures) as object) },
  };
}

function roundAll(figures: Figures): unknown {
  return JSON.parse(JSON.stringify(figures), (_, value) =>
    typeof value === "number" ? Math.round(value * 1000) / 1000 : value,
  );
}

/** One line per feature, so that the weights can be read and compared. */
function formatWeights({ provenance, lexicon, models }: TrainedWeights): string {
  const parts = Object.entries(models).map(([name, { classes, bias, weights }]) => {
    const lines = Object.entries(weights).map(([feature, row]) => `${JSON.stringify(feature)}:${JSON.stringify(row)}`);
    return `${JSON.stringify(name)}:{"classes":${JSON.stringify(classes)},"bias":${JSON.stringify(bias)},"weights":{\n${lines.join(",\n")}}}`;
  });
  return `{"provenance":${JSON.stringify(provenance, null, 1)},\n"lexicon":${JSON.stringify(lexicon)},\n"models":{\n${parts.join(",\n")}}}\n`;
}

train();
