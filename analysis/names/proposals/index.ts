import { rememberedOf } from "../../remember.ts";
import { coinedWords } from "../mentions/coined-words.ts";
import { type MarkedSentence, markSentence } from "../mentions/marked-sentence.ts";
import { announced } from "./announced.ts";
import { arrowTable } from "./arrow-table.ts";
import { askedWhether } from "./asked-whether.ts";
import { byAnalogy } from "./by-analogy.ts";
import { callIt } from "./call-it.ts";
import { calledWord } from "./called-word.ts";
import { cameUp } from "./came-up.ts";
import { floated } from "./floated.ts";
import { forTheThing } from "./for-the-thing.ts";
import { howAbout } from "./how-about.ts";
import { inFewWords } from "./in-few-words.ts";
import { leaning } from "./leaning.ts";
import { nameLike } from "./name-like.ts";
import { offered } from "./offered.ts";
import { ownNaming } from "./own-naming.ts";
import { pairOfTerms } from "./pair-of-terms.ts";
import { plainWord } from "./plain-word.ts";
import type { FoundProposal, ProposalRule } from "./proposal-rule.ts";
import { isRefused } from "./refusal.ts";
import { renameTo } from "./rename.ts";
import { somethingLike } from "./something-like.ts";
import { substitution } from "./substitution.ts";
import { suggest } from "./suggest.ts";
import { thrownIn } from "./thrown-in.ts";
import { useInstead } from "./use-instead.ts";
import { wouldBeBetter } from "./would-be-better.ts";

/** Every way of putting a name forward that namelore reads; a new one is one file and one line here. */
export const proposalRules = [
  howAbout,
  callIt,
  renameTo,
  substitution,
  suggest,
  useInstead,
  wouldBeBetter,
  nameLike,
  somethingLike,
  plainWord,
  pairOfTerms,
  ownNaming,
  floated,
  thrownIn,
  announced,
  inFewWords,
  leaning,
  arrowTable,
  cameUp,
  forTheThing,
  offered,
  calledWord,
  askedWhether,
  byAnalogy,
] as const satisfies readonly ProposalRule[];

/** What one of them may be called: lists of rules are made of these, so that none goes on naming one that is gone. */
export type ProposalRuleName = (typeof proposalRules)[number]["rule"];

/** The names a sentence puts forward and does not refuse, the surest reading of each mention only. */
export const findProposals: (sentence: MarkedSentence) => readonly FoundProposal[] = rememberedOf((sentence) => {
  const best = new Map<number, FoundProposal>();
  for (const found of [...readByForm(sentence), ...readCoined(sentence)]) {
    const key = found.mention.span.start;
    if (isRefused(sentence.text.slice(0, key)) || isReplaced(sentence.text, found)) continue;
    const earlier = best.get(key);
    best.set(key, earlier ? surestOf(earlier, found) : found);
  }
  return [...best.values()].sort((a, b) => a.mention.span.start - b.mention.span.start);
});

/**
 * The surer of two readings of a mention, the first where they are alike; with what it replaces where only the other
 * reading of its rule tells.
 */
function surestOf(one: FoundProposal, other: FoundProposal): FoundProposal {
  const [surest, less] = other.confidence > one.confidence ? [other, one] : [one, other];
  return surest.replaces === null && surest.rule === less.rule ? { ...surest, replaces: less.replaces } : surest;
}

function readByForm(sentence: MarkedSentence): readonly FoundProposal[] {
  return proposalRules.flatMap((rule) => rule.find(sentence));
}

/**
 * What the same ways say of words that are names by nothing but that somebody made them up: "rename it to pondfs",
 * "pondfs or reedfs would be better names".
 */
function readCoined(sentence: MarkedSentence): readonly FoundProposal[] {
  const coined = coinedWords(sentence.text, sentence.mentions);
  if (coined.length === 0) return [];
  const all = [...sentence.mentions, ...coined].sort((one, other) => one.span.start - other.span.start);
  return readByForm(markSentence(sentence.text, all));
}

/**
 * "rename reed to fern, pond -> lake", "rename reed_1 to fern_1 and reed_2 to fern_2": what an arrow leads away from,
 * and none leads to, is what the right side replaces.
 */
function isReplaced(text: string, { mention: { span }, rule }: FoundProposal): boolean {
  const [before, behind] = [text.slice(0, span.start), text.slice(span.end)];
  if (rule === renameTo.rule && nextInRow.test(before) && leadsOn.test(behind)) return true;
  return leadsAway.test(behind) && !leadsTo.test(before);
}

const nextInRow = /(?:\band|,)\s["'`]?$/;
const leadsOn = /^(?:\(\))?["'`]?\s(?:to|into)\s["'`]?[A-Za-z]*[_\d]/;

const leadsAway = /^(?:\(\))?["'`”’]?\s{0,8}(?:[-=]{1,2}>|→)\s{0,8}["'`“‘]?[A-Za-z_]/;
const leadsTo = /(?:[-=]{1,2}>|→)\s{0,8}["'`“‘]?$/;
