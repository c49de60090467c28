import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { ActContext } from "../../analysis/acts/act-context.ts";
import { explainMention, explainSentence } from "../../analysis/acts/explain-acts.ts";
import { type MentionActs, mentionActs } from "../../analysis/acts/mention-acts.ts";
import { reasonProbability } from "../../analysis/acts/reason-probability.ts";
import { sentenceAct } from "../../analysis/acts/sentence-act.ts";
import { splitClauses } from "../../analysis/acts/split-clauses.ts";
import { trainedActs } from "../../analysis/acts/trained-models.ts";

function alone(sentence: string, quoted = ""): ActContext {
  return { quoted, before: "", sentence, after: "" };
}

function actsOn(sentence: string, name: string, quoted = ""): MentionActs {
  const start = sentence.indexOf(name);
  return mentionActs(alone(sentence, quoted), { start, end: start + name.length });
}

describe("sentenceAct", () => {
  const naming = [
    "How about calling it walrus_put() instead?",
    "The name walrus is confusing.",
    "Please rename walrus_get to walrus_take.",
    "I don't like the name, it is too generic.",
  ];
  for (const sentence of naming) {
    test(`hears that ${JSON.stringify(sentence)} is about a name`, () => {
      assert.ok(sentenceAct(alone(sentence)).naming > 0.5);
    });
  }

  const other = [
    "I tested this on my laptop and it works.",
    "How about adding a test for the error path?",
    "Thanks, applied to the tree.",
    "walrus_get() takes the lock and returns the first entry.",
    "",
  ];
  for (const sentence of other) {
    test(`hears that ${JSON.stringify(sentence)} is not about a name`, () => {
      assert.ok(sentenceAct(alone(sentence)).naming < 0.3);
    });
  }

  test("an agreement counts for more under a passage about a name than under one about code", () => {
    const onName = sentenceAct(alone("Agreed.", 'I think "walrus" would be a better name.'));
    const onCode = sentenceAct(alone("Agreed.", "The lock should be taken before the list is walked."));
    assert.ok(onName.supportElsewhere > 2 * onCode.supportElsewhere);
  });
});

describe("mentionActs", () => {
  test("the new name of a renaming is proposed, the old one is not", () => {
    const sentence = "Please rename walrus_get to walrus_take.";
    assert.ok(actsOn(sentence, "walrus_take").propose > 0.6);
    assert.ok(actsOn(sentence, "walrus_get").propose < 0.3);
  });

  test("a name said to be misleading is opposed rather than supported", () => {
    const { support, oppose } = actsOn("The name walrus_get is misleading.", "walrus_get");
    assert.ok(oppose > 0.4);
    assert.ok(oppose > 3 * support);
  });

  test("knows no name: another name of the same form gets the same probabilities", () => {
    for (const [one, other] of [
      ["walrus_get", "kestrel_put"],
      ["walrus", "kestrel"],
    ] as const) {
      const sentence = `I'd call it ${one}, because NAME is taken.`;
      const renamed = sentence.replace(one, other);
      assert.deepEqual(actsOn(sentence, one), actsOn(renamed, other));
    }
  });
});

describe("reasonProbability", () => {
  test("prefers the reason to the verdict", () => {
    const sentence = "I would rename it, because the name implies that the caller holds a reference.";
    const [verdict = 0, reason = 0] = splitClauses(sentence).map((clause) =>
      reasonProbability({ sentence, clause, offset: 0, names: [], stance: sentence }),
    );
    assert.ok(reason > verdict);
  });
});

describe("explanations", () => {
  test("name the words that decided", () => {
    const [strongest] = explainSentence(alone("The name is confusing."), "oppose", 8, trainedActs);
    assert.ok(strongest && strongest.weight > 0);
    assert.match(strongest.feature, /name|confus|bad/);
  });

  test("are sorted by strength and never name the name", () => {
    const sentence = "How about walrus_take?";
    const found = explainMention(alone(sentence), { start: 10, end: 21 }, "propose", 20, trainedActs);
    const strengths = found.map(({ weight }) => Math.abs(weight));
    assert.deepEqual(
      strengths,
      [...strengths].sort((a, b) => b - a),
    );
    assert.ok(found.every(({ feature }) => !feature.includes("walrus")));
  });
});
