import type { Reader } from "./reader.ts";
import type { Citation, EventKind, NameRef } from "./types.ts";

/** One thing a message does to one name. */
export type Happening = {
  readonly kind: EventKind;
  readonly name: NameRef;
  readonly messageId: string;
  readonly date: string | null;
  readonly citation: Citation;
};

/** Everything the findings say happened to names, in the order of the report's names and then of time. */
export function happeningsOf({ debate, names, stances, cite, nameRef }: Reader): readonly Happening[] {
  const happenings: Happening[] = [];
  const add = (kind: EventKind, name: string, evidence: Parameters<typeof cite>[0]) => {
    const { messageId, date } = evidence;
    happenings.push({ kind, name: nameRef(name), messageId, date, citation: cite(evidence) });
  };
  for (const { name, proposal, firstUse } of names) {
    if (firstUse !== null && firstUse.messageId !== proposal?.messageId) add("first use", name, firstUse);
    if (proposal !== null) add("proposal", name, proposal);
  }
  for (const { name, stance, evidence } of stances) add(stance === "support" ? "support" : "objection", name, evidence);
  if (debate.decision.status !== "undecided") add("decision", debate.decision.name, debate.decision.evidence);
  return happenings;
}
