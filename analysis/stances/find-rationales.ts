import { reasonProbability } from "../acts/reason-probability.ts";
import { splitClauses } from "../acts/split-clauses.ts";
import type { ActModels } from "../acts/trained-models.ts";
import { formKey } from "../names/spelling/forms.ts";
import { parentheses } from "../text/parentheses.ts";
import type { RationaleKind, Span } from "../types.ts";
import type { Utterance } from "../utterances.ts";
import { isOfCurrentName } from "./agreeing.ts";
import { isBareVerdict, isPlainVerdict } from "./bare-verdict.ts";
import { clauseSides } from "./clause-side.ts";
import { speaksOf } from "./clause-subject.ts";
import type { FoundStance } from "./find-stances.ts";
import { kindOf } from "./rationale-kinds.ts";
import { type ReasonPlace, reasonPlaces, takenIn } from "./reason-places.ts";
import { type RatedClause, reasonSpan } from "./reason-span.ts";
import { isRenamedAsAsked } from "./renamed-as-asked.ts";
import type { StanceMessage } from "./stance-message.ts";
import { isReference, isVerdictClause } from "./verdict-clause.ts";

/** A reason given with a stance: a range of the message's body. */
export type FoundReason = {
  readonly span: Span;
  readonly kind: RationaleKind;
  readonly rule: string;
  /** How often such a reason was right, 0..1. */
  readonly confidence: number;
};

/** A clause of a sentence that takes the stance this likely gives the reason; one of a sentence behind it must be likelier. */
const likely = { own: 0.13, behind: 0.18, ahead: 0, list: 0, on: 0.1 } as const;

/** A stance whose own sentence this likely gives its reason need not be concluded from what stands ahead of it. */
const explained = 0.3;

/**
 * The reasons that stand with a stance: in the sentences that take it, from the first clause that gives a reason to the last, and in
 * those behind, ahead and beside them. A bare verdict has none.
 */
export function findReasons(stance: FoundStance, message: StanceMessage, acts: ActModels): readonly FoundReason[] {
  if (isRenamedAsAsked(stance) || turnsDownForCurrent(stance, message)) return [];
  const isName = (word: string) => message.stances.some(({ family }) => family.keys.has(formKey(word)));
  const asked: Asked = { stance, isName, shared: sharedSentences(stance, message) };
  const own = reasonIn({ utterance: stance.utterance, where: "own" }, asked, acts);
  const reasons = reasonPlaces(stance, message, own !== null && own.confidence >= explained)
    .map((place) => (place.utterance === stance.utterance ? own : reasonIn(place, asked, acts)))
    .filter((reason) => reason !== null);
  return better(reasons).map(({ isPlain: _, ...reason }) => ({
    ...reason,
    confidence: shareRight(reason.confidence),
  }));
}

/** "I prefer the current name, it matches the others": the reason is for that name, and none against the one that is turned down by it. */
function turnsDownForCurrent({ stance, family, utterance }: FoundStance, { stances }: StanceMessage): boolean {
  return (
    stance === "oppose" &&
    isOfCurrentName(utterance.text) &&
    stances.some((other) => other.stance === "support" && other.utterance === utterance && other.family !== family)
  );
}

/** A reason, and whether it is hardly more than a verdict. */
type Weighed = FoundReason & { readonly isPlain: boolean };

/** Hardly more than verdicts are left out where something says more. */
function better(reasons: readonly Weighed[]): readonly Weighed[] {
  return reasons.every(({ isPlain }) => isPlain) ? reasons : reasons.filter(({ isPlain }) => !isPlain);
}

/**
 * How often a reason that the places and rules let pass is one, by what the model finds of its clauses: of 206 in the annotated
 * debates 67 % where it finds less than 0.5, 88 % where it finds more, 93 % where it is sure.
 */
function shareRight(probability: number): number {
  return 0.6 + 0.35 * probability;
}

/** What is asked of every sentence. */
type Asked = {
  readonly stance: FoundStance;
  readonly isName: (word: string) => boolean;
  /** The sentences that take both sides of the name. */
  readonly shared: ReadonlySet<Utterance>;
};

function sharedSentences(stance: FoundStance, { stances }: StanceMessage): ReadonlySet<Utterance> {
  const rivals = stances.filter(({ family, stance: side }) => family === stance.family && side !== stance.stance);
  return new Set(rivals.flatMap(takenIn).filter((utterance) => takenIn(stance).includes(utterance)));
}

