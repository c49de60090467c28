import assert from "node:assert/strict";
import { test } from "node:test";
import type { Debate, Name, Stance, Thing } from "../../../analysis/types.ts";
import { noNotes } from "../../../db/no-notes.ts";
import { nameCases, unansweredObjections } from "../../../reports/model/cases.ts";
import { readerOf } from "../../../reports/model/reader.ts";
import { scopesOf } from "../../../reports/model/things.ts";
import type { Argument, NameCase } from "../../../reports/model/types.ts";
import { makeDebate, makeEvidence, makeName, makeStance } from "../../analysis/make-finding.ts";
import { context } from "../pocket-debate.ts";

/** The names of a debate over heron_put and egret_put in a report. */
function casesOf(said: Partial<Debate>): readonly NameCase[] {
  const debate = makeDebate({ names: [makeName("heron_put"), makeName("egret_put")], ...said });
  return nameCases(readerOf({ debate, messages: new Map(), context })).names;
}

function argumentsOn(name: string, cases: readonly NameCase[]): readonly Argument[] {
  const found = cases.find(({ label }) => label === name);
  return [...(found?.support ?? []), ...(found?.oppose ?? [])].flatMap((group) => group.arguments);
}

const objection = makeStance("oppose");

test("A statement is contradicted by who answers it with the other side, and never by its own author.", () => {
  const answersOf = (participant: string, stance: Stance["stance"], name = "heron_put") => {
    const evidence = { messageId: "m2@example.org", participant, person: participant };
    const answer = { ...makeStance(stance, evidence, name), answers: { messageId: "m1@example.org", quote: "Fine" } };
    const told = argumentsOn("heron_put", casesOf({ stances: [objection, answer] }));
    return told.find(({ citation }) => citation.messageId === "m1@example.org")?.afterwards.answeredBy.length;
  };
  assert.equal(answersOf("ben@example.org", "support"), 1);
  assert.equal(answersOf("ada@example.org", "support"), 0);
  assert.equal(answersOf("ben@example.org", "oppose"), 0);
  assert.equal(answersOf("ben@example.org", "support", "egret_put"), 0);
});

test("An objection counts as unanswered where nobody else replies to it, quotes it to the contrary or speaks of it, in the list as in its own entry.", () => {
  const by = { messageId: "m2@example.org", participant: "ben@example.org", person: "ben@example.org" };
  const quoting = { ...makeStance("support", by), answers: { messageId: "m1@example.org", quote: "Fine" } };
  const reply = {
    name: "heron_put",
    objection: "m1@example.org",
    kind: "conceded",
    evidence: makeEvidence(by),
  } as const;
  for (const [isAnswered, said] of [
    [false, { stances: [objection] }],
    [true, { stances: [objection, quoting] }],
    [true, { stances: [objection], notes: { ...noNotes, objectionReplies: [reply] } }],
    [false, { stances: [objection], notes: { ...noNotes, objectionReplies: [{ ...reply, name: "egret_put" }] } }],
  ] as const) {
    const debate = makeDebate({ names: [makeName("heron_put"), makeName("egret_put")], ...said });
    const listed = unansweredObjections(readerOf({ debate, messages: new Map(), context }));
    assert.equal(listed.length, isAnswered ? 0 : 1);
    const own = argumentsOn("heron_put", casesOf(said)).find(({ stance }) => stance === "oppose");
    assert.equal(own?.afterwards.isAnswered, isAnswered);
  }
});

test("Words on two names stand in full under the first; for and against one name they stand in full on both sides.", () => {
  const placesIn = (stances: readonly Stance[]) =>
    ["heron_put", "egret_put"].map((name) =>
      argumentsOn(name, casesOf({ stances })).map(({ alreadyUnder }) => alreadyUnder?.place.label ?? null),
    );
  const onBoth = [makeStance("oppose", {}, "egret_put"), makeStance("oppose", {}, "heron_put")];
  assert.deepEqual(placesIn(onBoth), [["egret_put"], [null]]);
  assert.deepEqual(placesIn([makeStance("oppose"), makeStance("support")]), [[null, null], []]);
});

test("Words that stand in full under another name give the reasons that are for this one only.", () => {
  const because = (name: string, ...quotes: readonly string[]): Stance => ({
    ...makeStance("oppose", {}, name),
    rationales: quotes.map((quote, at) => ({
      kind: "too vague" as const,
      evidence: makeEvidence({ quote, span: { start: 10 * at, end: 10 * at + 5 } }),
    })),
  });
  const stances = [because("egret_put", "both wade"), because("heron_put", "both wade", "herons stand")];
  const cases = casesOf({ stances });
  const own = cases.flatMap(({ oppose }) =>
    oppose.flatMap((group) => group.arguments.flatMap(({ alreadyUnder }) => alreadyUnder?.ownReasons ?? [])),
  );
  assert.deepEqual(
    own.map(({ quote }) => quote),
    ["herons stand"],
  );
});

