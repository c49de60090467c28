import { debateOrder } from "../debate-order.ts";
import { headOf, shorten, visible } from "../text.ts";
import type { Debate, Evidence, Span } from "../types.ts";
import { evidenceOf } from "../verify-evidence.ts";
import type { Reader } from "./reader.ts";
import type { Citation, Context } from "./types.ts";

/** Turns evidence into a citation with the evidence's number in this report. */
export type Cite = (evidence: Evidence) => Citation;

/** Below this a finding is marked as uncertain. */
export const CERTAIN = 0.5;
const QUOTE_LIMIT = 1200;
const CONTEXT_LIMIT = 400;

/** The mark of a list item, which says nothing outside its list. */
const LIST_MARK = /^(?:[-*\u2022]|\d{1,2}[.)]) +(?=\S)/;

/**
 * Numbers the debate's evidence by message, in the debate's order, and place: the same words of the same message have one number, also
 * where several findings rest on them, and a reason that is a part of its statement has the statement's.
 */
export function citations({
  debate,
  messages,
  person,
  place,
  linkTo,
}: Pick<Reader, "debate" | "messages" | "person" | "place" | "linkTo">): Cite {
  const wholes = statementsOfReasons(debate);
  const speakers = speakersOf(debate);
  const whole = evidenceOf(debate).filter((evidence) => !wholes.has(keyOf(evidence)));
  const numbers = numbered(whole, debate);
  return (evidence) => {
    const number = numbers.get(wholes.get(keyOf(evidence)) ?? keyOf(evidence)) ?? 0;
    const message = messages.get(evidence.messageId);
    return {
      number,
      anchor: `e${number}`,
      messageId: shorten(visible(evidence.messageId), 200),
      author: person(evidence.person),
      quoting: speakers.get(wholes.get(keyOf(evidence)) ?? keyOf(evidence)) ?? null,
      date: evidence.date,
      link: linkTo(evidence.messageId),
      transcript: place(evidence.messageId),
      quote: shorten(visible(evidence.quote.replace(LIST_MARK, "")), QUOTE_LIMIT),
      context: contextOf(message?.body ?? "", evidence),
      rule: visible(evidence.rule),
      confidence: evidence.confidence,
      uncertain: evidence.confidence < CERTAIN,
    };
  };
}

/** Statements in the words of another: key of the statement -> who that is, as the message calls them. */
function speakersOf({ stances, notes }: Debate): Map<string, string> {
  return new Map(
    stances.flatMap((stance) => {
      const found = quotedSpeechOf(stance, notes);
      return found === null ? [] : [[keyOf(stance.evidence), shorten(visible(found.speaker), 80)] as const];
    }),
  );
}

/** What is known of whose words a statement is in, where its message leads them in as another's. */
export function quotedSpeechOf(
  { name, stance, evidence }: Debate["stances"][number],
  { quotedSpeech }: Debate["notes"],
): Debate["notes"]["quotedSpeech"][number] | null {
  return (
    quotedSpeech.find((one) => one.name === name && one.stance === stance && one.messageId === evidence.messageId) ??
    null
  );
}

/** Where a reason stands inside its statement: key of the reason -> key of the statement. */
function statementsOfReasons(debate: Debate): Map<string, string> {
  const reasons = debate.stances.flatMap(({ evidence: whole, rationales }) =>
    rationales.map(({ evidence: part }) => ({ whole, part })),
  );
  const inside = reasons.filter(
    ({ whole, part }) => part.messageId === whole.messageId && contains(whole.span, part.span),
  );
  const wholes = new Map(inside.map(({ whole, part }) => [keyOf(part), keyOf(whole)]));
  const withoutReasons = { ...debate, stances: debate.stances.map((stance) => ({ ...stance, rationales: [] })) };
  for (const evidence of evidenceOf(withoutReasons)) wholes.delete(keyOf(evidence));
  return wholes;
}

function contains(whole: Span, part: Span): boolean {
  return whole.start <= part.start && part.end <= whole.end;
}

function numbered(evidence: readonly Evidence[], debate: Debate): Map<string, number> {
  const byMessage = debateOrder(debate);
  const ordered = [...evidence].sort(
    (left, right) => byMessage(left, right) || left.span.start - right.span.start || left.span.end - right.span.end,
  );
  const numbers = new Map<string, number>();
  for (const piece of ordered) {
    const key = keyOf(piece);
    if (!numbers.has(key)) numbers.set(key, numbers.size + 1);
  }
  return numbers;
}

/** Whether both are known and rest on the same words of the same message. */
export function sameWords(one: Evidence | null, other: Evidence | null): boolean {
  return one !== null && other !== null && keyOf(one) === keyOf(other);
}

function keyOf(evidence: Evidence): string {
  return `${evidence.span.start} ${evidence.span.end} ${evidence.messageId}`;
}

/** The whole lines around the quote, as many as fit. */
function contextOf(body: string, { span }: Evidence): Context {
  const before = body.slice(Math.max(0, span.start - CONTEXT_LIMIT), span.start);
  const after = headOf(body.slice(span.end, span.end + CONTEXT_LIMIT + 1), CONTEXT_LIMIT);
  const firstLine = span.start > CONTEXT_LIMIT ? before.indexOf("\n") + 1 : 0;
  const lastLine = span.end + CONTEXT_LIMIT < body.length ? after.lastIndexOf("\n") : after.length;
  return {
    before: visible(before.slice(firstLine)),
    quote: shorten(visible(body.slice(span.start, span.end)), QUOTE_LIMIT),
    after: visible(lastLine < 0 ? after : after.slice(0, lastLine)),
  };
}
