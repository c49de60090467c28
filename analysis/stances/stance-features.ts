import { mentionActs } from "../acts/mention-acts.ts";
import { sentenceAct } from "../acts/sentence-act.ts";
import type { ActModels } from "../acts/trained-models.ts";
import { type MarkedSentence, markSentence } from "../names/marked-sentence.ts";
import { findMentions, type Mention } from "../names/mentions.ts";
import type { NameFamily } from "../names/name-family.ts";
import { namingContext } from "../names/naming-context.ts";
import { findProposals } from "../names/proposals/index.ts";
import { remembered, rememberedLast, rememberedOf } from "../remember.ts";
import { actContext, type Utterance } from "../utterances.ts";
import { plainWordsCount } from "./ask-stances.ts";
import type { FoundCue } from "./cues/cue.ts";
import { findCues } from "./cues/index.ts";
import type { KnownMention, NameFinder } from "./known-mentions.ts";
import type { StanceQuestion } from "./stance-question.ts";

/**
 * What speaks for or against an utterance supporting or opposing a name, as binary features: the cues read on it, what
 * the learned sentence models say, how the utterance is related to the name. No feature holds a word of the debate.
 */
export function stanceFeatures(question: StanceQuestion, finder: NameFinder, acts: ActModels): readonly string[] {
  const sentence = markQuestion(question, finder);
  return [
    `relation ${question.relation}`,
    ...cueFeatures(question, sentence),
    ...learnedFeatures(question, acts),
    ...proposalFeatures(question, sentence),
    ...referredFeatures(question, finder),
    ...placeFeatures(question, finder),
  ];
}

/**
 * How sure the cues alone are of a side, 0..1: the surest that judges the name itself, weighted by how much the utterance
 * talks about naming.
 */
export function cueStrength(
  question: StanceQuestion,
  finder: NameFinder,
): { readonly support: number; readonly oppose: number } {
  const sentence = markQuestion(question, finder);
  const found = findCues(sentence).filter(
    (cue) => reachOf(cue, question) === "on it" || isOnTheOnlyName(cue, question, sentence),
  );
  // Whoever speaks of all names that are built with a word speaks of names.
  const context = question.relation === "class" ? 1 : namingContext(question.utterance, finder.holdsTellingWord);
  const weight = 0.5 + 0.5 * context;
  const surest = (side: "support" | "oppose") =>
    weight * Math.max(0, ...found.filter(({ stance }) => stance === side).map(({ confidence }) => confidence));
  return { support: Math.max(surest("support"), agreementStrength(question, finder)), oppose: surest("oppose") };
}

const namesItself = /\b(?:name|naming|term|terminology|prefix|suffix|acronym)\b/i;

