import { byDate } from "../dates.ts";
import { byCodeUnits } from "../text.ts";
import type { Debate, Message, ReportSource } from "../types.ts";
import { type Cite, citations } from "./citations.ts";
import { nameRefs, orderedNames } from "./names.ts";
import { peopleOf } from "./people.ts";
import type { NameRef, PersonRef } from "./types.ts";

/** A debate with what every part of its report needs: numbered evidence, labels, and findings in a fixed order. */
export type Reader = {
  readonly debate: Debate;
  readonly messages: ReadonlyMap<string, Message>;
  readonly cite: Cite;
  readonly nameRef: (name: string) => NameRef;
  readonly person: (address: string) => PersonRef;
  /** The winner first, then by first appearance. */
  readonly names: Debate["names"];
  /** By time. */
  readonly stances: Debate["stances"];
};

/** @throws Error when a message of the debate was not handed over: a report would say wrong things about replies. */
export function readerOf({ debate, messages }: ReportSource): Reader {
  const absent = debate.messageIds.find((id) => !messages.has(id));
  if (absent !== undefined)
    throw new Error(`internal error: debate ${debate.id} is rendered without message <${absent}>`);
  const person = peopleOf(debate);
  const names = orderedNames(debate);
  return {
    debate,
    messages,
    person,
    names,
    cite: citations(debate, messages, person),
    nameRef: nameRefs(names),
    stances: byTime(debate.stances),
  };
}

function byTime(stances: Debate["stances"]): Debate["stances"] {
  return [...stances].sort(
    (left, right) =>
      byDate(left.evidence.date, right.evidence.date) ||
      byCodeUnits(left.evidence.messageId, right.evidence.messageId) ||
      left.evidence.span.start - right.evidence.span.start ||
      byCodeUnits(left.name, right.name),
  );
}
