import { probabilities } from "../acts/linear-model.ts";
import type { ActModels } from "../acts/trained-models.ts";
import type { Models } from "../models.ts";
import type { NameFamily } from "../names/name-family.ts";
import type { Utterance } from "../utterances.ts";
import { askStances } from "./ask-stances.ts";
import { echoedStances, sentenceKey } from "./echoes.ts";
import { buildNameFinder } from "./known-mentions.ts";
import { cueStrength, stanceFeatures } from "./stance-features.ts";
import type { Relation, StanceQuestion } from "./stance-question.ts";

/** A stance as read from one utterance. */
export type FoundStance = {
  readonly family: NameFamily;
  readonly stance: "support" | "oppose";
  readonly utterance: Utterance;
  readonly confidence: number;
  readonly rule: string;
  readonly relation: Relation;
  /** The sentence that names the family where the utterance does not (StanceQuestion). */
  readonly referred: string | null;
};

/** A side the model finds this likely is taken. */
export const likely = { support: 0.3, oppose: 0.28 } as const;
/** So is one that a cue on the name itself voices this surely, whatever the model says. */
export const voiced = 0.5;
/** How sure an ack of a rename is to mean the name, too. */
const acked = 0.6;
/** A side the model finds this likely is taken though a cue speaks for the other. */
const certain = 0.6;

/** Every stance the utterances take on the names, one per message, name and side (the surest). */
export function findStances(
  utterances: readonly Utterance[],
  families: readonly NameFamily[],
  models: Models,
): readonly FoundStance[] {
  const best = new Map<string, FoundStance>();
  for (const stance of readStances(utterances, families, models)) {
    const key = `${stance.utterance.messageId}\n${families.indexOf(stance.family)}\n${stance.stance}`;
    if (stance.confidence > (best.get(key)?.confidence ?? 0)) best.set(key, stance);
  }
  return [...best.values()];
}

/** What each utterance says of the names itself, and what it says by agreeing with an earlier one. */
function readStances(
  utterances: readonly Utterance[],
  families: readonly NameFamily[],
  models: Models,
): readonly FoundStance[] {
  const answers = new Map<Utterance, FoundStance[]>();
  for (const asked of questionStances(utterances, families, models.acts)) {
    const { utterance } = asked.question;
    answers.set(utterance, [...(answers.get(utterance) ?? []), ...answerQuestion(asked, models)]);
  }
  const bySentence = new Map<string, readonly FoundStance[]>();
  return utterances.flatMap((utterance) => {
    const own = answers.get(utterance) ?? [];
    const echoed = echoedStances(utterance, bySentence);
    const found = [...echoed, ...own.filter(({ family }) => echoed.every((stance) => stance.family !== family))];
    if (found.length > 0) bySentence.set(sentenceKey(utterance.text), found);
    return found;
  });
}

/** The sides a question finds taken, by what is learned and by cues; several questions may find the same side taken. */
export function answerQuestion({ question, features, cues }: AskedStance, models: Models): readonly FoundStance[] {
  const { family, utterance, relation, referred } = question;
  if (isBareRename(utterance.text)) return [];
  const [support = 0, oppose = 0] = probabilities(models.stances, features);
  const learned = { support: relation === "ack" ? acked : support, oppose };
  return (["support", "oppose"] as const).flatMap((stance) => {
    if (learned[stance] < likely[stance] && cues[stance] < voiced) return [];
    if (isOutvoiced(stance, learned, cues)) return [];
    const confidence = Math.max(learned[stance], cues[stance]);
    return [{ family, stance, utterance, confidence, rule: ruleOf(features, stance, relation), relation, referred }];
  });
}

/** "* Rename foo() to bar()" in a changelog tells what was done; whoever argues for it uses more words. */
function isBareRename(text: string): boolean {
  return /^\W*(?:\w+:\s+)?renam(?:e|ed|es|ing)\b/i.test(text) && text.trim().split(/\s+/).length <= 9;
}

type Sides = { readonly support: number; readonly oppose: number };

/** A cue on the name speaks plainly for the other side, and none for this one. */
function isOutvoiced(stance: "support" | "oppose", learned: Sides, cues: Sides): boolean {
  const other = stance === "support" ? "oppose" : "support";
  return cues[other] >= voiced && cues[stance] < voiced && learned[stance] < certain;
}

/** A question with all that helps to answer it. */
export type AskedStance = {
  readonly question: StanceQuestion;
  readonly features: readonly string[];
  /** How sure the cues alone are of each side, 0..1. */
  readonly cues: { readonly support: number; readonly oppose: number };
};

/** Every question worth asking about the utterances and names. */
export function questionStances(
  utterances: readonly Utterance[],
  families: readonly NameFamily[],
  acts: ActModels,
): readonly AskedStance[] {
  const finder = buildNameFinder(families, utterances);
  return utterances.flatMap((utterance) =>
    askStances(utterance, families, finder).map((question) => ({
      question,
      features: stanceFeatures(question, finder, acts),
      cues: cueStrength(question, finder),
    })),
  );
}

/** The cue that speaks for the side, for the reader; the relation where the learned model alone does. */
function ruleOf(features: readonly string[], stance: "support" | "oppose", relation: Relation): string {
  if (relation === "ack") return "ack of a rename";
  const cue = features
    .map((feature) => /^cue (?:on it|open) ([a-z ]+) (support|oppose)$/.exec(feature))
    .find((match) => match?.[2] === stance && match[1] !== undefined);
  return `${cue?.[1] ?? "learned"}, ${relation}`;
}
