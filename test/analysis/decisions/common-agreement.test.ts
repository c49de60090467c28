import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { commonAgreement } from "../../../analysis/decisions/common-agreement.ts";
import type { FoundStance } from "../../../analysis/stances/find-stances.ts";
import { makeFamily, makeFoundStance } from "../make-family.ts";
import { makeUtterance } from "../make-utterance.ts";

const heron = makeFamily("heron_put");
const egret = makeFamily("egret_put");

/** Sides taken on a name, one message each, in order. */
function sides(family: typeof heron, ...by: readonly (readonly [person: string, stance?: "support" | "oppose"])[]) {
  return by.map(([person, stance = "support"], at) => {
    const [participant, messageId] = [`${person}@example.org`, `${family.name}${at}@example.org`];
    return makeFoundStance(family, stance, makeUtterance({ text: "Fine.", participant, messageId, index: at }));
  });
}

/** The name agreed on and the message that shows it. */
function agreed(...stances: readonly FoundStance[]) {
  const found = commonAgreement({ families: [heron, egret], stances });
  return found && [found.family.name, found.utterance.messageId, found.kind];
}

describe("the name that several people speak for and nobody against", () => {
  test("is shown by the last of them", () => {
    const stances = sides(heron, ["ada"], ["ben"], ["cyd"]);
    assert.deepEqual(agreed(...stances.toReversed()), ["heron_put", "heron_put2@example.org", "agreement"]);
  });
  test("is none where two people speak for it, however often", () =>
    assert.equal(agreed(...sides(heron, ["ada"], ["ben"], ["ada"])), null));
  test("is none where one of them, or another, speaks against it", () => {
    assert.equal(agreed(...sides(heron, ["ada"], ["ben"], ["cyd"], ["ada", "oppose"])), null);
    assert.equal(agreed(...sides(heron, ["ada"], ["ben"], ["cyd"], ["dan", "oppose"])), null);
  });
  test("is none where the last word has a but", () => {
    const but = makeUtterance({ text: "Fine, but long.", participant: "cyd@example.org", index: 3 });
    assert.equal(agreed(...sides(heron, ["ada"], ["ben"]), makeFoundStance(heron, "support", but)), null);
  });
  test("is none where there are two such names", () =>
    assert.equal(agreed(...sides(heron, ["ada"], ["ben"], ["cyd"]), ...sides(egret, ["ada"], ["ben"], ["cyd"])), null));
});
