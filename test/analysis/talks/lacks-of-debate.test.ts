import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { lacksOfDebate } from "../../../analysis/talks/lacks-of-debate.ts";
import { makeFamily, makeFoundStance, makeProposal } from "../make-family.ts";
import { makeUtterance } from "../make-utterance.ts";

const about = "I don't like the name.";
const put = makeUtterance({
  text: "Call it heron_get, egret_get or egret_put.",
  participant: "ben@example.org",
  passage: { text: about, distance: 0, quoted: true, parentId: "objection@example.org" },
});
const pond = makeFamily("pond_get");
const proposed = (name: string, replaces: string | null = null) => {
  const span = { start: 0, end: 1 };
  const old = replaces === null ? null : ({ span, form: replaces, shape: "identifier", quoted: false } as const);
  return makeFamily(name, {
    proposal: makeProposal(name, put, { rule: "rename", confidence: 0.9, context: 1, replaces: old }),
  });
};
const by = (participant: string, family = pond) =>
  makeFoundStance(family, "oppose", makeUtterance({ text: about, participant }));
const fewStances = "fewer than 2 stances are taken in talk of names";

describe("a talk lacks nothing of a debate", () => {
  test("where two take sides on what one puts forward", () =>
    assert.deepEqual(
      lacksOfDebate({ names: [pond, proposed("heron_get")], stances: [by("ada@example.org"), by("eve@example.org")] }),
      [],
    ));
  test("where who objects agrees to the sentence that puts another forward, which speaks of names around it", () => {
    const heron = proposed("heron_get");
    const nod = makeFoundStance(
      heron,
      "support",
      makeUtterance({ text: "Works for me.", participant: "ada@example.org" }),
      {
        referred: "Call it heron_get, egret_get or egret_put.",
      },
    );
    const withProposal = { ...heron, proposals: heron.proposal ? [heron.proposal] : [] };
    const objection = makeFoundStance(
      pond,
      "oppose",
      makeUtterance({ text: about, participant: "ada@example.org", messageId: "objection@example.org" }),
    );
    const stances = [objection, { ...nod, family: withProposal }];
    assert.deepEqual(lacksOfDebate({ names: [pond, withProposal], stances }), []);
    const elsewhere = { ...nod, family: withProposal, referred: "It waits." };
    assert.deepEqual(lacksOfDebate({ names: [pond, withProposal], stances: [objection, elsewhere] }), [fewStances]);
  });
  test("where an objection is answered by two alternatives", () =>
    assert.deepEqual(
      lacksOfDebate({
        names: [pond, proposed("heron_get"), proposed("egret_get", "pond_get")],
        stances: [by("ada@example.org")],
      }),
      [],
    ));
  test("where one argues for what he puts forward, and another puts something else forward in answer", () =>
    assert.deepEqual(rivals({ answering: "m1@example.org" }), []));
});

/** What a talk lacks where Ben puts heron_get forward and argues for it, and Eve egret_get, answering some message. */
function rivals({ answering }: { readonly answering: string }): readonly string[] {
  const family = (name: string, participant: string, messageId: string, parentId: string) => {
    const passage = { text: "+int pond_get(void)", distance: 0, quoted: true, parentId };
    const text = `Call it ${name}, it is shorter.`;
    const utterance = makeUtterance({ text, participant, messageId, passage });
    return makeFamily(name, {
      proposal: makeProposal(name, utterance, { rule: "call it", confidence: 0.9, context: 1 }),
    });
  };
  const heron = family("heron_get", "ben@example.org", "m1@example.org", "m0@example.org");
  const egret = family("egret_get", "eve@example.org", "m2@example.org", answering);
  const own = heron.proposal?.utterance ?? put;
  return lacksOfDebate({ names: [heron, egret], stances: [makeFoundStance(heron, "support", own)] });
}

describe("a talk lacks a stance", () => {
  test("where what another puts forward answers something else", () =>
    assert.deepEqual(rivals({ answering: "m9@example.org" }), [fewStances]));
  test("where one objects and one name is put forward", () =>
    assert.deepEqual(lacksOfDebate({ names: [pond, proposed("heron_get")], stances: [by("ada@example.org")] }), [
      fewStances,
    ]));
  test("where what is put forward is for several things", () =>
    assert.deepEqual(
      lacksOfDebate({
        names: [pond, proposed("heron_get", "pond_get"), proposed("egret_put", "lake_put")],
        stances: [by("ada@example.org")],
      }),
      [fewStances],
    ));
  test("where one objects to what he brings up himself, beside alternatives", () => {
    const own = makeUtterance({ text: "Not egret_put, though it is a name.", messageId: "m3@example.org" });
    const brought = makeFamily("egret_put", { proposal: makeProposal("egret_put", own, { rule: "call it" }) });
    const names = [proposed("heron_get"), proposed("egret_get"), brought];
    assert.deepEqual(lacksOfDebate({ names, stances: [makeFoundStance(brought, "oppose", own)] }), [fewStances]);
  });
  test("where names are put forward and nobody says anything of them", () =>
    assert.deepEqual(lacksOfDebate({ names: [pond, proposed("heron_get"), proposed("egret_get")], stances: [] }), [
      "fewer than 2 people put names forward or take sides",
      fewStances,
    ]));
});
