import { markSentence } from "../names/mentions/marked-sentence.ts";
import { findProposals } from "../names/proposals/index.ts";
import type { Utterance } from "../utterances.ts";
import { agreeingCues } from "./agreeing.ts";
import { askPassage } from "./ask-passage.ts";
import { allOfThem } from "./cues/all-of-them.ts";
import { BETTER_THAN } from "./cues/ellipsis.ts";
import { findCues } from "./cues/index.ts";
import { theName } from "./cues/the-name.ts";
import { wish } from "./cues/wish.ts";
import type { NameFinder } from "./name-finder.ts";
import type { StanceQuestion } from "./stance-question.ts";

/** "That name is confusing, I think of heron_put": right below a quotation, the name in it, whatever others are mentioned. */
export function askQuotedName(
  utterance: Utterance,
  finder: NameFinder,
  named: readonly StanceQuestion[],
): readonly StanceQuestion[] {
  const { text, before, passage } = utterance;
  if (!passage.quoted || before.length > 0 || !judgesQuoted(text, named)) return [];
  return askPassage(utterance, finder).filter(({ family }) => named.every((other) => other.family !== family));
}

/** Whether a sentence judges a name that is quoted, though it mentions these. */
function judgesQuoted(text: string, named: readonly StanceQuestion[]): boolean {
  return (
    opensWithName.test(text) ||
    opensWithComparison.test(text) ||
    putsOthersForward(text, named) ||
    willRename(text) ||
    judgesAll(text)
  );
}

const opensWithName =
  /^\W*(?:(?:but|and|so|also|hm+|well|I\s+(?:find|think)|nit|minor)\W+)*(?:that|the|this)\s+(?:\w+\s+)?nam(?:e|ing)\b/i;

/** "Yes, much better than pond_fix()": what is better is left out, as it stands right above. */
export const opensWithComparison = new RegExp(BETTER_THAN, "i");

/** "Quite a generic name, how about heron_put?": it judges a name, and all that it mentions is put forward instead. */
function putsOthersForward(text: string, named: readonly StanceQuestion[]): boolean {
  const sentence = markSentence(text);
  if (
    !findCues(sentence).some(
      ({ rule, stance, targets }) => judgesAName.has(rule) && stance === "oppose" && targets.length === 0,
    )
  )
    return false;
  const put = new Set(findProposals(sentence).map(({ mention }) => mention.span.start));
  return named.every(({ mention }) => mention !== null && put.has(mention.start));
}

/** "Sure, I'll rename pond_put": to what is said right above. */
function willRename(text: string): boolean {
  return saysRename.test(text) && agreeingCues(markSentence(text)).length > 0;
}

const saysRename = /\brenam(?:e|ed|ing)\b/i;

/** "I prefer heron_put, but any of them would work": the others are those that are quoted. */
function judgesAll(text: string): boolean {
  return findCues(markSentence(text)).some(({ rule, targets }) => rule === allOfThem.rule && targets.length === 0);
}

const judgesAName: ReadonlySet<string> = new Set([theName.rule, wish.rule]);
