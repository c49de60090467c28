import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { markSentence } from "../../../../analysis/names/marked-sentence.ts";
import type { ProposalRule } from "../../../../analysis/names/proposals/proposal-rule.ts";

/** A sentence and what it puts forward: "new", or "old > new" where it says what is replaced. */
export type Example = readonly [sentence: string, ...proposals: string[]];

/** One test per sentence: what the rule reads in the examples, and that it reads nothing in the counter-examples. */
export function tellRule(rule: ProposalRule, examples: readonly Example[], counterExamples: readonly string[]): void {
  describe(`the rule "${rule.rule}" reads`, () => {
    for (const [sentence, ...proposals] of examples) {
      test(`${proposals.join(", ")} in: ${sentence}`, () => assert.deepEqual(read(rule, sentence), proposals.sort()));
    }
    for (const sentence of counterExamples) {
      test(`nothing in: ${sentence}`, () => assert.deepEqual(read(rule, sentence), []));
    }
  });
}

function read(rule: ProposalRule, sentence: string): readonly string[] {
  const marked = markSentence(sentence);
  const found = rule.find(marked).map(({ mention, replaces, confidence, rule: name }) => {
    assert.equal(name, rule.rule);
    assert.ok(confidence > 0 && confidence < 1);
    assert.ok(marked.text.slice(mention.span.start, mention.span.end).includes(mention.form));
    return replaces ? `${replaces.form} > ${mention.form}` : mention.form;
  });
  return [...new Set(found)].sort();
}
