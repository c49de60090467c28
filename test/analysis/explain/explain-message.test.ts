import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { analyzeDebates } from "../../../analysis/analyze-debate.ts";
import { type ExplainedMessage, explainMessage } from "../../../analysis/explain/explain-message.ts";
import { trainedModels } from "../../../analysis/models.ts";
import type { Debate } from "../../../analysis/types.ts";
import { makeThread } from "../make-thread.ts";

const thread = makeThread(
  { by: "Ada", lines: ["This adds a driver for warning lamps.", "It is called lantern_drv for now."] },
  {
    by: "Ben",
    to: "m1",
    lines: [
      "> It is called lantern_drv for now.",
      "",
      "I don't like the name lantern_drv, there is already a camera driver called heron",
      "in staging. How about beacon_led instead?",
    ],
  },
  {
    by: "Cyd",
    to: ["m1", "m2"],
    lines: [
      "> How about beacon_led instead?",
      "",
      "I prefer beacon_led, because it says what the hardware is. The tests are better now.",
      "beacon_led is a good name.",
    ],
  },
  {
    by: "Dov",
    to: ["m1", "m2"],
    lines: [
      "> I don't like the name lantern_drv, there is already a camera driver called heron",
      "",
      "I agree, it is misleading.",
    ],
  },
  {
    by: "Ada",
    to: ["m1", "m2", "m3"],
    lines: ["> I prefer beacon_led, because it says what the hardware is.", "", "I'll rename it to beacon_led in v2."],
  },
);
const [debate] = analyzeDebates([thread], trainedModels).debates as readonly [Debate];
const explained = new Map(thread.posts.map(({ message }) => [message.id, explainMessage([thread], message.id)]));
const of = (id: string) => explained.get(`${id}@example.org`) as ExplainedMessage;
const bodyOf = (id: string) => thread.posts.find(({ message }) => message.id === id)?.message.body ?? "";
const sentenceOf = (id: string, begin: string) => {
  const sentence = of(id).sentences.find(({ text }) => text.startsWith(begin));
  assert(sentence, `${id} has no sentence "${begin}"`);
  return sentence;
};

describe("the explanations of all messages together are the findings of the debate", () => {
  const sentences = [...explained].flatMap(([id, { sentences: own }]) => own.map((sentence) => ({ id, ...sentence })));

  test("every stance, with its sentence and rule", () => {
    const told = sentences.flatMap(({ id, span, stances }) =>
      stances.map(({ name, stance, rule, answers }) => ({ id, span, name, stance, rule, answers })),
    );
    const found = debate.stances.map(({ name, stance, answers, evidence: { messageId: id, span, rule } }) => {
      return { id, span, name, stance, rule, answers };
    });
    assert(found.length >= 3);
    assert.deepEqual(sorted(told), sorted(found));
  });

  test("every rationale, with its kind and quote", () => {
    const told = sentences.flatMap(({ id, rationales }) =>
      rationales.map(({ kind, quote, name, stance }) => ({ id, kind, quote, name, stance })),
    );
    const found = debate.stances.flatMap(({ name, stance, rationales }) =>
      rationales.map(({ kind, evidence: { messageId: id, quote } }) => ({ id, kind, quote, name, stance })),
    );
    assert(found.length > 0);
    assert.deepEqual(sorted(told), sorted(found));
  });

  test("every proposal that puts a name forward", () => {
    const told = sentences.flatMap(({ id, span, proposals }) =>
      proposals.filter(({ first }) => first).map(({ name, rule }) => ({ id, span, name, rule })),
    );
    const found = debate.names.flatMap(({ name, proposal }) =>
      proposal ? [{ id: proposal.messageId, span: proposal.span, name, rule: proposal.rule }] : [],
    );
    assert(found.length > 0);
    assert.deepEqual(sorted(told), sorted(found));
  });

  test("the decision", () => {
    const told = sentences.flatMap(({ id, span, settlements }) =>
      settlements.filter(({ decides }) => decides).map(({ name, kind, rule }) => ({ id, span, name, kind, rule })),
    );
    assert(debate.decision.status === "adopted");
    const { name, kind, evidence } = debate.decision;
    assert.deepEqual(told, [{ id: evidence.messageId, span: evidence.span, name, kind, rule: evidence.rule }]);
  });

  test("the same questions have the verdict that made or unmade a finding", () => {
    assert(sentences.some(({ questions }) => questions.some(({ sides }) => sides.length > 0)));
    for (const { stances, questions } of sentences)
      for (const { name, sides } of questions)
        for (const { stance, verdict } of sides) {
          const isFound = stances.some((found) => found.name === name && found.stance === stance);
          assert.equal(verdict === "taken", isFound, `${stance} ${name}: ${verdict}`);
        }
  });
});