function reasonIn(place: ReasonPlace, asked: Asked, acts: ActModels): Weighed | null {
  const { utterance, where } = place;
  const { text, span } = utterance;
  const { isName } = asked;
  const rated = rateClauses(place, asked, acts);
  const reasons = rated.filter((one) => one.isReason);
  // A sentence beside the stance is there to give the reason: half of it would only be harder to read.
  const told =
    where === "own" || reasons.length === 0 ? reasonSpan(text, rated) : wholeOf(rated.map(({ clause }) => clause));
  if (!told) return null;
  const { start, end } = withBrackets(text, { start: Math.max(told.start, markLength(text)), end: told.end });
  const quote = text.slice(start, end);
  if (isBareVerdict(quote, isName) || isScrap(quote, where, isName)) return null;
  return {
    span: { start: span.start + start, end: span.start + end },
    kind: kindOf(withoutNames(quote, isName)),
    rule: rules[where],
    isPlain: isPlainVerdict(quote, isName),
    confidence: Math.max(...reasons.map(({ probability }) => probability)),
  };
}

/** The clauses of a sentence, but for those that only say where something was said, and whether they give the reason. */
function rateClauses(
  { utterance, where }: ReasonPlace,
  { stance, isName, shared }: Asked,
  acts: ActModels,
): readonly (RatedClause & { readonly probability: number })[] {
  const { text } = utterance;
  const offset = where === "own" ? 0 : utterance.index - stance.utterance.index;
  const verdict = where === "own" ? text : stance.utterance.text;
  const clauses = splitClauses(text).filter(({ start, end }) => !isReference(text.slice(start, end)));
  const said = clauses.map(({ start, end }) => text.slice(start, end));
  const sides = shared.has(utterance) ? clauseSides(said, acts.lexicon) : null;
  const spoken = speaksOf(stance.family, text, clauses, isName);
  return clauses.map((clause, at) => {
    const probability = reasonProbability({ sentence: text, clause, offset, names: [], stance: verdict }, acts);
    const saysWhy =
      !isVerdictClause(utterance, clause, stance) &&
      !isBareVerdict(said[at] ?? "", isName) &&
      spoken[at] === true &&
      (sides === null || sides[at] === stance.stance);
    return {
      clause,
      text: said[at] ?? "",
      probability,
      isReason: probability >= likely[where] && (where !== "own" || saysWhy),
    };
  });
}

function wholeOf(clauses: readonly Span[]): Span | null {
  const [first, last] = [clauses[0], clauses.at(-1)];
  return first && last ? { start: first.start, end: last.end } : null;
}

/** "[Ada", "(Bo)", names alone: what is left of a sentence that says nothing; "From whom?" asks. */
function isScrap(quote: string, where: ReasonPlace["where"], isName: (word: string) => boolean): boolean {
  const words = quote.match(/\w+/g) ?? [];
  if (words.every((word) => word.includes("_") || isName(word))) return true;
  return where !== "own" && !quote.endsWith("?") && words.length < 3;
}

/** A name says nothing of the reason, whatever words it is made of ("reserved"). */
function withoutNames(quote: string, isName: (word: string) => boolean): string {
  return quote.replace(/\w+/g, (word) => (isName(word) ? "…" : word));
}

const rules = {
  own: "reason in the sentence",
  behind: "reason behind it",
  ahead: "reason ahead of it",
  list: "reason in its list",
  on: "reason continued",
} as const;

/** Length of what marks a list item: "- ", "2. ". */
function markLength(text: string): number {
  return /^[\s*+•-]*(?:\(?\d{1,2}[.)]\s+)?/.exec(text)?.[0].length ?? 0;
}

/**
 * A reason does not begin inside a parenthesis that ends in it, nor end before one closes that opens in it; a question
 * keeps its mark, "[1" its bracket.
 */
function withBrackets(text: string, { start, end }: Span): Span {
  const brackets = parentheses(text);
  const endsInside = brackets.some((pair) => pair.start < start && start < pair.end && pair.end <= end);
  const opened = brackets.find((pair) => start <= pair.start && pair.start < end && end < pair.end);
  const quote = text.slice(start, end);
  const isCut =
    text.charAt(end) === "?" || (text.charAt(end) === "]" && quote.lastIndexOf("[") > quote.lastIndexOf("]"));
  const close = isCut ? end + 1 : end - halfSmile(quote);
  return { start: endsInside ? text.search(/\w/) : start, end: opened?.end ?? close };
}

/** How much of a ":-)" stands at the end of a clause: the bracket closes it, as it would an aside. */
function halfSmile(clause: string): number {
  return /(?<!\s)\s*[:;]-$/.exec(clause)?.[0].length ?? 0;
}
