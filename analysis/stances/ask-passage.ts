import { type Defined, definedLast } from "../names/contested/introduced.ts";
import { markSentence } from "../names/mentions/marked-sentence.ts";
import { namingStrength } from "../names/mentions/naming-context.ts";
import { findProposals } from "../names/proposals/index.ts";
import { formKey } from "../names/spelling/forms.ts";
import { phrase } from "../patterns/phrase.ts";
import type { Span } from "../types.ts";
import { rightAbove, type Utterance } from "../utterances.ts";
import { agreeingCues, isOfCurrentName } from "./agreeing.ts";
import { isOf } from "./cue-reach.ts";
import { allOfThem } from "./cues/all-of-them.ts";
import { findCues } from "./cues/index.ts";
import { wish } from "./cues/wish.ts";
import type { KnownMention } from "./known-mention.ts";
import { lastSentences } from "./last-sentences.ts";
import { markAll } from "./mark-utterance.ts";
import type { NameFinder } from "./name-finder.ts";
import { opensWithPronoun } from "./opens-with-pronoun.ts";
import { refuses } from "./refusal-strength.ts";
import { referTo, type StanceQuestion } from "./stance-question.ts";

/**
 * A reply is about the end of the passage: the last of its few last sentences that holds a name, or, where it says "Works for me", puts one
 * forward; who says that it should be called something else means none that is put forward there.
 */
export function askPassage(utterance: Utterance, finder: NameFinder): readonly StanceQuestion[] {
  if (looksGood.test(utterance.text) && isPatchDescription(utterance)) return [];
  const own = markSentence(utterance.text);
  const open = findCues(own).filter(({ targets }) => targets.length === 0);
  const listed = open.some(({ rule }) => rule === allOfThem.rule) ? askItems(utterance, finder) : [];
  if (listed.length > 0) return listed;
  const agrees = agreeingCues(own).length > 0;
  const turnsDown = refuses(own);
  const ofCurrent = isOfCurrentName(utterance.text);
  const wantsAnother = ofCurrent || open.some(({ rule }) => rule === wish.rule);
  const asked = askLast(utterance, finder, { agrees, turnsDown, wantsAnother });
  // "I prefer the current name" turns down what is put forward, too.
  return ofCurrent && turnsDown
    ? [...asked, ...askLast(utterance, finder, { agrees, turnsDown, wantsAnother: false })]
    : asked;
}

/** What an utterance says of the passage without naming it: that it agrees, will not have it, or wants something else. */
type Said = { readonly agrees: boolean; readonly turnsDown: boolean; readonly wantsAnother: boolean };

function askLast(
  utterance: Utterance,
  finder: NameFinder,
  { agrees, turnsDown, wantsAnother }: Said,
): readonly StanceQuestion[] {
  // What should be called something else need not be named again where something else is put forward.
  const sentences = lastSentences(wantsAnother ? utterance.passage.text : rightAbove(utterance.passage));
  const put = takesUp.test(utterance.text)
    ? sentences.find((text) => finder.findAll(text).some(({ span }) => isPutIn(text, span)))
    : undefined;
  const defined = put === undefined ? functionAbove(utterance) : null;
  const distance = utterance.before.length;
  if (defined !== null) {
    const meant = finder.findAll(defined.name).filter(({ form }) => formKey(form) === formKey(defined.name));
    return referTo(utterance, meant, { relation: "passage", referred: defined.line.trim(), distance });
  }
  for (const [fromEnd, referred] of (put === undefined ? sentences : [put]).entries()) {
    if (isMoreOnProposal(referred, sentences[fromEnd + 1], finder)) continue;
    const mentions = finder
      .findAll(referred)
      .filter(({ span }) => !(wantsAnother && isPutIn(referred, span)) && !(agrees && isReplacedIn(referred, span)))
      .filter(({ span }) => wantsAnother || !turnsDown || !isBesideProposal(referred, span))
      .filter(
        (mention) => fromEnd < farFromEnd || wantsAnother || put !== undefined || isSpokenOf(referred, mention, finder),
      );
    if (mentions.length > 0) return referTo(utterance, mentions, { relation: "passage", referred, distance });
  }
  return [];
}

/** "How about T? It tells more than O does": what is said of the second sentence is said of what the first puts forward. */
function isMoreOnProposal(text: string, before: string | undefined, finder: NameFinder): boolean {
  if (before === undefined || !opensWithPronoun(text)) return false;
  const isPut = ({ span }: KnownMention) => isPutIn(before, span);
  return finder.findAll(before).some(isPut) && !finder.findAll(text).some(({ span }) => isPutIn(text, span));
}

