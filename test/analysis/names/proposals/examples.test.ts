import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { ruleExamples } from "./examples/index.ts";
import { readRule } from "./rule-examples.ts";

for (const { rule, examples, counterExamples } of ruleExamples) {
  describe(`the rule "${rule.rule}" reads`, () => {
    for (const [sentence, ...proposals] of examples) {
      test(`${proposals.join(", ")} in: ${sentence}`, () =>
        assert.deepEqual(readRule(rule, sentence), proposals.sort()));
    }
    for (const sentence of counterExamples) {
      test(`nothing in: ${sentence}`, () => assert.deepEqual(readRule(rule, sentence), []));
    }
  });
}
