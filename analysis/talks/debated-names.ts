import { firstMention } from "../names/candidates/first-mention.ts";
import type { Proposal } from "../names/candidates/gather-forms.ts";
import { isPlainlyPut } from "../names/candidates/name-features.ts";
import { isContested, isPutForward, type NameFamily } from "../names/families/name-family.ts";
import { namingStrength, surelyOfNames } from "../names/mentions/naming-context.ts";
import { tellsRename } from "../names/proposals/told-rename.ts";
import { formParts, lettersOf } from "../names/spelling/forms.ts";
import { placeOfForm } from "../names/spelling/place-of-form.ts";
import { anyPhrase } from "../patterns/phrase.ts";
import type { FoundStance } from "../stances/find-stances.ts";
import { isPatchPost } from "../threads/series.ts";
import { endOf, isProse } from "../utterances.ts";
import { putBeside } from "./names-by-thing.ts";

/** Parts of names this long ("invalidate") tie the names that share them together. */
const tellingPart = 5;

/** A form this unlikely to be a name, on which nobody takes a side, is mostly none. */
const leastSure = 0.15;

/**
 * The names that are part of a debate: those on which a side was taken, those that are contested or to be replaced,
 * those that the thing has in a title, the alternatives to them, and what is put forward in so many words below one that
 * is judged. Else a proposal that stands alone and that nobody took a side on is a remark; a name that is neither put
 * forward, nor to be replaced, nor judged, nor in a title is only mentioned.
 */
export function debatedNames(families: readonly NameFamily[], stances: readonly FoundStance[]): readonly NameFamily[] {
  const judged = new Set(stances.map(({ family }) => family));
  const renamesJudged = new Set([...judged].flatMap(proposalsAbout));
  const takesPlace = ({ proposals }: NameFamily) =>
    proposals.some((rename) => isPlainlyPut(rename) && renamesJudged.has(rename));
  const candidates = families.filter((family) => judged.has(family) || takesPlace(family) || mayBeDebated(family));
  const hasAlternative = alternatives(candidates);
  const formsJudged = [...judged].flatMap(({ name, aliases }) => [name, ...aliases]);
  const tied = candidates.filter(
    (family) =>
      judged.has(family) ||
      isContested(family) ||
      hasAlternative(family) ||
      family.proposals.some((proposal) => isPutBelowAny(proposal, formsJudged)),
  );
  const discussed = new Set([...renamesJudged, ...tied.filter(isTalkedOf).flatMap(proposalsAbout)]);
  const argued = tied.filter(
    (family) =>
      judged.has(family) ||
      family.inTitle ||
      proposalsAbout(family).some((rename) => discussed.has(rename)) ||
      !isRenamedInPassing(family),
  );
  const lettersJudged = new Set([...judged].flatMap(spelledAs));
  return argued.filter(
    (family) => judged.has(family) || !spelledAs(family).some((letters) => lettersJudged.has(letters)),
  );
}

/**
 * Whether a name is put forward in so many words where others that are judged stand in the title or above: it answers
 * them, though nobody answers it.
 */
function isPutBelowAny(proposal: Proposal, forms: readonly string[]): boolean {
  const { text, subject, passage } = proposal.utterance;
  if (!isPlainlyPut(proposal) || namingStrength(text) < 1 || illustrates.test(text)) return false;
  const above = `${subject} ${passage.quoted ? endOf(passage) : ""}`;
  return forms.some((form) => form.length > 2 && placeOfForm(above, form) >= 0);
}

/**
 * "We have a user - let's call it pond-usr - that …", "(lets call it P0)": what is called so for as long as somebody
 * explains something.
 */
