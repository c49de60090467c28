import type { ActModels } from "../acts/trained-models.ts";
import type { MarkedSentence } from "../names/mentions/marked-sentence.ts";
import { namingContext } from "../names/mentions/naming-context.ts";
import { agreementStrength } from "./agreement-strength.ts";
import { arguedBehind } from "./argued-behind.ts";
import { reachOf } from "./cue-reach.ts";
import { allOfThem } from "./cues/all-of-them.ts";
import { arguedRename } from "./cues/argued-rename.ts";
import type { FoundCue } from "./cues/cue.ts";
import { ellipsis } from "./cues/ellipsis.ts";
import { findCues } from "./cues/index.ts";
import { theName } from "./cues/the-name.ts";
import { verdict } from "./cues/verdict.ts";
import { wish } from "./cues/wish.ts";
import { markUtterance } from "./mark-utterance.ts";
import type { NameFinder } from "./name-finder.ts";
import { opensWithPronoun } from "./opens-with-pronoun.ts";
import { keptStrength } from "./refusal-strength.ts";
import { saysWhatItTells } from "./says-what-it-tells.ts";
import type { BySide, Side } from "./side.ts";
import type { StanceQuestion } from "./stance-question.ts";

/**
 * How sure the cues alone are of a side, 0..1: the surest that judges the name itself, weighted by how much the utterance
 * talks about naming.
 */
export function cueStrength(question: StanceQuestion, finder: NameFinder, acts: ActModels): BySide {
  const sentence = markUtterance(question.utterance, finder);
  const found = findCues(sentence).filter(
    (cue) => reachOf(cue, question) === "on it" || isOnTheOnlyName(cue, question, sentence),
  );
  // Whoever speaks of all names that are built with a word speaks of names.
  const context =
    question.relation === "class"
      ? 1
      : Math.max(
          namingContext(question.utterance, finder.tellsOfNames),
          answersProposal(question) || judgesTheTitle(question, found) || saysWhatItTells(question.utterance.text)
            ? answered
            : 0,
        );
  const weight = 0.5 + 0.5 * context;
  const surest = (side: Side) =>
    weight * Math.max(0, ...found.filter(({ stance }) => stance === side).map(({ confidence }) => confidence));
  const support = Math.max(
    surest("support"),
    agreementStrength(question, finder),
    arguedBehind(question, acts),
    keptStrength(question, finder),
  );
  return { support, oppose: surest("oppose") };
}

/** Context where a name is answered that the other mail has put forward. */
const answered = 0.75;

/** "This helper is misleading", of the name in the title: that is about names, whatever else the patch is about. */
function judgesTheTitle({ relation }: StanceQuestion, found: readonly FoundCue[]): boolean {
  return relation === "change" && found.some(({ rule }) => rule === theName.rule || rule === arguedRename.rule);
}

function answersProposal({ family, utterance }: StanceQuestion): boolean {
  return family.proposals.some(({ utterance: put }) => put.messageId === utterance.passage.parentId);
}

const namesItself = /\b(?:name|naming|term|terminology|prefix|suffix|acronym)\b/i;

/**
 * An open verdict on the only name that was talked of: right after it, with a pronoun for it, or in so many words ("So, bad
 * name.", "The name is confusing"); on a few of them where it speaks of names, or of all of them.
 */
function isOnTheOnlyName(
  cue: FoundCue,
  { relation, rivals, distance }: StanceQuestion,
  { text }: MarkedSentence,
): boolean {
  if (cue.targets.length > 0 || relation === "named" || relation === "class") return false;
  const said = text.slice(cue.span.start, cue.span.end);
  if (cue.rule === theName.rule && saysNames.test(said) && relation === "passage") return rivals <= mostMeant;
  const isNext = (relation === "before" && distance === 1) || (relation === "passage" && distance === 0);
  if (cue.rule === allOfThem.rule) return isNext && rivals <= mostMeant;
  if (rivals > 1) return false;
  if (isNext && (cue.rule === ellipsis.rule || opensWithPronoun(text))) return true;
  return (
    cue.rule === theName.rule ||
    (cue.rule === arguedRename.rule && relation === "change") ||
    (cue.rule === wish.rule && isNext) ||
    (cue.rule === verdict.rule && namesItself.test(said))
  );
}

/** "The names look good": all that the passage puts forward, unless they are many. */
const saysNames = /\b(?:names|namings|terms|prefixes|suffixes)\b/i;
const mostMeant = 4;
