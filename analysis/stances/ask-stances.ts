import type { NameFamily } from "../names/families/name-family.ts";
import { calledNames } from "../names/mentions/called-a-name.ts";
import { markSentence } from "../names/mentions/marked-sentence.ts";
import { isForm } from "../names/mentions/mentions.ts";
import { namingContext } from "../names/mentions/naming-context.ts";
import { renameTo } from "../names/proposals/rename.ts";
import { formKey } from "../names/spelling/forms.ts";
import type { Person } from "../types.ts";
import { rightAbove, type Utterance } from "../utterances.ts";
import { askBefore } from "./ask-before.ts";
import { askChange, askTitle } from "./ask-change.ts";
import { askClass } from "./ask-class.ts";
import { askPassage } from "./ask-passage.ts";
import { askQuotedName, opensWithComparison } from "./ask-quoted-name.ts";
import { findCues } from "./cues/index.ts";
import type { KnownMention } from "./known-mention.ts";
import { lastSentences } from "./last-sentences.ts";
import { findIn, markUtterance } from "./mark-utterance.ts";
import type { NameFinder } from "./name-finder.ts";
import { isToldOrSupposed } from "./not-asserted.ts";
import { pointedNames } from "./pointed-names.ts";
import { isPutInQuoted } from "./put-in-quoted.ts";
import { isSaidOfCode } from "./said-of-code.ts";
import { saysWhatItTells } from "./says-what-it-tells.ts";
import { referTo, type StanceQuestion } from "./stance-question.ts";
import { isWordInProse } from "./word-in-prose.ts";

/** Every pair of the utterance and a name it can be about, by the nearest relation that reaches a name. */
export function askStances(
  utterance: Utterance,
  families: readonly NameFamily[],
  finder: NameFinder,
): readonly StanceQuestion[] {
  if (utterance.kind === "code") return [];
  if (utterance.kind === "trailer") return askAck(utterance, families);
  const named = askNamed(utterance, finder);
  const classes = askClass(utterance, families, finder, new Set(named.map(({ family }) => family)));
  if (named.length + classes.length > 0) {
    if (saysWhatItDoes(utterance, finder)) return classes;
    const judged = named.filter((question) => isMeant(question) && !isSaidOfCode(question, finder));
    return [...judged, ...classes, ...askQuotedName(utterance, finder, named)];
  }
  return (
    askHead(utterance, finder) ??
    askList(utterance, finder) ??
    askChange(utterance, finder) ??
    (judges(utterance, finder) && !judgesAnother(utterance)
      ? (askBefore(utterance, finder) ?? (speaksOfCode(utterance) ? [] : askAround(utterance, finder)))
      : [])
  );
}

/** Whether the sentence says anything good or bad; where it does not, it judges no name that it does not mention. */
function judges(utterance: Utterance, finder: NameFinder): boolean {
  return findCues(markUtterance(utterance, finder)).length > 0;
}

/** "I hate pond_get(), that name is garbage": what the sentence judges it mentions itself, be it no name of the debate. */
function judgesAnother({ text }: Utterance): boolean {
  if (opensWithComparison.test(text)) return false;
  return findCues(markSentence(text)).some(
    ({ targets }) => targets.length > 0 && targets.every((target) => isForm(target) || target.quoted),
  );
}

/** "pond_get() closes the pond. It's misnamed": what the own sentence right before speaks of is meant, and nothing further up. */
function speaksOfCode({ before }: Utterance): boolean {
  return markSentence(before.at(-1) ?? "").mentions.some(isForm);
}

/** Fewer words are a verdict ("T looks good to me") more often than they tell of code. */
const fewWords = 10;

/**
 * A sentence that names something amid talk of code, with nothing around it that talks of names, nor a name put forward
 * in what it answers: it is about what the thing does.
 */
function saysWhatItDoes(utterance: Utterance, finder: NameFinder): boolean {
  return (
    !finder.isAboutNames &&
    namingContext(utterance) === 0 &&
    !finder.holdsContested(utterance.text) &&
    calledNames(markSentence(utterance.text)).length === 0 &&
    utterance.text.split(/\s+/).length > fewWords &&
    !saysWhatItTells(utterance.text) &&
    !answersProposal(utterance, finder)
  );
}