test("Nobody passes on an objection of their own.", () => {
  const relayedFor = (person: string) => {
    const relays = [{ name: "heron_put", passedOnIn: "m1@example.org", person, evidence: objection.evidence }];
    const cases = casesOf({ stances: [objection], notes: { ...noNotes, relays } });
    return argumentsOn("heron_put", cases)[0]?.afterwards.relayed?.person.address;
  };
  assert.equal(relayedFor("ben@example.org"), "ben@example.org");
  assert.equal(relayedFor("ada@example.org"), undefined);
});

test("A name in use is a name in question, however unsure what is said of it; one that was put forward is so for sure words only.", () => {
  const isUncertain = (role: Name["role"], confidence: number, proposed = 0.2) => {
    const name = { ...makeName("heron_put"), role, proposal: makeEvidence({ confidence: proposed }) };
    return casesOf({ names: [name], stances: [makeStance("oppose", { confidence })] })[0]?.uncertain;
  };
  assert.equal(isUncertain("incumbent", 0.2), false);
  assert.equal(isUncertain("proposed", 0.2), true);
  assert.equal(isUncertain("proposed", 0.5), false);
  assert.equal(isUncertain("proposed", 0.2, 0.5), false);
});

test("The name that won is a name in question, however unsure what is said of it.", () => {
  const evidence = makeEvidence({ confidence: 0.2 });
  const decision = { status: "adopted", name: "heron_put", kind: "merge", evidence } as const;
  const names = [makeName("heron_put"), makeName("egret_put")].map((name) => ({ ...name, proposal: evidence }));
  assert.deepEqual(
    casesOf({ names, decision }).map(({ label, winner, uncertain }) => [label, winner, uncertain]),
    [
      ["heron_put", true, false],
      ["egret_put", false, true],
    ],
  );
});

test("Where it was taken back is told of a name that is withdrawn, and of no other.", () => {
  const told = (fate: Name["fate"], name = "heron_put") => {
    const withdrawals = [{ name, evidence: makeEvidence({ messageId: "m3@example.org" }) }];
    const names = [{ ...makeName("heron_put"), fate }, makeName("egret_put")];
    return casesOf({ names, notes: { ...noNotes, withdrawals } }).flatMap(({ label, takenBack }) =>
      takenBack === null ? [] : [`${label} in ${takenBack.messageId}`],
    );
  };
  assert.deepEqual(told("withdrawn"), ["heron_put in m3@example.org"]);
  assert.deepEqual(told("withdrawn", "egret_put"), []);
  assert.deepEqual(told("open"), []);
});

test("A name is told to be a compromise where somebody says so of it, not of what was objected.", () => {
  const compromises = (said: Partial<Debate["notes"]["resolutions"][number]>) => {
    const resolution = { name: "heron_put", kind: "compromise", objection: null, evidence: makeEvidence() } as const;
    const cases = casesOf({ notes: { ...noNotes, resolutions: [{ ...resolution, ...said }] } });
    return cases.filter((one) => one.compromises.length > 0).map(({ label }) => label);
  };
  assert.deepEqual(compromises({}), ["heron_put"]);
  assert.deepEqual(compromises({ name: "egret_put" }), ["egret_put"]);
  assert.deepEqual(compromises({ objection: "m1@example.org" }), []);
  assert.deepEqual(compromises({ kind: "change of scope" }), []);
});

test("Which name was taken is told of one that was turned down without a word against it, or was in use, and of no aside.", () => {
  const lost = (change: Partial<Name>, more: Partial<Debate> = {}) => {
    const names = [{ ...makeName("heron_put"), fate: "rejected" as const, ...change }, makeName("egret_put")];
    const decision = { status: "adopted", name: "egret_put", kind: "merge", evidence: makeEvidence() } as const;
    const debate = makeDebate({ names, decision, ...more });
    const { names: shown, asides } = nameCases(readerOf({ debate, messages: new Map(), context }));
    return [...shown, ...asides].find(({ label }) => label === "heron_put")?.lostTo?.label ?? null;
  };
  assert.equal(lost({}), "egret_put");
  assert.equal(lost({ fate: "open" }), null);
  assert.equal(lost({}, { stances: [objection] }), null);
  assert.equal(lost({ role: "incumbent" }, { stances: [objection] }), "egret_put");
  assert.equal(lost({}, { asides: ["heron_put"] }), null);
  assert.equal(lost({}, { decision: { status: "undecided", reason: "" } }), null);
});

test("The names are told by what they are for where that is more than one thing.", () => {
  const scopes = (...things: readonly Thing[]) => {
    const names = ["heron_put", "egret_put"];
    const notes = things.map((thing, at) => ({ name: names[at] ?? "", thing, evidence: makeEvidence() }));
    return scopesOf(casesOf({ notes: { ...noNotes, things: notes } })).map(({ thing }) => thing);
  };
  assert.deepEqual(scopes("flag"), []);
  assert.deepEqual(scopes("flag", "flag"), []);
  assert.deepEqual(scopes("ioctl", "flag"), ["flag", "ioctl"]);
});