const illustrates = /[-–—,(:]\s{0,2}(?:and )?let'?s (?:just )?call (?:it|this|that|him|her|them|these|those)\b/i;

/** Whether a name that nobody judges is more than mentioned. */
function mayBeDebated(family: NameFamily): boolean {
  if (family.replacedIn.length > 0 || family.inTitle) return true;
  const isSure = family.confidence >= leastSure || isPlainlyPutAgain(family);
  return isSure && (isPutForward(family) || isContested(family));
}

/** Whether several messages put a name forward in so many words. */
function isPlainlyPutAgain({ proposals }: NameFamily): boolean {
  return new Set(proposals.filter(isPlainlyPut).map(({ utterance }) => utterance.messageId)).size > 1;
}

/** Tells whether a name stands beside another of them: put forward beside it, in one message with it, or built on the same word. */
function alternatives(names: readonly NameFamily[]): (family: NameFamily) => boolean {
  const uses = new Map<string, number>();
  for (const tie of names.flatMap(tiesOf)) uses.set(tie, (uses.get(tie) ?? 0) + 1);
  const besides = new Set(putBeside(names).flat());
  return (family) => besides.has(family) || tiesOf(family).some((tie) => (uses.get(tie) ?? 0) > 1);
}

/** What it shares with its alternatives: the message that puts both forward or one for the other, a word both are built on. */
function tiesOf(family: NameFamily): readonly string[] {
  const messages = proposalsAbout(family).map(({ utterance }) => `message ${utterance.messageId}`);
  const parts = [...family.keys].flatMap(formParts).filter(({ length }) => length >= tellingPart);
  return [...new Set([...messages, ...parts.map((part) => `part ${part}`)])];
}

/** Whether all that is said of a name is what a changelog tells of renames, and nobody took a side: work that was done, and no debate. */
function isRenamedInPassing(family: NameFamily): boolean {
  const told = proposalsAbout(family);
  return (
    told.length > 0 &&
    told.every(
      ({ rule, utterance }) =>
        tellsRename({ rule }) && isPatchPost({ message: utterance }) && !creditsOthers.test(utterance.text),
    )
  );
}

/** Whether a mail that brings no patch speaks of the name where names are talked of, before a changelog tells that it is taken. */
function isTalkedOf({ proposals, occurrences }: NameFamily): boolean {
  const told = proposals.find(({ rule }) => rule !== firstMention)?.utterance.index ?? Number.NEGATIVE_INFINITY;
  return occurrences.some(
    ({ utterance, context }) =>
      utterance.index < told && context >= surelyOfNames && isProse(utterance) && !isPatchPost({ message: utterance }),
  );
}

/** What puts the name forward, or another in its place. */
function proposalsAbout({ proposals, replacedIn }: NameFamily): readonly Proposal[] {
  return [...proposals, ...replacedIn];
}

/** "(suggested by Ben)", "as noted on list by Ada". */
const askedFor =
  "\\b(?:[Ss]uggest|[Rr]equest|[Aa]sk|[Pp]ropos|[Rr]ecommend|[Nn]oted|[Pp]ointed|[Cc]omment|[Rr]eview)\\w*\\b[^.?!]{0,30}\\b(?:by|from)\\s+[A-Z]";
/** "per Ada's review", "as requested Ben did". */
const thanksTo = `\\b${anyPhrase("as (?:suggested|requested|proposed)", "per", "thanks to")}\\s+[A-Z]`;
/** "(by Ada's review)". */
const bySomeone =
  "\\b(?:by|from|after|in|on)\\s+[A-Z][\\p{L}-]+['’]s\\s+(?:review|comments?|suggestions?|requests?|input|advice|feedback|remarks?|idea)\\b";
/** "[Cyd]" at the end. */
const credited = "[[(][A-Z]\\p{Ll}+(?:\\s+[A-Z][\\p{L}.-]+){0,2}[\\])]\\W*$";
/** Somebody asked for what is told. */
const creditsOthers = new RegExp(`${askedFor}|${thanksTo}|${bySomeone}|${credited}`, "u");

/** "*_POND" that nobody judges, beside "*-pond", is no name of its own. */
function spelledAs({ name, aliases }: NameFamily): readonly string[] {
  return [name, ...aliases].map(lettersOf);
}
