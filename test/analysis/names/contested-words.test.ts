import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { contestedWords, wordsPut } from "../../../analysis/names/contested-words.ts";
import { findLonePerson } from "../../../analysis/people/person-finder.ts";
import type { Utterance } from "../../../analysis/utterances.ts";
import { makeUtterance } from "../make-utterance.ts";

const say = (by: string, text: string, said: Partial<Utterance> = {}) =>
  makeUtterance({ text, person: findLonePerson({ name: by, address: `${by}@example.org` }), ...said });

const contested = (...utterances: readonly Utterance[]) => [...contestedWords(utterances)];

describe("words that are contested", () => {
  const bundle = say("ada", "How about bundle?");
  const family = say("ben", "Can't we just say family?");
  const judged = say("ben", "bundle sounds like something that gets packed.");
  const other = say("cyd", "Not so sure about family.");

  test("are those that one puts forward and another speaks of", () => {
    assert.deepEqual(contested(bundle, judged, family, other), ["bundle", "family"]);
  });
  test("are none where it is one word alone", () => assert.deepEqual(contested(bundle, judged), []));
  test("are none where nobody else speaks of them as a name", () => {
    const things = say("ben", "The bundle is packed by the family.");
    assert.deepEqual(contested(bundle, things, family, say("ben", "family is short.")), []);
  });
  test("are pairs, too, one of whose terms is judged", () => {
    const pairs = [say("ada", "What about leader/follower?"), say("ada", "source/replica maybe?")];
    const halves = [say("ben", "leader isn't, the quorum chapter uses it."), say("ben", "But replica is good.")];
    assert.deepEqual(contested(...pairs, ...halves), ["leader/follower", "source/replica"]);
  });
});

describe("a word is put forward", () => {
  const near = { subject: "The name of the thing" };
  const cases: readonly (readonly [text: string, said: Partial<Utterance>, ...words: string[]])[] = [
    ["How about bundle?", {}, "bundle"],
    ["What about `bundle`?", {}, "bundle"],
    ["I'd lean to bundle, that's what people say.", {}, "bundle"],
    ["So bundle it is.", {}, "bundle"],
    ["Please don't call it bundle.", {}, "bundle"],
    ["From my side: bundle, Heap.", near, "bundle", "Heap"],
    ["From my side: bundle, Heap.", {}],
    ["bundle?", near, "bundle"],
    ["bundle?", {}],
    ["Durable-Offset or Stored-Through would be closer.", {}, "Durable-Offset", "Stored-Through"],
    ["bundle would be ok.", near, "bundle"],
    ["Another one would be bundle.", near, "bundle"],
    ["bundle  (it packs)", { ...near, kind: "code" }, "bundle"],
    ["Really?", near],
    ["How about tests?", {}],
    ["I would rather go with fadvise().", {}],
    ["How about WEBP?", {}],
  ];
  for (const [text, said, ...words] of cases)
    test(`${words.join(", ") || "none"} in: ${text}`, () =>
      assert.deepEqual(
        wordsPut(makeUtterance({ text, ...said })).map(({ word }) => word),
        words,
      ));
});
