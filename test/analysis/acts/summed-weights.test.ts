import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { ActContext } from "../../../analysis/acts/act-context.ts";
import { tellContext } from "../../../analysis/acts/context-features.ts";
import { kindOf } from "../../../analysis/acts/feature.ts";
import { type LinearModel, probabilities } from "../../../analysis/acts/linear-model.ts";
import { mentionActs } from "../../../analysis/acts/mention-acts.ts";
import { mentionFeatures, tellMention } from "../../../analysis/acts/mention-features.ts";
import { sentenceAct } from "../../../analysis/acts/sentence-act.ts";
import { sentenceFeatures, tellSentence } from "../../../analysis/acts/sentence-features.ts";
import { probabilitiesOfSums, sumWeights } from "../../../analysis/acts/summed-weights.ts";
import { trainedActs } from "../../../analysis/acts/trained-models.ts";
import { findMentions } from "../../../analysis/names/mentions/mentions.ts";

const contexts: readonly ActContext[] = [
  {
    quoted: "I would call it heron_put() then. @@ -1,2 +1,2 @@\n+ heron_put(h); Is that a better name?",
    before: "Not my first idea. The name is what it is: too long.",
    sentence: 'But "sheltered" is not as bad as heron_put(), and heron_take sounds awful to me!',
    after: "heron_take would be confusing, though.",
  },
  { quoted: "", before: "", sentence: "What about POND_HIDDEN instead of POND_SHELTERED?", after: "" },
  { quoted: "Well?", before: "", sentence: "Agreed, it is a horrible name.", after: "Is it, is it: yes." },
];

describe("sums of weights", () => {
  const model: LinearModel = {
    classes: ["good", "bad"],
    bias: [0.5, -1],
    weights: new Map([
      ["before: so", [1, 0]],
      ["before: so what", [0, 2]],
      ["word is bad", [0.25, 0.25]],
      ["stands twice", [-1, 1]],
    ]),
  };

  test("are those of the features told, each counted once", () => {
    const sum = sumWeights(model, (add) => {
      add("before: ", "so");
      add("word is ", "bad");
      add("before: ", "so");
      add("stands twice", "");
      add("before: ", "what");
      add("nothing: ", "so");
    });
    assert.deepEqual(sum, [0.25, 1.25]);
    assert.deepEqual(
      sumWeights(model, (add) => add("before: ", "so")),
      [1, 0],
    );
  });

  test("make the probabilities that the features as texts make", () => {
    const texts = ["before: so", "word is bad", "stands twice"];
    assert.deepEqual(
      probabilitiesOfSums(model, [
        [1, 0],
        [-0.75, 1.25],
      ]),
      probabilities(model, texts),
    );
  });
});

describe("features told by kind", () => {
  test("have the kind that their text begins with", () => {
    const { lexicon } = trainedActs;
    const check = (kind: string, value: string) => assert.equal(kindOf(kind + value), kind);
    for (const context of contexts) {
      tellContext(context, lexicon, check);
      tellSentence(context, [], lexicon, check);
      for (const { span } of findMentions(context.sentence)) tellMention(context, span, [], lexicon, check);
    }
  });

  test("are as likely an act as all of them as texts", () => {
    const { lexicon, sentence, mention } = trainedActs;
    for (const context of contexts) {
      assertNear(Object.values(sentenceAct(context)), probabilities(sentence, sentenceFeatures(context, [], lexicon)));
      for (const { span } of findMentions(context.sentence))
        assertNear(
          Object.values(mentionActs(context, span)),
          probabilities(mention, mentionFeatures(context, span, [], lexicon)),
        );
    }
  });
});

/** Sums in another order differ in the last digits. */
function assertNear(found: readonly number[], expected: readonly number[]): void {
  assert.equal(found.length, expected.length);
  for (const [at, value] of found.entries()) assert.ok(Math.abs(value - (expected[at] ?? 0)) < 1e-9);
}
