import assert from "node:assert/strict";
import { markSentence } from "../../../../analysis/names/mentions/marked-sentence.ts";
import type { ProposalRule } from "../../../../analysis/names/proposals/proposal-rule.ts";

/** A sentence and what it puts forward: "new", or "old > new" where it says what is replaced. */
export type RuleExample = readonly [sentence: string, ...proposals: string[]];

/** What a rule reads, and sentences in which it reads nothing. */
export type RuleExamples = {
  readonly rule: ProposalRule;
  readonly examples: readonly RuleExample[];
  readonly counterExamples: readonly string[];
};

/** What a rule finds put forward in a sentence, sorted, each once. */
export function readRule(rule: ProposalRule, sentence: string): readonly string[] {
  const marked = markSentence(sentence);
  const found = rule.find(marked).map(({ mention, replaces, confidence, rule: name }) => {
    assert.equal(name, rule.rule);
    assert.ok(confidence > 0 && confidence < 1);
    assert.ok(marked.text.slice(mention.span.start, mention.span.end).includes(mention.form));
    return replaces ? `${replaces.form} > ${mention.form}` : mention.form;
  });
  return [...new Set(found)].sort();
}