function sorted(found: readonly object[]): readonly string[] {
  return found.map((finding) => JSON.stringify(finding)).sort();
}

test("the sentences are the message's own text in order, with the names at their place in the body", () => {
  const { sentences } = of("m2");
  assert.deepEqual(
    sentences.map(({ text }) => text),
    [
      "I don't like the name lantern_drv, there is already a camera driver called heron in staging.",
      "How about beacon_led instead?",
    ],
  );
  for (const { span, text, names } of sentences) {
    assert.equal(bodyOf("m2@example.org").slice(span.start, span.end).replace(/\s+/g, " "), text);
    for (const name of names) {
      assert.equal(bodyOf("m2@example.org").slice(name.span.start, name.span.end), name.form);
    }
  }
  assert.deepEqual(
    sentences.map(({ names }) => names.map(({ name }) => name)),
    [["lantern_drv"], ["beacon_led"]],
  );
});

test("a stance without a name tells through which words it reached it, and whose they are", () => {
  const { stances, passage, questions } = sentenceOf("m4", "I agree");
  assert.equal(passage.quoted, true);
  assert.deepEqual(
    questions.map(({ name, relation }) => [name, relation]),
    [["lantern_drv", "passage"]],
  );
  assert.match(questions[0]?.referred ?? "", /^I don't like the name lantern_drv/);
  assert(stances.length > 0);
  for (const { relation, answers } of stances) {
    assert.equal(relation, "passage");
    assert.equal(answers?.messageId, "m2@example.org");
  }
});

test("what was asked and denied is told, with the thresholds and the loudest features of both sides", () => {
  const { questions, stances } = sentenceOf("m3", "The tests are better now.");
  assert.deepEqual(stances, []);
  const [asked] = questions;
  assert.equal(asked?.name, "beacon_led");
  assert.equal(asked.relation, "before");
  assert.deepEqual(
    asked.sides.map(({ stance }) => stance),
    ["support", "oppose"],
  );
  for (const side of asked.sides) {
    assert(side.weighed < side.threshold || side.verdict === "repeated", JSON.stringify(side));
    for (const features of [side.for, side.against, side.words]) assert(features.length <= 5);
    assert(side.for.every(({ weight }) => weight > 0) && side.against.every(({ weight }) => weight < 0));
  }
});

test("of two sentences for the same name the surer one is the finding, the other repeats it", () => {
  const verdicts = of("m3").sentences.flatMap(({ questions }) =>
    questions
      .filter(({ name, relation }) => name === "beacon_led" && relation === "named")
      .flatMap(({ sides }) => sides.filter(({ stance }) => stance === "support").map(({ verdict }) => verdict)),
  );
  assert.deepEqual(verdicts.sort(), ["repeated", "taken"]);
});

test("the cues of a sentence are told with what they judge", () => {
  const [asked] = sentenceOf("m3", "I prefer beacon_led").questions;
  const liking = asked?.cues.find(({ rule }) => rule === "liking");
  assert.deepEqual([liking?.stance, liking?.reach], ["support", "on it"]);
  assert.match(liking?.words ?? "", /prefer beacon_led/);
});

test("what looks like a name has its probability and features, the likeliest first", () => {
  const { forms } = of("m2");
  assert.deepEqual(forms.map(({ name }) => name).sort(), ["beacon_led", "lantern_drv"]);
  const probabilities = forms.map(({ probability }) => probability);
  assert.deepEqual(
    probabilities,
    probabilities.toSorted((a, b) => b - a),
  );
  for (const form of forms) assert(form.for.length > 0 && form.for.length <= 5 && form.against.length <= 5);
});

test("threads without a debate are told what they lack", () => {
  const review = makeThread(
    { by: "Ada", lines: ["This takes the lock in heron_put() first."] },
    { by: "Ben", to: "m1", lines: ["> This takes the lock in heron_put() first.", "", "heron_put() may sleep."] },
  );
  const { lacks, sentences, forms } = explainMessage([review], "m2@example.org");
  assert.deepEqual(of("m2").lacks, []);
  assert(lacks.length > 0);
  assert.match(lacks.join("\n"), /no name that anybody argues about is put forward/);
  assert.deepEqual(
    sentences.map(({ text, stances }) => [text, stances.length]),
    [["heron_put() may sleep.", 0]],
  );
  assert.deepEqual(
    forms.map(({ spellings, name }) => [spellings, name]),
    [[["heron_put"], null]],
  );
});

test("a message that the threads do not hold has nothing to tell", () => {
  const { sentences, forms } = explainMessage([thread], "m9@example.org");
  assert.deepEqual({ sentences, forms }, { sentences: [], forms: [] });
});
