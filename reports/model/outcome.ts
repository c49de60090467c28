import { dayOf } from "../dates.ts";
import { asSentence, shorten, visible } from "../text.ts";
import type { Debate } from "../types.ts";
import { answeredBy } from "./answered.ts";
import type { Reader } from "./reader.ts";
import type { Answered, Outcome } from "./types.ts";

/** What shows the decision, by its kind; each completes "The evidence is …". */
const SHOWN_BY = {
  "author's word": "the author's own word",
  "maintainer's word": "the word of a maintainer, who applies the patches",
  "participant's word": "a participant's word",
  concession: "that whoever put the other name forward gives in",
  "rename patch": "a patch that makes the rename",
  "next revision": "the next revision of the patches, which uses the name",
  merge: "the merge",
  minutes: "the minutes of a meeting",
  "nobody objected": "a proposal that nobody objected to in this archive; silence is not support",
  "later use": "what people call it in the end; no message that was read settles it",
  agreement: "the agreement of several people, whom nobody contradicts; no message that was read settles it",
} as const;

type Decision = Exclude<Debate["decision"], { readonly status: "undecided" }>;

/** An outcome that messages settle, or show. */
export type Decided = Exclude<Outcome, { readonly status: "undecided" }>;

/** What was decided, in a headline, and what shows it. */
export function outcomeOf(reader: Reader): Outcome {
  const { debate, cite, nameRef } = reader;
  const { decision } = debate;
  if (decision.status === "undecided") {
    const howKnown = asSentence(shorten(visible(decision.reason), 300));
    return { status: "undecided", headline: "No decision on a name was found", howKnown };
  }
  const citation = cite(decision.evidence);
  const verb = decision.status === "adopted" ? "adopted" : "kept";
  const { date } = decision.evidence;
  const on = date === null ? "" : ` ${dayWord(decision.kind, date)}${dayOf(date)}`;
  return {
    status: decision.status,
    kind: decision.kind,
    name: nameRef(decision.name),
    headline: `was ${citation.uncertain ? "probably " : ""}${verb}${on}`,
    howKnown: SHOWN_BY[decision.kind],
    citation,
    answers: answeredInShort(decision, reader),
  };
}

/** "Looks good to me." says little without what it is said to. */
function answeredInShort({ name, evidence }: Decision, reader: Reader): Answered | null {
  const { names, stances } = reader.debate;
  const forms = names.filter((one) => one.name === name).flatMap(({ aliases }) => [name, ...aliases]);
  if (forms.some((form) => evidence.quote.includes(form))) return null;
  const word = stances.find(
    (stance) =>
      stance.name === name &&
      stance.answers !== null &&
      stance.evidence.messageId === evidence.messageId &&
      stance.evidence.quote === evidence.quote,
  );
  return word === undefined ? null : answeredBy(word, reader);
}

/**
 * The words before the day of the evidence, with their space: what is read from use or agreement came about some time
 * before it is shown; patches show the day they were posted, and nobody may have agreed to them yet.
 */
export function dayWord(kind: Decided["kind"], date: string | null): string {
  if (date === null) return "";
  if (kind === "rename patch") return "in a patch of ";
  if (kind === "next revision") return "in a revision of ";
  return isInferred(kind) ? "by " : "on ";
}

/** Whether no message settles the name: who only calls it so, or likes it, decides nothing. */
export function isOnlyInferred(outcome: Outcome): boolean {
  return outcome.status !== "undecided" && isInferred(outcome.kind);
}

/** Whether a decision of that kind is read from what people call it, or from their agreement. */
export function isInferred(kind: Decided["kind"]): boolean {
  return kind === "later use" || kind === "agreement";
}
