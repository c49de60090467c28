import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { findWithdrawals } from "../../../analysis/decisions/withdrawals.ts";
import { makeFamily, makeProposal } from "../make-family.ts";
import { makeUtterance } from "../make-utterance.ts";

const asking = makeUtterance({ text: "How about heron_put or egret_put?", participant: "ben@example.org" });
const heron = makeFamily("heron_put", { proposal: makeProposal("heron_put", asking) });
const egret = makeFamily("egret_put", { proposal: makeProposal("egret_put", asking) });

/** The names that somebody takes back with a sentence after Ben put two forward, or `put` of them. */
function takenBack(
  text: string,
  participant = "ben@example.org",
  put = [heron, egret],
  quoted = "",
  parentId = "m2@example.org",
): readonly string[] {
  const passage = { text: quoted, distance: 0, quoted: quoted !== "", parentId };
  const said = makeUtterance({ text, index: 3, messageId: "m3@example.org", participant, passage });
  return findWithdrawals(put, [asking, said]).map(({ family }) => family.name);
}

describe("a name is taken back by", () => {
  const cases: readonly (readonly [text: string, ...names: string[]])[] = [
    ["Agreed, I withdraw heron_put.", "heron_put"],
    ["I withdraw heron_put and egret_put, then.", "heron_put", "egret_put"],
    ["I hereby retract my suggestion of heron_put.", "heron_put"],
    ["I take heron_put back.", "heron_put"],
    ["I'll take back heron_put.", "heron_put"],
    ["Let me take egret_put back.", "egret_put"],
    ["Scrap heron_put, then.", "heron_put"],
    ["Right, forget about heron_put.", "heron_put"],
    ["Ok, forget heron_put again.", "heron_put"],
    ["Never mind heron_put.", "heron_put"],
    ["I'll drop heron_put then.", "heron_put"],
    ["Consider heron_put withdrawn.", "heron_put"],
    ["heron_put is off the table.", "heron_put"],
    ["And OK, heron_put is dead, Ada is right.", "heron_put"],
    ["heron_put is out then.", "heron_put"],
    ["I see the point, so heron_put goes, with and without the unit.", "heron_put"],
    ["heron_put you can forget, I'll map it on our side.", "heron_put"],
    ["You can drop heron_put, I didn't know about the proxy.", "heron_put"],
    ["Ok, that rules out my heron_put.", "heron_put"],
    ["I'm dropping heron_put.", "heron_put"],
    ["Forget heron_put, I didn't know that it is taken.", "heron_put"],
    ["heron_put was only an idea.", "heron_put"],
    ["heron_put could also be misread, so forget it.", "heron_put"],
    ["Right to leave out heron_put.", "heron_put"],
  ];
  for (const [text, ...names] of cases) test(text, () => assert.deepEqual(takenBack(text), names));
  test("words that do not name it, of who put but one forward", () => {
    const text = "Fair enough, I withdraw my suggestion.";
    assert.deepEqual(takenBack(text, "ben@example.org", [heron]), ["heron_put"]);
    assert.deepEqual(takenBack(text), []);
    assert.deepEqual(takenBack("Right, egret_put is better than mine.", "ben@example.org", [heron]), ["heron_put"]);
    const another = "Hm, never mind, ignore this idea for now.";
    for (const said of ["Yeah, scratch that.", "Ok, forget it then.", another])
      assert.deepEqual(takenBack(said, "ben@example.org", [heron], "How about heron_put?"), ["heron_put"]);
    assert.deepEqual(takenBack(another, "ben@example.org", [heron], "We could wait for the lock."), []);
  });
});

test("who takes back an idea under his own message takes back all names that he put forward in it", () => {
  const idea = "Ignore this idea for now.";
  const before = makeUtterance({ text: "reed_put?", participant: "ben@example.org", messageId: "m0@example.org" });
  const all = [heron, egret, makeFamily("reed_put", { proposal: makeProposal("reed_put", before) })];
  const under = (id: string) => takenBack(idea, "ben@example.org", all, "The lock is taken anyway.", id);
  assert.deepEqual(under(asking.messageId), ["heron_put", "egret_put"]);
  assert.deepEqual(under("m2@example.org"), []);
});

describe("no name is taken back by", () => {
  const texts = [
    "I will not withdraw heron_put.",
    "I don't take heron_put back.",
    "Should I withdraw heron_put?",
    "I withdraw heron_put if nobody likes it.",
    "I withdraw my objection to heron_put.",
    "I take heron_put.",
    "Please drop heron_put() from the next patch.",
    "I forget about heron_put() every time.",
    "Ignore the proposal to drain the pond.",
    "The caller drops heron_put.",
    "I like heron_put.",
  ];
  for (const text of texts) test(text, () => assert.deepEqual(takenBack(text), []));
  test("anybody but who put it forward", () =>
    assert.deepEqual(takenBack("I withdraw heron_put.", "cyd@example.org"), []));
});
