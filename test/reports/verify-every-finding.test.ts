import assert from "node:assert/strict";
import { test } from "node:test";
import type { Debate, Evidence } from "../../analysis/types.ts";
import { UnprovenFindingError, verifyEvidence } from "../../reports/verify-evidence.ts";
import { debateOf, evidenceIn, messagesOf, ownTextOf } from "./debate-builder.ts";

const messages = messagesOf([
  {
    id: "m1@example.org",
    from: "ada@example.org",
    date: "2031-03-02T09:00:00Z",
    body: "Call it heron_wade. It is short.",
  },
]);
const ownText = ownTextOf(messages);
const proved = evidenceIn(messages, "m1@example.org", "Call it heron_wade.");
const spoiled: Evidence = { ...proved, quote: "words of nobody" };

/** A debate with all that can be found in one, for which this one message speaks. */
const name = { name: "heron_wade", aliases: [], role: "proposed", fate: "adopted" } as const;
const stance = { name: "heron_wade", stance: "support", evidence: proved, rationales: [], answers: null } as const;
const correction = { action: "add", what: "a stance", reason: "It was not seen.", by: "Ben" } as const;
const debate: Debate = withNotes({
  objectionReplies: [{ name: "heron_wade", objection: "m1@example.org", kind: "disputed", evidence: proved }],
  resolutions: [{ name: "heron_wade", kind: "compromise", objection: null, evidence: proved }],
  relays: [{ name: "heron_wade", passedOnIn: "m1@example.org", person: "ben@example.org", evidence: proved }],
  quotedSpeech: [
    { name: "heron_wade", stance: "support", messageId: "m1@example.org", speaker: "Ben", evidence: proved },
  ],
  withdrawals: [{ name: "heron_wade", evidence: proved }],
  things: [{ name: "heron_wade", thing: "function", evidence: proved }],
  roles: [{ person: "ada@example.org", role: "maintainer", evidence: proved }],
  offList: [proved],
});

function withNotes(notes: Debate["notes"]): Debate {
  return debateOf(messages, {
    id: "heron-wade",
    about: "what to call the heron's walk",
    subject: "ponds: walk",
    names: [{ ...name, proposal: proved, firstUse: proved }],
    stances: [{ ...stance, rationales: [{ kind: "descriptive", evidence: proved }] }],
    decision: { status: "adopted", name: "heron_wade", kind: "agreement", evidence: proved },
    changesOfMind: [{ person: "ada@example.org", name: "heron_wade", before: proved, after: proved }],
    notes,
    corrections: [{ ...correction, evidence: proved }],
  });
}

/** The debate with one kind of its notes in which nobody said the words. */
function spoilNotes(kind: keyof Debate["notes"]): Partial<Debate> {
  const spoil = (note: object) => ("quote" in note ? spoiled : { ...note, evidence: spoiled });
  return { notes: { ...debate.notes, [kind]: debate.notes[kind].map(spoil) } };
}

const [change] = debate.changesOfMind;
assert.ok(change);

const faults: readonly (readonly [what: string, spoiledDebate: Partial<Debate>])[] = [
  ["where a name is put forward", { names: [{ ...name, proposal: spoiled, firstUse: proved }] }],
  ["where a name is first used", { names: [{ ...name, proposal: proved, firstUse: spoiled }] }],
  ["of a stance", { stances: [{ ...stance, evidence: spoiled }] }],
  ["of a reason", { stances: [{ ...stance, rationales: [{ kind: "descriptive", evidence: spoiled }] }] }],
  ["before a change of mind", { changesOfMind: [{ ...change, before: spoiled }] }],
  ["after a change of mind", { changesOfMind: [{ ...change, after: spoiled }] }],
  ["of an adoption", { decision: { status: "adopted", name: "heron_wade", kind: "agreement", evidence: spoiled } }],
  ["of what was kept", { decision: { status: "kept", name: "heron_wade", kind: "agreement", evidence: spoiled } }],
  ["of an answer to an objection", spoilNotes("objectionReplies")],
  ["that settle an objection", spoilNotes("resolutions")],
  ["that pass on an objection", spoilNotes("relays")],
  ["that lead in the speech of another", spoilNotes("quotedSpeech")],
  ["that take a name back", spoilNotes("withdrawals")],
  ["that tell what a name is for", spoilNotes("things")],
  ["that show a role", spoilNotes("roles")],
  ["that tell of a talk outside the lists", spoilNotes("offList")],
  ["of a correction", { corrections: [{ ...correction, evidence: spoiled }] }],
];

test("A debate in which every kind of finding has its words is proved.", () => {
  assert.doesNotThrow(() => verifyEvidence(debate, messages, ownText));
});

for (const [what, spoiledDebate] of faults) {
  test(`Words ${what} that nobody wrote stop the report.`, () => {
    assert.throws(
      () => verifyEvidence({ ...debate, ...spoiledDebate }, messages, ownText),
      (error) => error instanceof UnprovenFindingError && error.quote === "words of nobody",
    );
  });
}
