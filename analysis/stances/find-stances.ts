import { probabilities } from "../acts/linear-model.ts";
import type { ActModels } from "../acts/trained-models.ts";
import type { Models } from "../models.ts";
import type { NameFamily } from "../names/name-family.ts";
import { sentenceKey } from "../text/sentence-key.ts";
import { isPatchPost } from "../threads/series.ts";
import type { Utterance } from "../utterances.ts";
import { askStances } from "./ask-stances.ts";
import { cueStrength } from "./cue-strength.ts";
import { echoedStances } from "./echoes.ts";
import { buildNameFinder, type NameFinder } from "./known-mentions.ts";
import { othersTurnedDown } from "./others-turned-down.ts";
import { stanceFeatures } from "./stance-features.ts";
import type { Relation, StanceQuestion } from "./stance-question.ts";
import { turnedDown } from "./turned-down.ts";

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
  /** Other sentences of the message that lean to the same side of the name, in reading order. */
  readonly witnesses: readonly Utterance[];
};

/** How likely it must be, by all that a message says of a name, that it takes a side. */
export const likely = 0.45;
/** A cue on the name itself that is at least this sure counts as much as what the model says. */
export const voiced = 0.5;
/** How much of what the model says is believed where no cue speaks for the side at all. */
const withoutCue = 0.6;
/** How sure an ack of a rename is to mean the name, too. */
const acked = 0.6;
/** A side the model finds this likely is taken though a cue speaks for the other. */
const certain = 0.6;
/** A single sentence that leans less than this to a side is no help. */
const faint = 0.05;
/** Sentences none of which leans this much to a side take none, however many they are. */
const telling = 0.2;
/** A sentence that leans this much to a side is one that others can agree with. */
const echoable = 0.3;

/** Every stance the utterances take on the names, one per message, name and side, with the sentence that shows it most surely. */
export function findStances(
  utterances: readonly Utterance[],
  families: readonly NameFamily[],
  models: Models,
): readonly FoundStance[] {
  const bySide = new Map<string, FoundStance[]>();
  for (const leaning of readLeanings(utterances, families, models)) {
    const key = `${leaning.utterance.messageId}\n${families.indexOf(leaning.family)}\n${leaning.stance}`;
    bySide.set(key, [...(bySide.get(key) ?? []), leaning]);
  }
  return [...bySide.values()].map(joinLeanings).filter(({ confidence }) => confidence >= likely);
}

/**
 * The leanings of one message to one side of a name as one stance: its sentences are taken for independent witnesses, any
 * of which may be right (noisy-or, Pearl 1988), unless none is telling.
 */
function joinLeanings(leanings: readonly FoundStance[]): FoundStance {
  const bySentence = new Map<Utterance, FoundStance>();
  for (const leaning of leanings) {
    if (leaning.confidence > (bySentence.get(leaning.utterance)?.confidence ?? 0))
      bySentence.set(leaning.utterance, leaning);
  }
  const witnesses = [...bySentence.values()];
  const surest = witnesses.reduce((best, next) => (next.confidence > best.confidence ? next : best));
  const doubt = witnesses.reduce((product, { confidence }) => product * (1 - confidence), 1);
  const others = witnesses
    .filter((witness) => witness !== surest && witness.confidence >= echoable)
    .map(({ utterance }) => utterance);
  return { ...surest, confidence: surest.confidence < telling ? surest.confidence : 1 - doubt, witnesses: others };
}

/** "Sure, that is fine" may be said of anything that is quoted above: where the models take it for no side, it must say more. */
const unheard = 0.3;
const faintInReply = 0.55;

