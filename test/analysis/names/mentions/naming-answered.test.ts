import assert from "node:assert/strict";
import { test } from "node:test";
import { readUtterancesOf } from "../../../../analysis/analyze-debate.ts";
import { namingAnswered } from "../../../../analysis/names/mentions/naming-answered.ts";
import { namingContext } from "../../../../analysis/names/mentions/naming-context.ts";
import { makeThread } from "../../make-thread.ts";

/** How much the last sentence of a reply talks of names by itself, and by what it answers. */
function contextOf(parent: readonly string[], reply: readonly string[]): readonly [own: number, answered: number] {
  const thread = makeThread({ by: "Ada", lines: parent }, { by: "Ben", to: "m1", lines: reply });
  const { utterances } = readUtterancesOf([thread]);
  const last = utterances.at(-1);
  assert.ok(last?.messageId === "m2@example.org");
  return [namingContext(last), namingAnswered(utterances)(last)];
}

const named = ["Please find another name for it.", "It locks a pond.", "I want to read that the pond is held up here."];

test("what is not quoted tells what is answered", () => {
  const [own, answered] = contextOf(named, ["> I want to read that the pond is held up here.", "", "held() then?"]);
  assert.equal(own, 0);
  assert.ok(answered > 0.8);
});

test("half of a sentence may be quoted", () => {
  const [, answered] = contextOf(named, ["> pond is held up here.", "", "held() then?"]);
  assert.ok(answered > 0.8);
});

test("where nothing around it talks of names, the answer does not either", () => {
  const [, answered] = contextOf(
    ["It locks a pond.", "I want to read that the pond is held up here."],
    ["> I want to read that the pond is held up here.", "", "held() then?"],
  );
  assert.equal(answered, 0);
});

test("what the other mail does not say is not answered there", () => {
  const [, answered] = contextOf(named, ["> Does it wait for the herons?", "", "held() then?"]);
  assert.equal(answered, 0);
});
