import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { findTalk } from "../../../analysis/analyze-debate.ts";
import { trainedModels } from "../../../analysis/models.ts";
import { separateTalks } from "../../../analysis/talks/separate-talks.ts";
import { makeThread } from "../make-thread.ts";

const night = "The herons sleep at night, and the rules of the pond say so.";
const food = "They do not eat then, and nobody feeds them.";

/** The debates, each as its names, where Ben speaks of a name and Cyd of another, in answer to Ada or to Dan. */
function debates(ben: string, cyd: string, cydAnswers: "m1" | "m2" = "m2"): readonly string[] {
  const thread = makeThread(
    { by: "Ada", lines: [night] },
    { by: "Dan", to: "m1", lines: [`> ${night}`, "", food] },
    { by: "Ben", to: "m1", lines: [`> ${night}`, "", ben] },
    { by: "Cyd", to: cydAnswers, lines: [`> ${cydAnswers === "m1" ? night : food}`, "", cyd] },
  );
  return separateTalks(findTalk([thread], trainedModels)).map(({ names }) => names.map(({ name }) => name).join(" "));
}

describe("a remark on each of two names", () => {
  const strict = 'I refuse to call the rules "reed_strict", they are anything but.';
  const rules = "I would call that one nest_rules instead, it is a better name.";
  test("is no debate where nothing ties them", () => assert.deepEqual(debates(strict, rules), []));
  test("is one where both answer one message", () =>
    assert.deepEqual(debates(strict, rules, "m1"), ["reed_strict nest_rules"]));
  test("is one where they are made alike", () =>
    assert.deepEqual(debates(strict, rules.replace("nest_rules", "reed_stern")), ["reed_strict reed_stern"]));
  test("is one where more is said of one of them", () =>
    assert.deepEqual(debates(strict, `${rules} I do not like reed_strict, either.`), ["reed_strict nest_rules"]));
});
