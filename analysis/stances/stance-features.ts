import { steps } from "../acts/feature.ts";
import { mentionActs } from "../acts/mention-acts.ts";
import { sentenceAct } from "../acts/sentence-act.ts";
import type { ActModels } from "../acts/trained-models.ts";
import type { MarkedSentence } from "../names/mentions/marked-sentence.ts";
import { namingContext } from "../names/mentions/naming-context.ts";
import { findProposals } from "../names/proposals/index.ts";
import { actContext } from "../utterances.ts";
import { arguedBehind } from "./argued-behind.ts";
import { isOf, reachOf, referredSides } from "./cue-reach.ts";
import { findCues } from "./cues/index.ts";
import { markSure, markUtterance } from "./mark-utterance.ts";
import type { NameFinder } from "./name-finder.ts";
import type { StanceQuestion } from "./stance-question.ts";

/**
 * What speaks for or against an utterance supporting or opposing a name, as binary features: the cues read on it, what
 * the learned sentence models say, how the utterance is related to the name. No feature holds a word of the debate.
 */
export function stanceFeatures(question: StanceQuestion, finder: NameFinder, acts: ActModels): readonly string[] {
  const sentence = markUtterance(question.utterance, finder);
  return [
    `relation ${question.relation}`,
    ...cueFeatures(question, sentence),
    ...(arguedBehind(question, acts) > 0 ? ["cue on it support", "cue on it argued behind support"] : []),
    ...learnedFeatures(question, acts),
    ...proposalFeatures(question, sentence),
    ...referredFeatures(question, finder),
    ...placeFeatures(question, finder),
  ];
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
  const open = findCues(markSure(question.utterance.text, finder)).filter(({ targets }) => targets.length === 0);
  return [...features, ...open.flatMap((cue) => features.map((feature) => `${cue.rule} ${cue.stance} + ${feature}`))];
}

function placeFeatures(question: StanceQuestion, finder: NameFinder): string[] {
  const { utterance, family } = question;
  const proposer = family.proposal?.utterance.person.main;
  return [
    ...steps("context", namingContext(utterance, finder.tellsOfNames), [0.5, 0.7, 0.84, 1]),
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
