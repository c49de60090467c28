import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { conceded } from "../../../analysis/decisions/conceded.ts";
import type { Utterance } from "../../../analysis/utterances.ts";
import { makeFamily, makeFoundStance, makeProposal } from "../make-family.ts";
import { makeUtterance } from "../make-utterance.ts";
import { makeRecord } from "./make-record.ts";

const [ada, ben] = ["ada@example.org", "ben@example.org"];
const asking = makeUtterance({ text: "Could we call it heron_put?", participant: ada, messageId: "m1@example.org" });
const proposal = makeProposal("heron_put", asking);
const heron = makeFamily("heron_put", { proposal });
const pond = makeFamily("pond_get", { inTitle: true });
const refusing = makeUtterance({
  text: "heron_put hides it.",
  participant: ben,
  messageId: "m2@example.org",
  index: 1,
});
const against = makeFoundStance(heron, "oppose", refusing);

function kept(text: string, said: Partial<Utterance> = {}, families = [heron, pond], stances = [against]) {
  const passage = { text: refusing.text, distance: 0, quoted: true, parentId: "m2@example.org" };
  const answer = makeUtterance({ text, participant: ada, messageId: "m3@example.org", index: 2, passage, ...said });
  const utterances = [asking, refusing, answer];
  return conceded(makeRecord({ families, stances, utterances })).map(({ kind, family, utterance }) => {
    assert.equal(kind, "concession");
    return [family.name, utterance.text];
  });
}

describe("the name in use is kept where whoever put another forward", () => {
  for (const text of ["Fair enough.", "OK, you're right.", "True.", "Hmm, point taken."])
    test(`gives in: ${text}`, () => assert.deepEqual(kept(text), [["pond_get", text]]));
});

describe("nothing is kept where", () => {
  const cases: readonly (readonly [why: string, ...of: Parameters<typeof kept>])[] = [
    ["the answer gives no ground", "I disagree."],
    ["it gives ground with a but", "Fair enough, but heron_put is short."],
    [
      "it answers other words of the message",
      "Fair enough.",
      { passage: { ...asking.passage, quoted: true, parentId: "m2@example.org", text: "It waits." } },
    ],
    ["somebody else gives in", "Fair enough.", { participant: "cyd@example.org", person: refusing.person }],
    ["it is not the first thing said", "Fair enough.", { before: ["But it waits."] }],
    ["another message is answered", "Fair enough.", { passage: { ...asking.passage, parentId: "m9@example.org" } }],
    ["nobody spoke against it", "Fair enough.", {}, [heron, pond], []],
    ["no name is in use", "Fair enough.", {}, [heron]],
    ["several are", "Fair enough.", {}, [heron, pond, makeFamily("egret_get", { inTitle: true })]],
  ];
  for (const [why, ...of] of cases) test(why, () => assert.deepEqual(kept(...of), []));
});

describe("whoever put another forward and says later that the name in use be kept", () => {
  const turned = (text: string, participant = ada) => {
    const later = makeUtterance({ text, participant, messageId: "m4@example.org", index: 4 });
    const stances = [
      makeFoundStance(pond, "support", { ...later, person: participant === ada ? asking.person : later.person }),
    ];
    return conceded(makeRecord({ families: [heron, pond], stances, utterances: [asking, later] })).length;
  };
  test("keeps it", () => assert.equal(turned("I'd rather keep pond_get, it is known."), 1));
  test("keeps nothing where that is left open, or is not said, or is said by another", () => {
    assert.equal(turned("Fine, if we keep pond_get."), 0);
    assert.equal(turned("pond_get is short."), 0);
    assert.equal(turned("I'd rather keep pond_get.", "cyd@example.org"), 0);
  });
});
