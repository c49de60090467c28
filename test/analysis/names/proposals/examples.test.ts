import assert from "node:assert/strict";
import { join } from "node:path";
import { describe, test } from "node:test";
import { proposalRules } from "../../../../analysis/names/proposals/index.ts";
import { patternRule } from "../../../../analysis/names/proposals/proposal-rule.ts";
import { examplesIn } from "../../examples-in.ts";
import { type RuleExamples, readRule } from "./rule-examples.ts";

const ruleExamples = await examplesIn<RuleExamples>(join(import.meta.dirname, "examples"));

/** Each pattern as a rule of its own; made before any sentence is read, for what a sentence may match is found out once. */
const patternsAlone = proposalRules.flatMap(({ rule: name, patterns }) =>
  patterns.map((pattern) => ({ name, source: pattern[0], rule: patternRule(name, [pattern]) })),
);

for (const { rule, examples, counterExamples } of ruleExamples) {
  describe(`the rule "${rule.rule}" reads`, () => {
    for (const [sentence, ...put] of examples) {
      test(`${put.join(", ")} in: ${sentence}`, () => assert.deepEqual(readRule(rule, sentence), put.sort()));
    }
    for (const sentence of counterExamples) {
      test(`nothing in: ${sentence}`, () => assert.deepEqual(readRule(rule, sentence), []));
    }
  });
}

test("every rule has its examples", () => {
  const told = new Set(ruleExamples.map(({ rule }) => rule));
  assert.deepEqual(
    proposalRules.filter((rule) => !told.has(rule)).map(({ rule }) => rule),
    [],
  );
});

test("every pattern reads an example of its rule", () => {
  const examplesOf = new Map(ruleExamples.map(({ rule, examples }) => [rule.rule, examples]));
  const idle = patternsAlone.filter(({ name, rule }) => {
    const examples = examplesOf.get(name) ?? [];
    return !examples.some(([sentence, ...put]) => readRule(rule, sentence).some((one) => put.includes(one)));
  });
  assert.deepEqual(
    idle.map(({ name, source }) => `${name}: ${source}`),
    [],
  );
});
