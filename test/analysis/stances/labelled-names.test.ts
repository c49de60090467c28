import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { labelledNames } from "../../../analysis/stances/labelled-names.ts";
import { buildNameFinder } from "../../../analysis/stances/name-finder.ts";
import { makeFamily } from "../make-family.ts";
import { makeUtterance } from "../make-utterance.ts";

const finder = buildNameFinder([makeFamily("heron_put"), makeFamily("egret_put")], []);

function labelled(text: string, list: string): readonly string[] {
  const passage = { text: list, distance: 0, quoted: true, parentId: "parent" };
  return labelledNames(makeUtterance({ text, passage }), finder).map(
    ({ mention: { span, family } }) => `${text.slice(span.start, span.end)}: ${family.name}`,
  );
}

describe("names pointed at by the label of an option", () => {
  const letters = "Options:\n  a) heron_put\n  b) egret_put";
  const numbers = "1. heron_put   short\n2. egret_put   long\n3. something else";
  const cases: readonly (readonly [text: string, list: string, ...names: string[]])[] = [
    ["b) is closest to it.", letters, "b): egret_put"],
    ["I'd take (a).", letters, "a): heron_put"],
    ["a) is wrong, I'd take b).", letters, "a): heron_put", "b): egret_put"],
    ["I'd go for option 2.", numbers, "2: egret_put"],
    ["I would take 2.", numbers, "2: egret_put"],
    ["1 is shorter.", numbers, "1: heron_put"],
    ["Not 3.", numbers],
    ["It takes 2 seconds.", numbers],
    ["b) is closest to it.", "Options: heron_put, egret_put"],
    ["b) is closest to it.", "b) egret_put"],
    ["Call f(a) first.", letters],
  ];
  for (const [text, list, ...names] of cases)
    test(`${names.join(", ") || "none"} in: ${text}`, () => assert.deepEqual(labelled(text, list), names));
});

describe("names pointed at by number, where a mail before has listed them", () => {
  const birds = ["heron_put", "egret_put", "stork_put"];
  const poll = birds.map((bird, at) => makeUtterance({ index: at, messageId: "poll", text: `${at + 1}) ${bird}` }));
  const cases: readonly (readonly [text: string, ...names: string[]])[] = [
    ["1 or 3 for me.", "1: heron_put", "3: stork_put"],
    ["3, then 1.", "3: stork_put", "1: heron_put"],
    ["My favourite is 2, we have that.", "2: egret_put"],
    ["2 is just letters.", "2: egret_put"],
    ["3 birds were seen."],
    ["I have 2 of them."],
  ];
  for (const [text, ...names] of cases)
    test(`${names.join(", ") || "none"} in: ${text}`, () => {
      const known = buildNameFinder(
        birds.map((bird) => makeFamily(bird)),
        poll,
      );
      const found = labelledNames(makeUtterance({ index: 9, text }), known);
      assert.deepEqual(
        found.map(({ mention: { span, family } }) => `${text.slice(span.start, span.end)}: ${family.name}`),
        names,
      );
    });
  test("none where the list comes later, or has but two names", () => {
    const known = buildNameFinder(
      birds.map((bird) => makeFamily(bird)),
      poll.slice(1),
    );
    assert.deepEqual(labelledNames(makeUtterance({ index: 9, text: "2 is fine." }), known), []);
    const later = buildNameFinder(
      birds.map((bird) => makeFamily(bird)),
      poll,
    );
    assert.deepEqual(labelledNames(makeUtterance({ index: 1, text: "2 is fine." }), later), []);
  });
});
