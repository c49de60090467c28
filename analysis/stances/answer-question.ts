import { probabilities } from "../acts/linear-model.ts";
import type { ActModels } from "../acts/trained-models.ts";
import type { Models } from "../models.ts";
import type { NameFamily } from "../names/families/name-family.ts";
import { phrase } from "../patterns/phrase.ts";
import { isPatchPost } from "../threads/series.ts";
import type { Utterance } from "../utterances.ts";
import { arguedBehind } from "./argued-behind.ts";
import { askStances } from "./ask-stances.ts";
import { reachOf } from "./cue-reach.ts";
import { cueStrength } from "./cue-strength.ts";
import { findCues } from "./cues/index.ts";
import type { FoundStance } from "./find-stances.ts";
import { markUtterance } from "./mark-utterance.ts";
import { buildNameFinder, type NameFinder } from "./name-finder.ts";
import { refusalStrength } from "./refusal-strength.ts";
import { type BySide, opposite, type Side } from "./side.ts";
import { stanceFeatures } from "./stance-features.ts";
import type { StanceQuestion } from "./stance-question.ts";
import type { StanceWay } from "./stance-rule.ts";

/** A question with all that helps to answer it. */
export type AskedStance = {
  readonly question: StanceQuestion;
  readonly features: readonly string[];
  /** How sure the cues alone are of each side, 0..1. */
  readonly cues: BySide;
  /** How it would be told that each side was read. */
  readonly ways: { readonly [side in Side]: StanceWay };
  /** It plainly turns down the name, which is put forward in what it answers. */
  readonly refused: boolean;
};

/** Every question worth asking about the utterances and names. */
export function questionStances(
  utterances: readonly Utterance[],
  families: readonly NameFamily[],
  acts: ActModels,
  finder: NameFinder = buildNameFinder(families, utterances),
): readonly AskedStance[] {
  return utterances.flatMap((utterance) =>
    askStances(utterance, families, finder).map((question) => {
      const cues = cueStrength(question, finder, acts);
      const refusal = refusalStrength(question, finder);
      return {
        question,
        features: stanceFeatures(question, finder, acts),
        cues: { ...cues, oppose: Math.max(cues.oppose, refusal) },
        ways: waysOf(question, finder, acts),
        refused: refusal > 0,
      };
    }),
  );
}

/** For each side the first cue that speaks for it, for the reader; where none does, that it was learned. */
function waysOf(question: StanceQuestion, finder: NameFinder, acts: ActModels): AskedStance["ways"] {
  if (question.relation === "ack") return { support: "ack of a rename", oppose: "ack of a rename" };
  const cues = findCues(markUtterance(question.utterance, finder)).filter(
    (cue) => reachOf(cue, question) !== "on another",
  );
  const cueFor = (side: Side) => cues.find(({ stance }) => stance === side)?.rule;
  const withoutCue = () => (arguedBehind(question, acts) > 0 ? "argued behind" : "learned");
  return { support: cueFor("support") ?? withoutCue(), oppose: cueFor("oppose") ?? "learned" };
}

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
/** "Sure, that is fine" may be said of anything that is quoted above: where the models take it for no side, it must say more. */
const unheard = 0.3;
const faintInReply = 0.55;

/** The sides a question finds an utterance leaning to, by what is learned and by cues. */
export function answerQuestion(
  { question, features, cues, ways, refused }: AskedStance,
  models: Models,
): readonly FoundStance[] {
  const { family, utterance, relation, referred } = question;
  if ((isBareRename(utterance.text) && cues.support === 0) || isRemoval(utterance)) return [];
  const [support = 0, oppose = 0] = probabilities(models.stances, features);
  const learned = { support: relation === "ack" ? acked : support, oppose };
  return (["support", "oppose"] as const).flatMap((stance) => {
    const confidence = relation === "ack" && stance === "support" ? acked : weigh(learned[stance], cues[stance]);
    const least = relation === "passage" && learned[stance] < unheard ? faintInReply : faint;
    if (confidence < least || isOutvoiced(stance, learned, cues)) return [];
    if (stance === "support" && (refused || isOfAnother(question, features))) return [];
    return [{ family, stance, utterance, confidence, way: ways[stance], relation, referred, witnesses: [] }];
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

/** Whether what is agreed to takes the question's name away: "I'll rename pond_put", or "will fix it" behind words that are not for it. */
function isOfAnother({ utterance: { text }, mention, relation }: StanceQuestion, features: readonly string[]): boolean {
  if (mention !== null) {
    const before = text.slice(0, mention.start);
    return renames.test(before) && !declines.test(before);
  }
  if (relation !== "before" || !promisesChange.test(text)) return false;
  return !features.includes("referred support");
}

const renames = /\brenam(?:e|ed|ing)\s+(?:the\s+|all\s+)?["'`“]?$/i;
/** "I see no reason to rename pond_put": that is for it. */
const declines = /(?:\b(?:not|never|against|no)\b|n't\b)[^.;:?!]{0,40}$/i;
const promisesChange = new RegExp(
  phrase`\b(?:I'll|I will|we'll|we will|will|let me)
    (?:\w+ ){0,2}?(?:rename|fix|change|do|update|correct|adjust|replace)\b|
    ^\W*(?:\w+\W+){0,2}?(?:renamed|fixed|changed|done)\W*$`,
  "i",
);

/** A cue on the name speaks plainly for the other side, and none for this one; what is learned alone never speaks against it. */
function isOutvoiced(side: Side, learned: BySide, cues: BySide): boolean {
  return cues[opposite(side)] >= voiced && cues[side] < voiced && (cues[side] === 0 || learned[side] < certain);
}
