import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { buildNameFinder } from "../../../analysis/stances/name-finder.ts";
import { turnedDown } from "../../../analysis/stances/turned-down.ts";
import { makeFamily, makeFoundStance } from "../make-family.ts";
import { makeUtterance } from "../make-utterance.ts";

const pond = makeFamily("pond_put");
const heron = makeFamily("heron_put");
const egret = makeFamily("egret_put");
const finder = buildNameFinder([pond, heron, egret], []);

/** What is turned down by words that speak for heron_put, below a quotation. */
function down(text: string, quoted = "+int pond_put(void);", before: readonly string[] = []): readonly string[] {
  const passage = { text: quoted, distance: 0, quoted: true, parentId: "m0@example.org" };
  const utterance = makeUtterance({ text, passage, before });
  return turnedDown(utterance, [makeFoundStance(heron, "support", utterance, { relation: "named" })], finder).map(
    ({ family, stance }) => `${stance} ${family.name}`,
  );
}

describe("a name that is preferred to what is quoted", () => {
  for (const text of [
    "I'd rather call it heron_put.",
    "I would much prefer heron_put.",
    "heron_put is better, I think.",
    "heron_put sounds definitely better.",
  ])
    test(`turns that down: ${text}`, () => assert.deepEqual(down(text), ["oppose pond_put"]));

  for (const text of [
    "I like heron_put.",
    "Would heron_put be better?",
    "I prefer heron_put over pond_put.",
    "I'd rather call pond_put heron_put.",
  ])
    test(`does not where it is not said so: ${text}`, () => assert.deepEqual(down(text), []));

  test("does not where several are quoted", () =>
    assert.deepEqual(down("I'd rather call it heron_put.", "pond_put or egret_put"), []));
  test("does not where what is quoted is what is preferred", () =>
    assert.deepEqual(down("I'd prefer the latter.", "Or heron_put?"), []));
  test("does not far below the quotation", () =>
    assert.deepEqual(down("I'd rather call it heron_put.", "+int pond_put(void);", ["One.", "Two."]), []));
});
