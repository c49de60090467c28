import type { Debate, Evidence, Name, Stance } from "../../analysis/types.ts";
import { noNotes } from "../../db/no-notes.ts";

/** Evidence as a test needs it: Ada's, in m1, unless the test says otherwise. */
export function makeEvidence(said: Partial<Evidence> = {}): Evidence {
  return {
    messageId: "m1@example.org",
    participant: "ada@example.org",
    person: said.participant ?? "ada@example.org",
    date: "2021-05-03T10:00:00Z",
    span: { start: 0, end: 4 },
    quote: "Fine",
    rule: "verdict",
    confidence: 0.8,
    ...said,
  };
}

/** A stance on heron_put, with no reasons. */
export function makeStance(stance: Stance["stance"], said: Partial<Evidence> = {}, name = "heron_put"): Stance {
  return { name, stance, evidence: makeEvidence(said), rationales: [], answers: null };
}

/** A name that was put forward, nobody is known by whom. */
export function makeName(name: string, said: Partial<Name> = {}): Name {
  return { name, aliases: [], role: "proposed", proposal: null, firstUse: null, fate: "open", ...said };
}

/** A debate in which nobody says anything. */
export function makeDebate(said: Partial<Debate> = {}): Debate {
  return {
    id: "",
    about: "",
    subject: "heron",
    names: [],
    asides: [],
    stances: [],
    decision: { status: "undecided", reason: "" },
    changesOfMind: [],
    notes: noNotes,
    participants: [],
    threads: [],
    links: [],
    messageIds: [],
    authors: [],
    coverage: {
      messages: 0,
      messagesWithFindings: 0,
      missingMessages: [],
      quotedLines: 0,
      quotedLinesWithoutSource: 0,
      problems: [],
      merges: [],
      sameNames: [],
      uncredited: [],
    },
    corrections: [],
    ...said,
  };
}
