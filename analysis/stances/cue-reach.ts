import type { NameFamily } from "../names/families/name-family.ts";
import { markSentence } from "../names/mentions/marked-sentence.ts";
import type { Mention } from "../names/mentions/mentions.ts";
import { findProposals } from "../names/proposals/index.ts";
import { verdictOnChange } from "./cues/change.ts";
import type { FoundCue } from "./cues/cue.ts";
import { findCues } from "./cues/index.ts";
import { itemPredicate } from "./cues/item-predicate.ts";
import { theName } from "./cues/the-name.ts";
import type { KnownMention } from "./known-mention.ts";
import { markAll } from "./mark-utterance.ts";
import type { NameFinder } from "./name-finder.ts";
import type { StanceQuestion } from "./stance-question.ts";

/** Whether a cue judges the name itself (or the change that brings it), a rival, or what is being talked of. */
export function reachOf(cue: FoundCue, question: StanceQuestion): "on it" | "on another" | "open" {
  if (cue.targets.length === 0)
    return isOfItsPlace(cue, question) || isOnTheOneMentioned(cue, question) ? "on it" : "open";
  const { mention } = question;
  const onIt = cue.targets.some(
    (target) => isOf(target, question.family) || (mention !== null && target.span.start === mention.start),
  );
  return onIt ? "on it" : "on another";
}

/** Cues that are read only of the change in the title, and of the head of a list item. */
function isOfItsPlace({ rule }: FoundCue, { relation }: StanceQuestion): boolean {
  return (
    (relation === "change" && rule === verdictOnChange.rule) || (relation === "head" && rule === itemPredicate.rule)
  );
}

/**
 * "'heron' is a bird, too, so the name is misleading": where a sentence mentions one name, and then judges "the name", it is
 * that one, unless it is put forward instead; where it first objects, it is that one if it is the name in use.
 */
function isOnTheOneMentioned(
  { rule, stance, span }: FoundCue,
  { relation, rivals, mention, utterance, family }: StanceQuestion,
): boolean {
  if (rule !== theName.rule || relation !== "named" || rivals > 1 || mention === null) return false;
  const put = findProposals(markSentence(utterance.text));
  const isMeant = mention.start < span.end || (family.role === "incumbent" && stance === "oppose");
  return isMeant && put.every(({ mention: { span: other } }) => other.start !== mention.start);
}

/** How the sentence that a question refers to stands to the name: it may praise it, object to it, put it forward, or would replace it. */
export function referredSides(question: StanceQuestion, finder: NameFinder): ReadonlySet<string> {
  const sentence = markAll(question.referred ?? "", finder);
  const sides = findCues(sentence).filter(({ targets }) => targets.some((target) => isOf(target, question.family)));
  const put = findProposals(sentence);
  return new Set([
    ...sides.map(({ stance }) => `referred ${stance}`),
    ...(put.some(({ mention }) => isOf(mention, question.family)) ? ["referred proposes"] : []),
    ...(put.some(({ replaces }) => replaces !== null && isOf(replaces, question.family)) ? ["referred replaces"] : []),
  ]);
}

/** Whether a mention of a sentence marked with the names under debate is one of the name. */
export function isOf(mention: Mention, family: NameFamily): boolean {
  return (mention as KnownMention).family === family;
}
