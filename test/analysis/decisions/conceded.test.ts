import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { conceded } from "../../../analysis/decisions/conceded.ts";
import type { FoundStance } from "../../../analysis/stances/find-stances.ts";
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

test("the name in use is kept where whoever put another forward gives in to who speaks for it", () => {
  assert.deepEqual(kept("Fair enough.", {}, [heron, pond], [makeFoundStance(pond, "support", refusing)]), [
    ["pond_get", "Fair enough."],
  ]);
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
    ["somebody else gives in", "Fair enough.", { participant: "cyd@example.org" }],
    ["it is not the first thing said", "Fair enough.", { before: ["But it waits."] }],
    ["another message is answered", "Fair enough.", { passage: { ...asking.passage, parentId: "m9@example.org" } }],
    ["nobody spoke against it", "Fair enough.", {}, [heron, pond], []],
    ["somebody spoke for the other", "Fair enough.", {}, [heron, pond], [makeFoundStance(heron, "support", refusing)]],
    ["no name is in use", "Fair enough.", {}, [heron]],
    ["several are", "Fair enough.", {}, [heron, pond, makeFamily("egret_get", { inTitle: true })]],
  ];
  for (const [why, ...of] of cases) test(why, () => assert.deepEqual(kept(...of), []));
});

describe("whoever put another forward and says later that the name in use be kept", () => {
  const says = (text: string, said: Partial<Utterance> = {}, side: FoundStance["stance"] = "support", of = pond) =>
    makeFoundStance(of, side, makeUtterance({ text, messageId: "m4@example.org", index: 4, ...said }));
  const turned = (...stances: readonly FoundStance[]) =>
    conceded(makeRecord({ families: [heron, pond], stances, utterances: [asking] })).length;
  const keeping = "I'd rather keep pond_get, it is known.";
  test("keeps it", () => assert.equal(turned(says(keeping)), 1));

  const cases: readonly (readonly [why: string, ...of: Parameters<typeof says>])[] = [
    ["that is left open", "Fine, if we keep pond_get."],
    ["it is not said", "pond_get is short."],
    ["another says it", keeping, { participant: "cyd@example.org" }],
    ["it is said in the message that puts the other forward", keeping, { messageId: "m1@example.org" }],
    ["it was said before", keeping, { messageId: "m0@example.org", index: -1 }],
    ["it is said of the other", "I'd rather keep heron_put.", {}, "support", heron],
    ["it is said against it", "I'd rather not keep pond_get.", {}, "oppose"],
  ];
  for (const [why, ...of] of cases) test(`keeps nothing where ${why}`, () => assert.equal(turned(says(...of)), 0));
});
