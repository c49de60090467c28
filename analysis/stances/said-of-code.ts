import type { Proposal } from "../names/candidates/gather-forms.ts";
import { isPlainlyPut } from "../names/candidates/name-features.ts";
import type { NameFamily } from "../names/families/name-family.ts";
import { namingStrength } from "../names/mentions/naming-context.ts";
import { useInstead } from "../names/proposals/use-instead.ts";
import { formParts } from "../names/spelling/forms.ts";
import { phrase } from "../patterns/phrase.ts";
import type { Span } from "../types.ts";
import type { Utterance } from "../utterances.ts";
import { isInCodePhrase } from "./code-phrase.ts";
import { isOf, reachOf } from "./cue-reach.ts";
import type { FoundCue } from "./cues/cue.ts";
import { findCues } from "./cues/index.ts";
import { liking } from "./cues/liking.ts";
import { ofDebatedName } from "./cues/said-of-names.ts";
import { lastSentences } from "./last-sentences.ts";
import { markUtterance } from "./mark-utterance.ts";
import type { NameFinder } from "./name-finder.ts";
import type { StanceQuestion } from "./stance-question.ts";

/**
 * Whether a sentence that mentions a name judges what the name stands for: it takes it out of the code, or calls it in
 * place of another; or it judges it in words that are said of anything ("T would be great"), and nothing in it, next to
 * it or in what it answers talks of names.
 */
export function isSaidOfCode(question: StanceQuestion, finder: NameFinder): boolean {
  const { utterance, mention, referred } = question;
  if (mention === null || referred !== null || finder.isAboutNames) return false;
  const cues = findCues(markUtterance(utterance, finder)).filter((cue) => reachOf(cue, question) === "on it");
  if (cues.length > 0 && cues.every((cue) => changesCode(cue, utterance.text)))
    return (
      !speaksOfSpelling(utterance.text, mention) &&
      !(cues.some(({ stance }) => stance === "oppose") && isTakenBack(question))
    );
  if (namingStrength(utterance.text) > 0 || ofSpelling.test(utterance.text)) return false;
  if (cues.some(({ rule }) => ofDebatedName.has(rule))) return false;
  if (isInCodePhrase(utterance.text, mention)) return true;
  if (isSetOff(utterance.text, mention) || cues.some((cue) => isOfReaders(cue, utterance.text))) return false;
  if (isTalkedOfAround(utterance) || isAnswered(question, finder)) return false;
  return isLong(question, mention) || cues.some((cue) => judgesAThing(cue, utterance.text));
}

/** Fewer words are a verdict ("T looks good to me") more often than they tell of code. */
const fewWords = 10;

/** Whether there are many words in the sentence or, of a name that is put forward, in the clause that mentions it. */
function isLong({ utterance: { text }, family }: StanceQuestion, { start, end }: Span): boolean {
  if (family.role === "incumbent") return wordsIn(text) > fewWords;
  const [before, behind] = [text.slice(0, start).split(clauseEnd), text.slice(end).split(clauseEnd)];
  return wordsIn(`${before.at(-1)} T ${behind[0]}`) > fewWords;
}

const clauseEnd = /[,;:()]\s/;

function wordsIn(text: string): number {
  return text.split(/\s+/).length;
}

/** "drop T", "we don't need T", "T should be removed"; "use O instead of T" of calls and expressions; "pond_get() should be enough". */
function changesCode({ span, stance, targets }: FoundCue, text: string): boolean {
  const said = text.slice(span.start, span.end);
  const areCode = () => targets.some(({ span: { start, end } }) => isCode(text, start, end));
  const use = text.search(uses);
  if (use >= 0 && use < span.end && isInstead.test(text.slice(span.start)))
    return areCode() || isAccess(text.slice(use, span.end));
  if (stance === "support") return suffices.test(said) && areCode();
  return takesOut.test(said);
}

const takesOut = new RegExp(
  phrase`\b(?:
    remov(?:e|ed|es|ing)|drop(?:s|ped|ping)?|get(?:ting)? rid|delet(?:e|ed|ing)|need|(?:could|can|do)(?:n['’]t| not) have
  )\b`,
  "i",
);
const suffices = /\b(?:enough|sufficient|suffice)$/i;
const uses = /\bus(?:e|ing)\b/i;
const isInstead = /\binstead\s+of\b/i;

