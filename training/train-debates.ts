import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import type { LinearModel } from "../analysis/acts/linear-model.ts";
import { analyzeDebate } from "../analysis/analyze-debate.ts";
import type { Models } from "../analysis/models.ts";
import { findNames, judgeForms } from "../analysis/names/find-names.ts";
import { questionStances } from "../analysis/stances/find-stances.ts";
import { nameClasses, nameExamples, stanceClasses, stanceExamples } from "./debate-examples.ts";
import type { Example } from "./examples.ts";
import { type FitSettings, fitModel } from "./fit-model.ts";
import { type AnnotatedDebate, readDebates } from "./read-debates.ts";

const usage = "usage: train-debates GOLD [--out FILE] [--leave-one-out DIR]";

const nameSettings: FitSettings = { l2: 2, examples: 4, groups: 2, keep: 80 };
const stanceSettings: FitSettings = { l2: 4, examples: 4, groups: 2, keep: 400 };

/** Names and stances of every debate as examples; the names of a debate found by a model that has not seen it. */
type Prepared = {
  readonly debate: AnnotatedDebate;
  readonly names: readonly Example[];
  readonly stances: readonly Example[];
};

/**
 * Trains the models of names and of stances on a folder of annotated debates. With --leave-one-out, writes for each
 * debate the findings of models that have not seen it, in the shape of an annotation, for scoring.
 */
async function train(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { out: { type: "string" }, "leave-one-out": { type: "string" } },
  });
  const gold = positionals[0];
  if (!gold) throw new Error(usage);
  const prepared = prepare(await readDebates(gold));
  const out = values["leave-one-out"];
  if (out) leaveOneOut(prepared, out);
  const models = fit(prepared);
  writeFileSync(resolve(values.out ?? join("analysis", "models.json")), formatModels(models));
}

function prepare(debates: readonly AnnotatedDebate[]): readonly Prepared[] {
  const blank: LinearModel = { classes: nameClasses, bias: [0], weights: new Map() };
  const names = debates.map((debate) => nameExamples(debate, judgeForms(debate.utterances, debate.posts, blank)));
  return debates.map((debate, at) => {
    const model = fitModel(names.filter((_, other) => other !== at).flat(), nameClasses, nameSettings);
    const families = findNames(debate.utterances, debate.posts, model);
    return {
      debate,
      names: names[at] ?? [],
      stances: stanceExamples(debate, questionStances(debate.utterances, families)),
    };
  });
}

function fit(prepared: readonly Prepared[]): Models {
  return {
    names: fitModel(
      prepared.flatMap(({ names }) => names),
      nameClasses,
      nameSettings,
    ),
    stances: fitModel(
      prepared.flatMap(({ stances }) => stances),
      stanceClasses,
      stanceSettings,
    ),
  };
}

function leaveOneOut(prepared: readonly Prepared[], folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const { debate } of prepared) {
    const models = fit(prepared.filter((other) => other.debate !== debate));
    const found = analyzeDebate(debate.threads, models);
    const findings = {
      id: debate.id,
      names: (found?.names ?? []).map((name) => ({
        ...name,
        proposed_by: name.proposal
          ? { participant: name.proposal.participant, message_id: name.proposal.messageId }
          : null,
      })),
      stances: (found?.stances ?? []).map((stance) => ({
        message_id: stance.evidence.messageId,
        participant: stance.evidence.participant,
        name: stance.name,
        stance: stance.stance,
        quote: stance.evidence.quote,
        rule: stance.evidence.rule,
        confidence: stance.evidence.confidence,
        rationales: stance.rationales.map(({ evidence }) => evidence.quote),
      })),
      outcome:
        found && found.decision.status !== "undecided"
          ? { status: found.decision.status, name: found.decision.name, quote: found.decision.evidence.quote }
          : { status: "undecided", name: null },
    };
    writeFileSync(join(folder, `${debate.id}.json`), JSON.stringify(findings, null, 1));
  }
}

function formatModels(models: Models): string {
  const stored = Object.fromEntries(
    Object.entries(models).map(([name, { classes, bias, weights }]) => [
      name,
      { classes, bias, weights: Object.fromEntries(weights) },
    ]),
  );
  return `${JSON.stringify(stored, null, 1)}\n`;
}

await train();
