import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { buildNameFinder } from "../../../analysis/stances/name-finder.ts";
import { pointedNames } from "../../../analysis/stances/pointed-names.ts";
import { makeFamily } from "../make-family.ts";
import { makeUtterance } from "../make-utterance.ts";

const finder = buildNameFinder([makeFamily("heron_put"), makeFamily("egret_put"), makeFamily("stork_put")], []);

/** The names pointed at, each with the words that do. */
function pointed(text: string, before: readonly string[] = []): readonly string[] {
  return pointedNames(makeUtterance({ text, before }), finder).map(
    ({ mention: { span, family } }) => `${text.slice(span.start, span.end)}: ${family.name}`,
  );
}

describe("names pointed at by their place", () => {
  const two = ["I would call it heron_put, or else egret_put."];
  const three = ["It could be heron_put, egret_put or stork_put."];
  test("are those of the sentence before", () => {
    assert.deepEqual(pointed("The former is too vague.", two), ["The former: heron_put"]);
    assert.deepEqual(pointed("I like the latter.", two), ["the latter: egret_put"]);
    assert.deepEqual(pointed("I like the later.", two), ["the later: egret_put"]);
    assert.deepEqual(pointed("The second one is better.", three), ["The second one: egret_put"]);
    assert.deepEqual(pointed("Second one, please.", three), ["Second one: egret_put"]);
    assert.deepEqual(pointed("I prefer the last of these.", three), ["the last of these: stork_put"]);
  });
  test("are those of the sentence itself where it names them first", () => {
    const text = "I'd take egret_put over stork_put, because the latter is vague.";
    assert.deepEqual(pointed(text, two), ["the latter: stork_put"]);
  });
  test("are those of the passage that is answered", () => {
    const passage = { text: "> How about heron_put or egret_put?", distance: 0, quoted: true, parentId: "parent" };
    const found = pointedNames(makeUtterance({ text: "The first is fine.", passage }), finder);
    assert.deepEqual(
      found.map(({ mention, referred }) => [mention.family.name, referred?.includes("How about")]),
      [["heron_put", true]],
    );
  });
  test("are those of two sentences next to one another, one of each", () => {
    const passage = { text: "heron_put then? Or egret_put?", distance: 0, quoted: true, parentId: "parent" };
    const point = (text: string) =>
      pointedNames(makeUtterance({ text, passage }), finder).map(({ mention, referred }) => [
        mention.family.name,
        referred,
      ]);
    assert.deepEqual(point("The former is fine."), [["heron_put", "heron_put then?"]]);
    assert.deepEqual(point("I prefer the latter."), [["egret_put", "Or egret_put?"]]);
    assert.deepEqual(pointed("The former is fine.", ["heron_put then?", "Or heron_put?"]), []);
  });
  test("are none where the order does not tell", () => {
    assert.deepEqual(pointed("The former is too vague.", three), []);
    assert.deepEqual(pointed("The former is too vague.", ["How about heron_put?"]), []);
    assert.deepEqual(pointed("The third one is fine.", two), []);
  });
  test("are none where something else is counted", () => {
    assert.deepEqual(pointed("The first caller waits.", two), []);
    assert.deepEqual(pointed("The last patch is fine.", two), []);
    assert.deepEqual(pointed("First patch is fine.", two), []);
  });
});