/** "How about T? It captures what this does." */
const opensWithPronoun =
  /^\W*(?:(?:I\s+think|IMHO|IMO|since|because|and|but|yes|yeah|yep|no|nah|hmm|well|ok|okay)[\s,.:]+)*(?:it|that|this|which)(?:'s|\s)/i;

/**
 * An open verdict on the only name that was talked of: right after it, with a pronoun for it, or in so many words ("So, bad
 * name.", "The name is confusing").
 */
function isOnTheOnlyName(
  cue: FoundCue,
  { relation, rivals, distance }: StanceQuestion,
  { text }: MarkedSentence,
): boolean {
  if (cue.targets.length > 0 || rivals > 1 || relation === "named" || relation === "class") return false;
  const isNext = (relation === "before" && distance === 1) || (relation === "passage" && distance === 0);
  if (isNext && opensWithPronoun.test(text)) return true;
  return cue.rule === "verdict" && namesItself.test(text.slice(cue.span.start, cue.span.end));
}

/** How sure a plain "Agreed." or "+1" right under the words is that put the name forward or praise it; 0 where it is none. */
function agreementStrength(question: StanceQuestion, finder: NameFinder): number {
  const { utterance, relation, referred, distance } = question;
  if (relation !== "passage" || referred === null || distance > 0 || !utterance.passage.quoted) return 0;
  const agreed = findCues(markQuestion(question, finder)).filter(
    ({ rule, stance, targets }) => rule === "agreement" && stance === "support" && targets.length === 0,
  );
  if (agreed.length === 0) return 0;
  const sides = referredSides(question, finder);
  const welcome = sides.has("referred proposes") || sides.has("referred support");
  return welcome && !sides.has("referred oppose") ? Math.max(...agreed.map(({ confidence }) => confidence)) : 0;
}

/** The utterance of a question with the names under debate, and all else that looks like a name, marked. */
export function markQuestion({ utterance }: StanceQuestion, finder: NameFinder): MarkedSentence {
  return markers(finder).own(utterance);
}

/** Marks the names under debate and all else that looks like a name. */
export function markKnown(text: string, plainWords: boolean, finder: NameFinder): MarkedSentence {
  const { all, sure } = markers(finder);
  return plainWords ? all(text) : sure(text);
}

const markers = rememberedOf((finder: NameFinder) => {
  const [all, sure] = [marker(finder, true), marker(finder, false)];
  const own = rememberedLast((utterance: Utterance) =>
    plainWordsCount(utterance, finder) ? all(utterance.text) : sure(utterance.text),
  );
  return { all, sure, own };
});

function marker(finder: NameFinder, plainWords: boolean): (text: string) => MarkedSentence {
  return remembered((text) => {
    const known = finder.find(text, plainWords);
    const others = findMentions(text).filter((mention) => known.every((name) => !overlap(mention, name)));
    return markSentence(
      text,
      [...known, ...others].sort((a, b) => a.span.start - b.span.start),
    );
  });
}

function overlap(a: Mention, b: Mention): boolean {
  return a.span.start < b.span.end && b.span.start < a.span.end;
}

function isOf(mention: Mention, family: NameFamily): boolean {
  return (mention as KnownMention).family === family;
}

function cueFeatures(question: StanceQuestion, sentence: MarkedSentence): string[] {
  return findCues(sentence).flatMap((cue) => {
    const reach = reachOf(cue, question);
    return [
      `cue ${reach} ${cue.stance}`,
      `cue ${reach} ${cue.rule} ${cue.stance}`,
      `cue ${reach} ${cue.stance} ${question.relation}`,
    ];
  });
}

/** Whether a cue judges the name itself (or the change that brings it), a rival, or what is being talked of. */
export function reachOf(cue: FoundCue, question: StanceQuestion): "on it" | "on another" | "open" {
  if (cue.targets.length === 0) return cue.rule === question.relation ? "on it" : "open";
  const { mention } = question;
  const onIt = cue.targets.some(
    (target) => isOf(target, question.family) || (mention !== null && target.span.start === mention.start),
  );
  return onIt ? "on it" : "on another";
}

const marks = [0.05, 0.1, 0.2, 0.3, 0.45, 0.6, 0.8];

function learnedFeatures(question: StanceQuestion, acts: ActModels): string[] {
  const context = actContext(question.utterance);
  const whole = sentenceAct(context, question.mention ? [question.mention] : [], acts);
  const sides = question.mention
    ? mentionActs(context, question.mention, [], acts)
    : { support: whole.supportElsewhere, oppose: whole.opposeElsewhere, propose: 0 };
  const where = question.mention ? "named" : "elsewhere";
  return [
    ...steps(`learned naming`, whole.naming, [0.2, 0.4, 0.6, 0.8]),
    ...steps(`learned support ${where}`, sides.support, marks),
    ...steps(`learned oppose ${where}`, sides.oppose, marks),
    ...steps("learned propose", sides.propose, [0.2, 0.4, 0.6]),
    ...steps("learned sentence support", whole.support, marks),
    ...steps("learned sentence oppose", whole.oppose, marks),
  ];
}

function proposalFeatures(question: StanceQuestion, sentence: MarkedSentence): string[] {
  const found = findProposals(sentence);
  const own = found.filter(({ mention }) => isOf(mention, question.family));
  const replaced = found.some(({ replaces }) => replaces !== null && isOf(replaces, question.family));
  return [
    ...own.map(({ rule }) => `puts it forward ${rule}`),
    ...(own.length > 0 ? ["puts it forward"] : []),
    ...(replaced ? ["would replace it"] : []),
    ...(found.length > own.length ? ["puts another forward"] : []),
  ];
}

/** How the sentence that the utterance refers to stands to the name: "Agreed" under an objection is an objection. */
function referredFeatures(question: StanceQuestion, finder: NameFinder): string[] {
  if (question.referred === null) return [];
  const features = [...referredSides(question, finder)];
  const open = findCues(markKnown(question.utterance.text, false, finder)).filter(
    ({ targets }) => targets.length === 0,
  );
  return [...features, ...open.flatMap((cue) => features.map((feature) => `${cue.rule} ${cue.stance} + ${feature}`))];
}

function referredSides(question: StanceQuestion, finder: NameFinder): ReadonlySet<string> {
  const sentence = markKnown(question.referred ?? "", true, finder);
  const sides = findCues(sentence).filter(({ targets }) => targets.some((target) => isOf(target, question.family)));
  const put = findProposals(sentence);
  return new Set([
    ...sides.map(({ stance }) => `referred ${stance}`),
    ...(put.some(({ mention }) => isOf(mention, question.family)) ? ["referred proposes"] : []),
    ...(put.some(({ replaces }) => replaces !== null && isOf(replaces, question.family)) ? ["referred replaces"] : []),
  ]);
}

function placeFeatures(question: StanceQuestion, finder: NameFinder): string[] {
  const { utterance, family } = question;
  const proposer = family.proposal?.utterance.person.main;
  return [
    ...steps("context", namingContext(utterance, finder.holdsTellingWord), [0.5, 0.7, 0.84, 1]),
    ...steps(`${question.relation} distance`, question.distance, [1, 2, 4]),
    ...steps("rivals", question.rivals, [2, 3]),
    ...steps("words", utterance.text.split(/\s+/).length, [4, 8, 16, 30]),
    `role ${family.role}`,
    ...(proposer === utterance.person.main ? ["by its proposer"] : []),
    ...(family.proposal?.utterance.messageId === utterance.messageId ? ["in the message that proposes it"] : []),
    ...(/\?\s*$/.test(utterance.text) ? ["question"] : []),
    ...(/\b(?:but|though|although|however|while|even if)\b/i.test(utterance.text) ? ["contrast"] : []),
    ...(utterance.before.length === 0 ? [`first sentence ${question.relation}`] : []),
    ...(utterance.kind === "list-item" ? ["list item"] : []),
    ...(isHead(question) ? ["heads the sentence"] : []),
    ...(utterance.passage.quoted ? [] : ["nothing quoted"]),
  ];
}

function isHead({ mention, utterance }: StanceQuestion): boolean {
  return mention !== null && /^[\s*+\-o•\d.)(]*$/.test(utterance.text.slice(0, mention.start));
}

function steps(name: string, value: number, at: readonly number[]): string[] {
  return at.filter((mark) => value >= mark).map((mark) => `${name}>=${mark}`);
}
