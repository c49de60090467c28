import type { Models } from "../models.ts";
import type { NameFamily } from "../names/families/name-family.ts";
import { sentenceKey } from "../text/sentence-key.ts";
import type { Utterance } from "../utterances.ts";
import { answerQuestion, questionStances } from "./answer-question.ts";
import { echoedStances } from "./echoes.ts";
import { buildNameFinder } from "./name-finder.ts";
import { othersTurnedDown } from "./others-turned-down.ts";
import { renamedAsAsked } from "./renamed-as-asked.ts";
import type { Side } from "./side.ts";
import type { Relation } from "./stance-question.ts";
import type { StanceWay } from "./stance-rule.ts";
import { turnedDown } from "./turned-down.ts";

/** A stance as read from one utterance. */
export type FoundStance = {
  readonly family: NameFamily;
  readonly stance: Side;
  readonly utterance: Utterance;
  readonly confidence: number;
  readonly way: StanceWay;
  readonly relation: Relation;
  /** The sentence that names the family where the utterance does not (StanceQuestion). */
  readonly referred: string | null;
  /** Other sentences of the message that lean to the same side of the name, in reading order. */
  readonly witnesses: readonly Utterance[];
};

/** How likely it must be, by all that a message says of a name, that it takes a side. */
export const likely = 0.45;
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
  const found = [...bySide.values()].map(joinLeanings).filter(({ confidence }) => confidence >= likely);
  return [...found, ...renamedAsAsked(families, found)];
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

/**
 * Whether a leaning stands beside what the same words agree with: not the other side of such a name, and not the name
 * in use where they agree to another.
 */
function isBesides(leaning: FoundStance, echoed: readonly FoundStance[]): boolean {
  if (!echoed.every((stance) => agree(stance, leaning))) return false;
  const isInUse = leaning.relation === "passage" && leaning.stance === "support" && leaning.family.role === "incumbent";
  return !(isInUse && echoed.some(({ family, stance }) => family !== leaning.family && stance === "support"));
}

/** Whether two leanings are no two sides of one name. */
function agree(one: FoundStance, other: FoundStance): boolean {
  return one.family !== other.family || one.stance === other.stance;
}