/** What each utterance says of the names itself, and what it says by agreeing with an earlier one. */
function readLeanings(
  utterances: readonly Utterance[],
  families: readonly NameFamily[],
  models: Models,
): readonly FoundStance[] {
  const finder = buildNameFinder(families, utterances);
  const answers = new Map<Utterance, FoundStance[]>();
  for (const asked of questionStances(utterances, families, models.acts, finder)) {
    const { utterance } = asked.question;
    answers.set(utterance, [...(answers.get(utterance) ?? []), ...answerQuestion(asked, models)]);
  }
  const bySentence = new Map<string, readonly FoundStance[]>();
  let ofMessage: readonly FoundStance[] = [];
  return utterances.flatMap((utterance) => {
    const own = answers.get(utterance) ?? [];
    const echoed = echoedStances(utterance, bySentence, families);
    const said = [...echoed, ...own.filter((leaning) => isBesides(leaning, echoed))];
    const taken = said.filter(({ confidence }) => confidence >= echoable);
    if (taken.length > 0) bySentence.set(sentenceKey(utterance.text), taken);
    ofMessage = utterance.messageId === ofMessage[0]?.utterance.messageId ? [...ofMessage, ...taken] : taken;
    return [...said, ...turnedDown(utterance, said, finder), ...othersTurnedDown(utterance, families, ofMessage)];
  });
}

/** Whether a leaning stands beside what the same words agree with: not the other side of such a name, and not the name in use where they agree to another. */
function isBesides(leaning: FoundStance, echoed: readonly FoundStance[]): boolean {
  if (!echoed.every((stance) => agree(stance, leaning))) return false;
  const isInUse = leaning.relation === "passage" && leaning.stance === "support" && leaning.family.role === "incumbent";
  return !(isInUse && echoed.some(({ family, stance }) => family !== leaning.family && stance === "support"));
}

/** Whether two leanings are no two sides of one name. */
function agree(one: FoundStance, other: FoundStance): boolean {
  return one.family !== other.family || one.stance === other.stance;
}

/** The sides a question finds an utterance leaning to, by what is learned and by cues. */
export function answerQuestion({ question, features, cues }: AskedStance, models: Models): readonly FoundStance[] {
  const { family, utterance, relation, referred } = question;
  if ((isBareRename(utterance.text) && cues.support === 0) || isRemoval(utterance)) return [];
  const [support = 0, oppose = 0] = probabilities(models.stances, features);
  const learned = { support: relation === "ack" ? acked : support, oppose };
  return (["support", "oppose"] as const).flatMap((stance) => {
    const confidence = relation === "ack" && stance === "support" ? acked : weigh(learned[stance], cues[stance]);
    const least = relation === "passage" && learned[stance] < unheard ? faintInReply : faint;
    if (confidence < least || isOutvoiced(stance, learned, cues)) return [];
    return [
      {
        family,
        stance,
        utterance,
        confidence,
        rule: ruleOf(features, stance, relation),
        relation,
        referred,
        witnesses: [],
      },
    ];
  });
}

/** How sure a sentence is of a side, 0..1, by what the model says and what the cues on the name say. */
export function weigh(learned: number, cue: number): number {
  if (cue >= voiced) return Math.max(learned, cue);
  return cue > 0 ? learned : withoutCue * learned;
}

/** "* Rename foo() to bar()" in a changelog tells what was done; whoever argues for it uses more words. */
function isBareRename(text: string): boolean {
  return /^\W*(?:\w+:\s+)?renam(?:e|ed|es|ing)\b/i.test(text) && text.trim().split(/\s+/).length <= 9;
}

/** "- Drop foo()" in a changelog takes code away. */
function isRemoval({ text, subject }: Utterance): boolean {
  return /^\W*(?:drop|remove|delete)(?:ped|d|s|ping|ing)?\s/i.test(text) && isPatchPost({ message: { subject } });
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
  finder: NameFinder = buildNameFinder(families, utterances),
): readonly AskedStance[] {
  return utterances.flatMap((utterance) =>
    askStances(utterance, families, finder).map((question) => ({
      question,
      features: stanceFeatures(question, finder, acts),
      cues: cueStrength(question, finder, acts),
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
