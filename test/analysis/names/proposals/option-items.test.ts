import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { markSentence } from "../../../../analysis/names/mentions/marked-sentence.ts";
import { optionItems } from "../../../../analysis/names/proposals/option-items.ts";
import type { Utterance } from "../../../../analysis/utterances.ts";
import { makeUtterance } from "../../make-utterance.ts";

function options(text: string, said: Partial<Utterance>): readonly string[] {
  return optionItems(makeUtterance({ text, ...said }), markSentence(text)).map(({ mention }) => mention.form);
}

const item: Partial<Utterance> = { kind: "list-item", listLead: "Some ideas for a better name:" };

describe("optionItems", () => {
  const items: readonly (readonly [text: string, ...names: string[]])[] = [
    ["- heron_put()", "heron_put"],
    ["* heron_put: too long", "heron_put"],
    ["1. heron_put (or so)", "heron_put"],
    ["a) heron_put - conflicts with heron_get", "heron_put"],
    ["- heron_put / heron_get", "heron_put", "heron_get"],
    ["- heron_put or heron_get", "heron_put", "heron_get"],
    ["- heron_put() because it puts", "heron_put"],
    ["- heron_put waits for it"],
    ["- heron_put(pond) waits for it"],
    ["- heron->put"],
    ["- QUESTION: does it wait?"],
    ["- drop heron_put"],
    ["- nothing"],
    ["a_put() b_put() c_put() d_put() e_put() f_put()"],
  ];
  for (const [text, ...names] of items) {
    test(`finds ${names.join(", ") || "nothing"} in: ${text}`, () => assert.deepEqual(options(text, item), names));
  }
  test("finds a name alone in a sentence where naming is talked of", () => {
    assert.deepEqual(options("heron_put", { before: ["I would like a better name."] }), ["heron_put"]);
  });
  test("finds a name alone before a question mark", () => {
    assert.deepEqual(options("heron_put?", { before: ["I would like a better name."] }), ["heron_put"]);
  });
  test("finds a name alone below an announcement", () => {
    assert.deepEqual(options("heron_put", { before: ["I thought of:"] }), ["heron_put"]);
  });
  test("finds a declaration below what says how something should be", () => {
    const below = (before: string) => options("bool heron_is_wet(void);", { kind: "code", before: [before] });
    assert.deepEqual(below("If so, it should maybe be something like:"), ["heron_is_wet"]);
    assert.deepEqual(below("It is declared as:"), []);
  });
  test("finds no function in what the code does", () => {
    const listed = (listLead: string) => options("- heron_put()", { kind: "list-item", listLead });
    assert.deepEqual(listed("So I'd like to hold the pond over:"), []);
    assert.deepEqual(listed("Two ideas:"), ["heron_put"]);
  });
  test("finds a name alone before words that leave it open", () => {
    const before = ["Can you give it a clearer name?"];
    assert.deepEqual(options("heron_put(), or something like that, idk.", { before }), ["heron_put"]);
  });
  test("finds a name that a line of code defines where naming is talked of", () => {
    const line: Partial<Utterance> = { kind: "code", before: ["Like (sorry, terrible names):"] };
    assert.deepEqual(options("#define HERON_PUT 1", line), ["HERON_PUT"]);
    assert.deepEqual(options("#define HERON_PUT 1", { kind: "code", before: ["It waits."] }), []);
  });
  test("finds no part that a patch mail describes", () => {
    const inPatch = { ...item, subject: "[PATCH] pond: add herons" };
    assert.deepEqual(options("- heron_put: puts a heron back", inPatch), []);
    assert.deepEqual(options("- heron_put (Ada)", inPatch), ["heron_put"]);
  });
  test("finds no name that a line of code defines where only a colon leads in", () => {
    assert.deepEqual(options("#define HERON_PUT 1", { kind: "code", before: ["We can go with:"] }), []);
  });
  test("finds no name with a remark in a sentence that is no list item", () => {
    assert.deepEqual(options("heron_put: too long", { before: ["I would like a better name."] }), []);
  });
  test("finds nothing in a list that nothing announces as names", () => {
    assert.deepEqual(options("- heron_put()", { kind: "list-item", listLead: "It waits in" }), []);
  });
});
