import { findLonePerson } from "../../analysis/people/person-finder.ts";
import type { Utterance } from "../../analysis/utterances.ts";

/** An utterance as a test needs it: what the test does not say is empty. */
export function makeUtterance(said: Partial<Utterance> = {}): Utterance {
  const address = said.participant ?? "ada@example.org";
  const text = said.text ?? "It waits.";
  return {
    messageId: "m1@example.org",
    participant: address,
    person: findLonePerson({ name: "", address }),
    date: "2021-05-03T10:00:00Z",
    index: 0,
    kind: "sentence",
    span: { start: 0, end: text.length },
    text,
    block: 0,
    before: [],
    after: [],
    next: null,
    blockLead: null,
    listLead: null,
    subject: "",
    passage: { text: "", distance: 0, quoted: false, parentId: null },
    ...said,
  };
}
