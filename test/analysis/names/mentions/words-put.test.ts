import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { wordsPut } from "../../../../analysis/names/mentions/words-put.ts";
import { makeUtterance } from "../../make-utterance.ts";

const read = (text: string, kind: "sentence" | "code" = "sentence") =>
  wordsPut(makeUtterance({ text, kind })).map(({ word, forCertain }) => (forCertain ? `${word}!` : word));

describe("a word is put forward, for certain or where names are talked of,", () => {
  const cases: readonly (readonly [text: string, ...words: string[]])[] = [
    ["How about bundle?", "bundle!"],
    ["What about `bundle`?", "bundle!"],
    ["I'd lean to bundle, that's what people say.", "bundle!"],
    ["So bundle it is.", "bundle!"],
    ["Please don't call it bundle.", "bundle"],
    ["Not a fan of bundle.", "bundle"],
    ["bundle is too vague.", "bundle"],
    ["I'd make it bundle.", "bundle!"],
    ["Renamed the type from heap to bundle.", "heap!", "bundle!"],
    ["s/heap/bundle/", "heap!", "bundle!"],
    ["+1 for bundle.", "bundle!"],
    ["From my side: bundle, Heap.", "bundle", "Heap"],
    ["One more: bundle.", "bundle"],
    ["bundle?", "bundle"],
    ["bundle, maybe.", "bundle"],
    ["bundle or so.", "bundle"],
    ["There's also bundle for short but it is taken.", "bundle"],
    ["I took bundle because it is free.", "bundle"],
    ["I tried bundle first, but it clashes.", "bundle"],
    ["We'll use bundle in v4.", "bundle"],
    ["No heap, then bundle perhaps.", "bundle"],
    ["I'd rather keep bundle, it is short.", "bundle"],
    ["struct bundle / bundle_get() or something?", "bundle"],
    ["Why not simply bundle?", "bundle"],
    ["The list is now bundle, heap and family.", "bundle", "heap", "family"],
    ["Durable-Offset or Stored-Through would be closer.", "Durable-Offset!", "Stored-Through!"],
    ["bundle would be ok.", "bundle"],
    ["Another one would be bundle.", "bundle"],
    ["Two more: bundle, or heap_wrap because it wraps.", "bundle"],
    ["Replace heap by bundle.", "heap", "bundle"],
    ["I'd spell it out, bundle.", "bundle!"],
    ["Really?"],
    ["How about tests?"],
    ["Friday, maybe."],
    ["nits: the second line is too long."],
    ["Hmm, maybe."],
    ["I would rather go with fadvise()."],
    ["How about WEBP?"],
    ["I took the bundle out of the box."],
  ];
  for (const [text, ...words] of cases)
    test(`${words.join(", ") || "none"} in: ${text}`, () => assert.deepEqual(read(text).toSorted(), words.toSorted()));

  test("alone in a line of code", () => assert.deepEqual(read("bundle  (it packs)", "code"), ["bundle"]));
  test("not where a line of code reckons with it", () => assert.deepEqual(read("bundle - heap->base", "code"), []));
  test("or only held on to, turned down or judged", () => {
    for (const text of ["I'd rather keep bundle, it is short.", "Please don't call it bundle.", "Not a fan of bundle."])
      assert.deepEqual(
        wordsPut(makeUtterance({ text })).map(({ word, proposed }) => [word, proposed]),
        [["bundle", false]],
        text,
      );
  });
  test("with its label, or in a row", () => {
    const [labelled] = wordsPut(makeUtterance({ text: "b) bundle" }));
    assert(labelled?.labelled && !labelled.listed);
    assert(wordsPut(makeUtterance({ text: "That is now bundle, heap and family." })).every(({ listed }) => listed));
  });
});
