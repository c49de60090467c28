import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { merged } from "../../../analysis/decisions/merged.ts";
import type { NameFamily } from "../../../analysis/names/families/name-family.ts";
import { makeFamily, makeProposal } from "../make-family.ts";
import { makeUtterance } from "../make-utterance.ts";
import { makePatchPost, makePlainPost, makeRecord } from "./make-record.ts";

const proposing = makeUtterance({ text: "Rename pond_get() to heron_get().", messageId: "m1@example.org" });
const pond = makeFamily("pond_get");
const heron = makeFamily("heron_get", { proposal: makeProposal("heron_get", proposing) });
const patch = makePatchPost("m1", "[PATCH] roost: rename pond_get()", ["heron_get();"]);

/** The names that a reply to m1 settles on. */
function settledBy(text: string, families: readonly NameFamily[] = [pond, heron], post = patch, parentId = "m1") {
  const passage = { text: "", distance: 0, quoted: false, parentId: `${parentId}@example.org` };
  const reply = makeUtterance({ text, messageId: "m2@example.org", participant: "ben@example.org", index: 1, passage });
  const settlements = merged(makeRecord({ families, utterances: [proposing, reply], posts: [post] }));
  for (const { kind, utterance } of settlements) assert.deepEqual([kind, utterance], ["merge", reply]);
  return settlements.map(({ family }) => family.name);
}

describe("a reply to a rename patch", () => {
  const cases: readonly (readonly [text: string, taken: boolean])[] = [
    ["Applied, thanks.", true],
    ["Applied to roost-next.", true],
    ["Both applied.", true],
    ["Series applied, thanks!", true],
    ["Queued for 5.13.", true],
    ["Thanks, I've applied it to the tree.", true],
    ["I have picked up the series.", true],
    ["Now pushed to master.", true],
    ["Merged.", true],
    ["Merged herons have their own nests.", false],
    ["Merged into roost-next.", true],
    ["Applied on top of next this fails to build.", false],
    ["Please rebase, so that it can be merged.", false],
    ["Should this be applied before the merge window?", false],
    ["I was applying a different rule.", false],
    ["Acked.", false],
  ];
  for (const [text, taken] of cases) {
    test(`${JSON.stringify(text)} ${taken ? "settles on its name" : "settles nothing"}`, () => {
      assert.deepEqual(settledBy(text), taken ? ["heron_get"] : []);
    });
  }
});

describe("merged", () => {
  test("settles nothing in a patch that answers the patch", () => {
    const passage = { text: "", distance: 0, quoted: false, parentId: "m1@example.org" };
    const next = makePatchPost("m2", "[PATCH 2/2] roost: test", ["heron_get();"]);
    const own = makeUtterance({ text: "Merged.", messageId: "m2@example.org", index: 1, passage });
    assert.deepEqual(merged(makeRecord({ families: [heron], utterances: [proposing, own], posts: [patch, next] })), []);
  });
  test("settles nothing under a mail without a patch", () => {
    assert.deepEqual(settledBy("Applied, thanks.", [pond, heron], makePlainPost("m1", "[PATCH 0/2] roost")), []);
  });
  test("settles nothing under another mail than the one that puts the name forward", () => {
    const other = makePatchPost("m7", "[PATCH] roost: fix", ["heron_get();"]);
    assert.deepEqual(settledBy("Applied, thanks.", [pond, heron], other, "m7"), []);
  });
  test("settles nothing where the patch puts no name forward", () => {
    assert.deepEqual(settledBy("Applied, thanks.", [pond]), []);
  });
});
