import { probabilities } from "../acts/linear-model.ts";
import type { ActModels } from "../acts/trained-models.ts";
import type { Models } from "../models.ts";
import type { NameFamily } from "../names/find-names.ts";
import type { Utterance } from "../utterances.ts";
import { askStances } from "./ask-stances.ts";
import { buildNameFinder } from "./known-mentions.ts";
import { stanceFeatures } from "./stance-features.ts";
import type { Relation, StanceQuestion } from "./stance-question.ts";

/** A stance as read from one utterance. */
export type FoundStance = {
  readonly family: NameFamily;
  readonly stance: "support" | "oppose";
  readonly utterance: Utterance;
  readonly confidence: number;
  readonly rule: string;
  readonly relation: Relation;
};

/** Stances less likely than this are not reported. */
const threshold = { support: 0.28, oppose: 0.18 } as const;

/** Every stance the utterances take on the names, one per message, name and side (the likeliest). */
export function findStances(
  utterances: readonly Utterance[],
  families: readonly NameFamily[],
  models: Models,
): readonly FoundStance[] {
  const best = new Map<string, FoundStance>();
  for (const { question, features } of questionStances(utterances, families, models.acts)) {
    const [support = 0, oppose = 0] = probabilities(models.stances, features);
    for (const [stance, confidence] of [
      ["support", support],
      ["oppose", oppose],
    ] as const) {
      if (confidence < threshold[stance]) continue;
      const key = `${question.utterance.messageId}\n${families.indexOf(question.family)}\n${stance}`;
      if (confidence <= (best.get(key)?.confidence ?? 0)) continue;
      const { family, utterance, relation } = question;
      best.set(key, { family, stance, utterance, confidence, rule: ruleOf(features, stance, relation), relation });
    }
  }
  return [...best.values()];
}

export type AskedStance = { readonly question: StanceQuestion; readonly features: readonly string[] };

/** Every question worth asking about the utterances and names, with its features; mails that name nothing ask none. */
export function questionStances(
  utterances: readonly Utterance[],
  families: readonly NameFamily[],
  acts: ActModels,
): readonly AskedStance[] {
  const finder = buildNameFinder(families);
  return utterances.flatMap((utterance) =>
    askStances(utterance, families, finder).map((question) => ({
      question,
      features: stanceFeatures(question, finder, acts),
    })),
  );
}

/** The cue that speaks for the side, for the reader; the relation where the learned model alone does. */
function ruleOf(features: readonly string[], stance: "support" | "oppose", relation: Relation): string {
  const cue = features
    .map((feature) => /^cue (?:on it|open) ([a-z]+) (support|oppose)$/.exec(feature))
    .find((match) => match?.[2] === stance && match[1] !== undefined);
  return `${cue?.[1] ?? "learned"}, ${relation}`;
}
