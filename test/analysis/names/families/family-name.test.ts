import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { FormEvidence } from "../../../../analysis/names/candidates/gather-forms.ts";
import { readFamily } from "../../../../analysis/names/families/name-family.ts";
import { makeOccurrence, makeProposal } from "../../make-family.ts";
import { makeUtterance } from "../../make-utterance.ts";
import { makeForm, makeKnown } from "../make-form.ts";

const say = (text: string, index: number) =>
  makeUtterance({ text, index, messageId: `m${index}@example.org`, participant: `p${index}@example.org` });
const nameOf = (...group: readonly FormEvidence[]) => readFamily(group, makeKnown()).name;

describe("a name that is said in passing first keeps its spelling, though several people write in the end", () => {
  const usesOf = (form: string, ...at: readonly number[]) =>
    at.map((index) => makeOccurrence(form, say(`Could each pond have a "${form}"?`, index)));
  const form = (name: string, ...at: readonly number[]) => makeForm(name, { occurrences: usesOf(name, ...at) });

  test("what is built on it, or else that would be the name", () =>
    assert.equal(nameOf(form("heron_keep", 1), form("heron_keeper", 2, 3)), "heron_keeper"));
  test("what is built on an ordinary word", () =>
    assert.equal(nameOf(form("heron", 1), form("heronry", 2, 3)), "heron"));
  test("another name", () => assert.equal(nameOf(form("heron_keep", 1), form("old_heron_keep", 2, 3)), "heron_keep"));
  test("what is built on it, where it is written on beside that", () => {
    assert.equal(nameOf(form("heron_keep", 1, 3), form("heron_keeper", 2, 4)), "heron_keep");
    assert.equal(nameOf(form("heron_keep", 1, 3), form("heron_keeper", 4, 5)), "heron_keeper");
  });
  test("what is built on it, where it is written nowhere but in a faint proposal", () => {
    const faint = makeProposal("heron_keep", say("heron_keep?", 1), { confidence: 0.2 });
    assert.equal(nameOf(makeForm("heron_keep", { proposals: [faint] }), form("heron_keeper", 2, 3)), "heron_keep");
  });
});

describe("a name put forward as a file is called as the file", () => {
  const inFile = makeProposal("heron.c", say("Let's call that heron.c, please.", 2), { rule: "call-it" });
  test("where most people write another file", () => {
    const spellings = new Map([
      ["heron.c", 1],
      ["Heron.c", 4],
    ]);
    assert.equal(nameOf(makeForm("heron.c", { spellings, proposals: [inFile] })), "heron.c");
  });
  test("where no spelling of it is left", () =>
    assert.equal(nameOf(makeForm("egret_get", { proposals: [inFile] })), "heron.c"));
});