/** Whether the end of the quotation right above puts a name forward. */
function answersProposal(utterance: Utterance, finder: NameFinder): boolean {
  if (!utterance.passage.quoted) return false;
  return lastSentences(rightAbove(utterance.passage)).some((text) =>
    finder.findAll(text).some(({ family }) => isPutInQuoted(family, text, utterance)),
  );
}

/** Whether the sentence says itself what it says of the name. */
function isMeant({ utterance: { text }, mention }: StanceQuestion): boolean {
  return mention === null || !isToldOrSupposed(text, mention.start);
}

function askNamed(utterance: Utterance, finder: NameFinder): readonly StanceQuestion[] {
  const pointed = pointedNames(utterance, finder);
  const known = pointed.length > 0 ? finder.findAll(utterance.text) : findIn(utterance, finder);
  const named = known.filter((mention) => !isWordInProse(utterance.text, mention) && !isAffixAlone(mention));
  const mentions = [...named.map((mention) => ({ mention, referred: null })), ...pointed];
  const rivals = new Set(mentions.map(({ mention }) => mention.family)).size;
  return mentions.map(({ mention: { family, span }, referred }) => ({
    utterance,
    family,
    relation: "named",
    mention: span,
    referred,
    distance: 0,
    rivals,
  }));
}

/** "A heron_ prefix" says nothing of "heron", only of names that begin so. */
function isAffixAlone({ form, family }: KnownMention): boolean {
  const isAffix = /^_|_$/.test(form) && !/^_|_$|\*/.test(family.name);
  return isAffix && formKey(form) === formKey(family.name);
}

/** The name that heads the list item or remark the utterance belongs to ("Sheltered: what's sheltered? From what?"). */
function askHead(utterance: Utterance, finder: NameFinder): readonly StanceQuestion[] | null {
  const lead = utterance.blockLead;
  if (lead === null) return null;
  const heads = finder.findAll(lead).filter(({ span }) => span.start <= 6);
  return heads.length > 0 ? referTo(utterance, heads, { relation: "head", referred: lead, distance: 1 }) : null;
}

/** The one name that leads a list of what speaks for it or against it: "Calling it \"sheltered\": 1. Is shorter. …". */
function askList(utterance: Utterance, finder: NameFinder): readonly StanceQuestion[] | null {
  const { kind, listLead, text } = utterance;
  if (kind !== "list-item" || listLead === null || !leavesSubjectOut.test(text)) return null;
  const leading = finder.findAll(listLead);
  const isOne = new Set(leading.map(({ family }) => family)).size === 1;
  return isOne ? referTo(utterance, leading, { relation: "head", referred: listLead, distance: 1 }) : null;
}

const leavesSubjectOut =
  /^\W*(?:\(?\w{1,2}[.)]\s+)?(?:is|are|isn't|aren't|has|does|doesn't|can|can't|would|will|[a-z]{3,}(?:[^s\W]s|ies))\s/i;

function askAround(utterance: Utterance, finder: NameFinder): readonly StanceQuestion[] {
  const answered = askPassage(utterance, finder);
  return answered.length > 0 ? answered : askTitle(utterance, finder);
}

/** Whether a trailer gives one of the sender's own addresses. */
function isOwnTrailer(text: string, { addresses }: Person): boolean {
  const trailer = text.toLowerCase();
  return addresses.some((address) => address !== "" && trailer.includes(address));
}

/** The sender's own "Acked-by:" under a patch that renames; in a changelog it is somebody else's, told by the author. */
function askAck(utterance: Utterance, families: readonly NameFamily[]): readonly StanceQuestion[] {
  const { text, person, subject, passage } = utterance;
  if (!/^\s*(?:acked|reviewed)-by:/i.test(text) || !isOwnTrailer(text, person)) return [];
  if (!/\brenam/i.test(subject)) return [];
  const acked = families.filter(({ proposals }) =>
    proposals.some(({ rule, utterance: put }) => rule === renameTo.rule && put.messageId === passage.parentId),
  );
  return acked.map((family) => ({
    utterance,
    family,
    relation: "ack",
    mention: null,
    referred: null,
    distance: 0,
    rivals: acked.length,
  }));
}
