import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { trainedActs } from "../analysis/acts/trained-models.ts";
import { analyzeMessages } from "../analysis/index.ts";
import type { DebateModels, Models } from "../analysis/models.ts";
import { findNames, judgeForms } from "../analysis/names/find-names.ts";
import { questionStances } from "../analysis/stances/answer-question.ts";
import { poolDebates } from "../cli/evaluation/pool-debates.ts";
import { nameClasses, nameExamples, stanceClasses, stanceExamples } from "./debate-examples.ts";
import type { Example } from "./examples.ts";
import { type FitSettings, fitModel } from "./fit-model.ts";
import { type AnnotatedDebate, readDebates } from "./read-debates.ts";
import { readSentences } from "./read-sentences.ts";
import { sentenceExamples } from "./sentence-debates.ts";

const usage = "usage: npm run train:debates -- GOLD [--out FILE] [--leave-one-out DIR]";

const nameSettings: FitSettings = { l2: 4, examples: 6, groups: 3, keep: 150 };
const stanceSettings: FitSettings = { l2: 2, examples: 5, groups: 3, keep: 150 };

/** Examples of a debate; its names found by a model that has not seen it, so that its stances meet the names new mail will. */
type Prepared = {
  readonly debate: AnnotatedDebate;
  readonly names: readonly Example[];
  readonly stances: readonly Example[];
};

/**
 * Trains the models of names and of stances on annotated debates (GOLD/dev); labelled sentences (GOLD/sentences) help with
 * the names. With --leave-one-out, writes for each debate the findings of models that have not seen it, in the shape of an annotation.
 */
async function train(): Promise<void> {
  const { gold, out, leftOut } = readOptions();
  const sentences = sentenceExamples(readSentences(gold));
  const prepared = prepare(await readDebates(join(gold, "dev")), sentences);
  if (leftOut) await leaveOneOut(prepared, sentences, leftOut);
  writeFileSync(out, formatModels(fit(prepared, sentences), provenance(prepared, sentences)));
}

function readOptions(): { readonly gold: string; readonly out: string; readonly leftOut: string | undefined } {
  const options = { out: { type: "string" }, "leave-one-out": { type: "string" } } as const;
  const { values, positionals } = parseArgs({ allowPositionals: true, options });
  const gold = positionals[0];
  if (!gold) throw new Error(usage);
  return { gold, out: resolve(values.out ?? join("analysis", "models.json")), leftOut: values["leave-one-out"] };
}

const blank: DebateModels = {
  names: { classes: nameClasses, bias: [0], weights: new Map() },
  stances: { classes: stanceClasses, bias: [0, 0], weights: new Map() },
};

function prepare(debates: readonly AnnotatedDebate[], sentences: readonly Example[]): readonly Prepared[] {
  const unjudged: Models = { ...blank, acts: trainedActs };
  const names = debates.map((debate) => nameExamples(debate, judgeForms(debate.utterances, debate.posts, unjudged)));
  return debates.map((debate, at) => {
    const others = [...sentences, ...names.filter((_, other) => other !== at).flat()];
    const models = { ...unjudged, names: fitModel(others, nameClasses, nameSettings) };
    const families = findNames(debate.utterances, debate.posts, models);
    const asked = questionStances(debate.utterances, families, trainedActs);
    return { debate, names: names[at] ?? [], stances: stanceExamples(debate, asked) };
  });
}

function fit(prepared: readonly Prepared[], sentences: readonly Example[]): Models {
  const names = [...sentences, ...prepared.flatMap((debate) => debate.names)];
  const stances = prepared.flatMap((debate) => debate.stances);
  return {
    acts: trainedActs,
    names: fitModel(names, nameClasses, nameSettings),
    stances: fitModel(stances, stanceClasses, stanceSettings),
  };
}

async function leaveOneOut(
  prepared: readonly Prepared[],
  sentences: readonly Example[],
  folder: string,
): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const { debate } of prepared) {
    const models = fit(
      prepared.filter((other) => other.debate !== debate),
      sentences,
    );
    const messages = debate.posts.map(({ message }) => message);
    const senders = new Map(messages.map(({ id, from }) => [id, from?.address ?? ""]));
    const debates = await analyzeMessages(messages, models);
    const findings = poolDebates(debates, debate.annotation, (id) => senders.get(id) ?? "");
    writeFileSync(join(folder, `${debate.id}.json`), `${JSON.stringify(findings, null, 1)}\n`);
  }
}

/** Where the weights come from; no date, so that the same data gives the same bytes. */
function provenance(prepared: readonly Prepared[], sentences: readonly Example[]): { readonly [key: string]: unknown } {
  return {
    by: "npm run train:debates (training/train-debates.ts)",
    data: `${prepared.length} hand-annotated threads`,
    nameExamples: sentences.length + prepared.flatMap(({ names }) => names).length,
    stanceExamples: prepared.flatMap(({ stances }) => stances).length,
    settings: { names: nameSettings, stances: stanceSettings },
  };
}

function formatModels({ names, stances }: Models, provenance: { readonly [key: string]: unknown }): string {
  const stored = Object.entries({ names, stances }).map(([name, { classes, bias, weights }]) => [
    name,
    { classes, bias, weights: Object.fromEntries(weights) },
  ]);
  return `${JSON.stringify({ provenance, ...Object.fromEntries(stored) }, null, 1)}\n`;
}

await train();
