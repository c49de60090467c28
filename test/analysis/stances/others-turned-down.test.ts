import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { othersTurnedDown } from "../../../analysis/stances/others-turned-down.ts";
import { makeFamily, makeFoundStance, makeProposal } from "../make-family.ts";
import { makeUtterance } from "../make-utterance.ts";

const put = (name: string, index: number, by = "ben@example.org") =>
  makeFamily(name, { proposal: makeProposal(name, makeUtterance({ text: `${name}?`, index, participant: by })) });
const heron = put("heron", 1);
const egret = put("egret", 2);
const own = put("stork", 3, "ada@example.org");
const later = put("crane", 9);
const pond = makeFamily("pond");
const families = [heron, egret, own, later, pond];

/** What is turned down by the last words of a message that speaks for some names. */
function down(text: string, wanted = [heron]): readonly string[] {
  const utterance = makeUtterance({ text, index: 5 });
  const said = wanted.map((family) => makeFoundStance(family, "support", utterance));
  return othersTurnedDown(utterance, families, said).map(({ family, stance }) => `${stance} ${family.name}`);
}

describe("all other suggestions", () => {
  test("are those that others put forward before, and that the message does not speak for", () => {
    assert.deepEqual(down("And all the other suggestions I've seen are significantly worse."), ["oppose egret"]);
    assert.deepEqual(down("I don't like any of the other names."), ["oppose egret"]);
  });
  test("are none where it speaks for none", () => assert.deepEqual(down("The other suggestions are worse.", []), []));
  test("are none where nothing is said against them", () => {
    assert.deepEqual(down("The other suggestions are fine, too."), []);
    assert.deepEqual(down("The other locks are worse."), []);
  });
});