/**
 * The function, macro or type that the lines of a patch right above define, "+static int reed_get(struct
 * pond *from)": what is said below them is said of it, and not of the types of what it takes, nor of what stands around
 * it.
 */
function functionAbove({ passage }: Utterance): Defined | null {
  const last = passage.quoted ? definedLast(rightAbove(passage)) : null;
  if (last === null) return null;
  return last.line.includes(`${last.name}(`) || definesMacroOrType.test(last.line) ? last : null;
}

const definesMacroOrType =
  /^\s*\+\s*(?:#\s*define|(?:\w+(?:\([a-z]+\))?\s+){0,2}(?:struct|enum|union|class|trait|interface))\s/;

/** "All of these sound good": the names that the items at the end of the quotation begin with, where there are several. */
function askItems(utterance: Utterance, finder: NameFinder): readonly StanceQuestion[] {
  const items = rightAbove(utterance.passage).trimEnd().split("\n").toReversed();
  const other = items.findIndex((line) => headOf(line, finder) === undefined);
  const heads = items.slice(0, other < 0 ? items.length : other).flatMap((line) => headOf(line, finder) ?? []);
  if (heads.length < 2) return [];
  const referred = items[0] ?? "";
  return referTo(utterance, heads, { relation: "passage", referred, distance: utterance.before.length });
}

/** The name that a line begins with behind its bullet or label. */
function headOf(line: string, finder: NameFinder): KnownMention | undefined {
  const item = /^\s*(?:[-*+•]|\(?\w[.)])\s+/.exec(line)?.[0];
  if (item === undefined) return undefined;
  return finder.findAll(line).find(({ span }) => span.start <= item.length + 1);
}

/** "Looks good" under the trailers of a patch: it is said of the patch, unless that renames. */
function isPatchDescription({ subject, passage }: Utterance): boolean {
  const lastLine = passage.text.trimEnd().split("\n").at(-1) ?? "";
  return passage.quoted && trailer.test(lastLine) && !/\brenam/i.test(subject);
}

const trailer = /^[>\s]*(?:signed-off|reviewed|acked|tested|suggested|reported|co-developed)-by:/i;
const looksGood = new RegExp(
  phrase`^\W*(?:(?:
    this|that|it|all|overall|patch|ok|okay|yes
  )\W+){0,3}(?:looks?|seems?|lg|is)\b(?:\W+\w+){0,2}?\W+(?:
    good|fine|ok|okay|great|nice|reasonable|sane|right|correct
  )\b`,
  "i",
);

/** So many sentences from the end on, a name that is but mentioned is not what a reply is about. */
const farFromEnd = 2;

/** Whether a sentence puts a name forward that it mentions, or judges it. */
function isSpokenOf(text: string, { family, span }: KnownMention, finder: NameFinder): boolean {
  return (
    isPutIn(text, span) ||
    namingStrength(text) > 0 ||
    findCues(markAll(text, finder)).some(({ targets }) => targets.some((target) => isOf(target, family)))
  );
}

/** What stands before a name that is to be left. */
const leaves = /\b(?:away\s+from|rid\s+of|instead\s+of|rather\s+than)\s+["'`]?$/i;

/** What is said to a proposal, and not to an opinion. */
const takesUp = new RegExp(
  phrase`\b(?:
    works for me|(?:fine|good|ok|okay) (?:with|by|to|for) me|sounds (?:good|great|fine)|(?:good|great|nice) idea|
    (?:will|I'll) (?:rename|change the name)
  )\b`,
  "i",
);

/** Whether the names that a sentence puts forward begin where a mention does. */
export function isPutIn(text: string, { start }: Span): boolean {
  return findProposals(markSentence(text)).some(({ mention }) => mention.span.start === start);
}

/**
 * "I'd call it heron_put, pond_put only looks": whether a mention stands beside a name that is put forward, which is
 * what a refusal is about.
 */
function isBesideProposal(text: string, { start }: Span): boolean {
  const put = findProposals(markSentence(text));
  return put.length > 0 && put.every(({ mention }) => mention.span.start !== start);
}

/**
 * "Please rename pond_put to heron_put", "if we move away from heron": whether a mention is of what is to be left,
 * which nobody is for who agrees.
 */
function isReplacedIn(text: string, { start }: Span): boolean {
  if (leaves.test(text.slice(0, start))) return true;
  return findProposals(markSentence(text)).some(({ replaces }) => replaces?.span.start === start);
}
