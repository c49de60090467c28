import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { joinDebates } from "../../../analysis/lineages/join-debates.ts";
import type { Debate, Name, Stance } from "../../../analysis/types.ts";
import { makeDebate, makeEvidence, makeStance } from "../make-finding.ts";

function name(spelling: string, role: Name["role"] = "proposed", aliases: readonly string[] = []): Name {
  return { name: spelling, aliases, role, proposal: null, firstUse: makeEvidence({ quote: spelling }), fate: "open" };
}

/** A side that somebody takes on a name. */
function side(by: string, on: string): Stance {
  return makeStance("oppose", { participant: `${by}@example.org`, quote: `${by} on ${on}` }, on);
}

const adopted = (what: string): Debate["decision"] => ({
  status: "adopted",
  name: what,
  kind: "merge",
  evidence: makeEvidence({ quote: `settled on ${what}` }),
});

/** Ada takes a side on heron_roost, which is adopted. */
const identifier = makeDebate({
  id: "one",
  names: [name("heron_roost"), name("egret_roost")],
  stances: [side("ada", "heron_roost")],
  decision: adopted("heron_roost"),
  messageIds: ["one-1@example.org"],
});

/** Heron_roost is in use, and Ada speaks of another name. */
const renamed = makeDebate({
  id: "two",
  names: [name("HERON_ROOST", "incumbent"), name("stork_roost")],
  stances: [side("ada", "stork_roost")],
  messageIds: ["two-1@example.org"],
});

describe("a debate that settles on an identifier", () => {
  test("is not joined to one of the same thread, which is about something else", () => {
    const threads = [{ id: "t@example.org", subject: "", messages: 1, firstDate: null, lastDate: null, lists: [] }];
    assert.equal(joinDebates({ ...identifier, threads }, { ...renamed, threads }), null);
  });
  test("is joined to a later one in which it is in use and somebody speaks in both", () => {
    const join = joinDebates(identifier, renamed);
    assert.deepEqual([join?.kind, join?.earlier, join?.later], ["settled name", "one", "two"]);
    assert.deepEqual(join?.names, { earlier: "heron_roost", later: "HERON_ROOST" });
    assert.deepEqual(
      join?.proofs.map(({ debate, shows, evidence }) => [debate, shows, evidence.quote]),
      [
        ["one", "settled on", "settled on heron_roost"],
        ["two", "in use", "HERON_ROOST"],
        ["one", "argued about", "ada on heron_roost"],
        ["two", "argued about", "ada on stork_roost"],
      ],
    );
  });

  const apart: readonly (readonly [why: string, later: Debate])[] = [
    ["nobody speaks in both", { ...renamed, stances: [side("ben", "stork_roost")] }],
    ["it is put forward there, not in use", { ...renamed, names: [name("heron_roost"), name("stork_roost")] }],
    [
      "it was in use there before it was settled on",
      {
        ...renamed,
        names: renamed.names.map((one) => ({ ...one, firstUse: makeEvidence({ date: "2020-01-01T10:00:00Z" }) })),
      },
    ],
    ["it is not named there", { ...renamed, names: [name("heron_nest", "incumbent"), name("stork_roost")] }],
    ["the subjects are equal, and nothing else", { ...renamed, names: [name("stork_roost")] }],
  ];
  for (const [why, later] of apart) {
    test(`stays apart where ${why}`, () => assert.equal(joinDebates(identifier, later), null));
  }
});

test("two debates about the same identifier in use are joined where somebody speaks in both", () => {
  const other = makeDebate({
    id: "one",
    names: [name("heron_roost", "incumbent")],
    stances: [side("ada", "heron_roost")],
  });
  const later = { ...renamed, stances: [side("ada", "HERON_ROOST")] };
  assert.equal(joinDebates(other, later)?.kind, "same incumbent");
  assert.equal(joinDebates(other, renamed), null, "nobody argues about the name in use");
});

/** Ada speaks of "sheltered", which is adopted, and Ben of "fenced". */
const word = makeDebate({
  id: "one",
  names: [name("sheltered"), name("fenced")],
  stances: [side("ada", "sheltered"), side("ben", "fenced")],
  decision: adopted("sheltered"),
});
const wordInUse = makeDebate({
  id: "two",
  names: [name("sheltered", "incumbent", ["shelteredpond"]), name("fenced"), name("hidden")],
  stances: [side("ada", "sheltered"), side("cyd", "fenced"), side("cyd", "hidden")],
});

describe("a debate that settles on an ordinary word", () => {
  test("is joined to a later one if somebody speaks of it in both and another candidate is argued about in both", () => {
    const join = joinDebates(word, wordInUse);
    assert.equal(join?.kind, "settled name");
    assert.deepEqual(
      join?.proofs.slice(2).map(({ evidence }) => evidence.quote),
      ["ada on sheltered", "ada on sheltered", "ben on fenced", "cyd on fenced"],
    );
  });

  const apart: readonly (readonly [why: string, later: Debate])[] = [
    [
      "those who speak of it are others",
      {
        ...wordInUse,
        stances: wordInUse.stances.map((one) => ({
          ...one,
          evidence: makeEvidence({ participant: "dov@example.org" }),
        })),
      },
    ],
    [
      "no other candidate is argued about",
      { ...wordInUse, stances: wordInUse.stances.filter((one) => one.name !== "fenced") },
    ],
    ["no other candidate is there", { ...wordInUse, names: wordInUse.names.filter((one) => one.name !== "fenced") }],
  ];
  for (const [why, later] of apart)
    test(`stays apart where ${why}`, () => assert.equal(joinDebates(word, later), null));

  test("stays apart where the word is short", () => {
    const short = (debate: Debate): Debate => JSON.parse(JSON.stringify(debate).replaceAll("sheltered", "rate"));
    assert.equal(joinDebates(short(word), short(wordInUse)), null);
  });
});

describe("a link between mails", () => {
  const link = { to: "one-1@example.org", evidence: makeEvidence({ rule: "link", quote: "https://…" }) };
  const earlier = { ...identifier, stances: [side("ada", "egret_roost")] };
  const later = makeDebate({
    id: "two",
    names: [name("egret_roost")],
    stances: [side("ben", "egret_roost")],
    messageIds: ["two-1@example.org"],
  });

  test("joins debates that argue about one name", () => {
    const join = joinDebates(earlier, { ...later, links: [link] });
    assert.deepEqual(
      [join?.kind, join?.proofs.map(({ debate, shows }) => `${debate} ${shows}`)],
      ["link", ["two link", "one argued about", "two argued about"]],
    );
    const back = { ...link, to: "two-1@example.org" };
    assert.equal(joinDebates({ ...earlier, links: [back] }, later)?.proofs[0]?.debate, "one");
  });

  test("joins nothing else", () => {
    assert.equal(joinDebates(earlier, later), null, "no link");
    assert.equal(joinDebates(earlier, { ...later, links: [link], stances: [] }), null, "no argument");
    assert.equal(
      joinDebates(earlier, { ...later, links: [{ ...link, to: "m9@example.org" }] }),
      null,
      "a link elsewhere",
    );
  });
});