/** A call, or an expression: "pond_get()", "pond->heron". */
function isCode(text: string, start: number, end: number): boolean {
  return /->|\w\.\w|\(\)/.test(text.slice(start, end + 2));
}

/** "pond->heron": an expression on either side makes code of both. */
function isAccess(said: string): boolean {
  return /->|\w\.\w/.test(said);
}

/** "drop the heron_ prefix", "remove all 'heron' strings": what is taken out is how something is spelled. */
function speaksOfSpelling(text: string, mention: Span): boolean {
  const form = text.slice(mention.start, mention.end);
  const clause = `${text.slice(0, mention.start).split(clauseEnd).at(-1)}${form}${text.slice(mention.end).split(clauseEnd)[0]}`;
  return (
    ofSpelling.test(clause) ||
    ofNames.test(text) ||
    /^_|_$/.test(form) ||
    (isSetOff(text, mention) && formParts(form).length === 1)
  );
}

/** Whatever else the sentence says: "remove A, rename B to C" renames another. */
const ofNames = /\b(?:names?|naming|named|prefix\w*|suffix\w*|terms?|terminology|words?|spell\w*)\b/i;

const ofSpelling = new RegExp(
  phrase`\b(?:
    names?|naming|named|renam\w+|strings?|prefix\w*|suffix\w*|terms?|terminology|words?|part(?! of)|letters?|spell\w*|labels?|mentions?|
    underscores?|acronyms?|abbreviat\w+|call(?:ed|ing)? (?:it|this|that|them|the)
  )\b`,
  "i",
);

/** A mark of quotation right before the mention, or the first sign of it. */
function isSetOff(text: string, { start }: Span): boolean {
  return /["'“‘`]/.test(text.slice(Math.max(0, start - 1), start + 1));
}

/** Who put a name forward gives it up: "OK, I drop T"; what goes "completely" is the thing. */
function isTakenBack({ family, utterance }: StanceQuestion): boolean {
  if (wholly.test(utterance.text)) return false;
  return putsOf(family).some(({ utterance: put }) => put.person.main === utterance.person.main);
}

const wholly = /\b(?:completely|entirely|altogether)\b/i;

/** What puts a name forward, and not a call in place of another. */
function putsOf({ proposals }: NameFamily): readonly Proposal[] {
  return proposals.filter(({ rule }) => rule !== useInstead.rule);
}

/** Verdicts in words for what a name does to a reader. */
function isOfReaders({ span }: FoundCue, text: string): boolean {
  return ofReaders.test(text.slice(span.start, span.end));
}

const ofReaders = new RegExp(
  phrase`\b(?:
    confus\w+|mislead\w*|misled|misnomer|ambiguous|generic|vague|cryptic|descriptive|verbose|terse|wordy|unclear|clear(?:er)?|
    longer|shorter|long|short|specific|accurate|precise|inaccurate|explicit|self-\w+|(?:in)?consisten\w+|intuitive|readable|
    obvious|mean(?:s|ing)|implies|suggests|sounds|reads|misread|mouthful|think
  )\b`,
  "i",
);

/** Whether the sentence before or after, the lead of the list or the end of what is answered talks of names. */
function isTalkedOfAround({ before, after, listLead, passage }: Utterance): boolean {
  const around = [...before.slice(-1), ...after.slice(0, 1), ...(listLead === null ? [] : [listLead])];
  return [...around, ...(passage.quoted ? lastSentences(passage.text) : [])].some((text) => namingStrength(text) > 0);
}

/** Whether somebody has put the name forward: in so many words, in this sentence, or where it is quoted from. */
function isAnswered({ family, utterance }: StanceQuestion, finder: NameFinder): boolean {
  const { passage } = utterance;
  const isQuoted = () => finder.findAll(passage.text).some((mention) => isOf(mention, family));
  return putsOf(family).some(
    (proposal) =>
      isPlainlyPut(proposal) ||
      proposal.utterance === utterance ||
      (proposal.utterance.messageId === passage.parentId && isQuoted()),
  );
}

/** "I hate the T flag", "the T thing": what is liked or hated is what bears the name. */
function judgesAThing({ rule, span }: FoundCue, text: string): boolean {
  return rule === liking.rule && ofAThing.test(text.slice(span.end));
}

const ofAThing = /^\S{0,3}\s(?:flags?|things?|stuff|calls?|code|helpers?|interfaces?|API|pages?|operations?|hacks?)\b/i;
