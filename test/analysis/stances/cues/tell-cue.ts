import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { markSentence } from "../../../../analysis/names/marked-sentence.ts";
import type { StanceCue } from "../../../../analysis/stances/cues/cue.ts";

/** A sentence and its verdicts: "+heron" for the name, "-heron" against it, "+" or "-" on what is being talked of. */
export type Example = readonly [sentence: string, ...verdicts: string[]];

/** One test per sentence: what the cue reads in the examples, and that it reads nothing in the counter-examples. */
export function tellCue(cue: StanceCue, examples: readonly Example[], counterExamples: readonly string[]): void {
  describe(`the cue "${cue.rule}" reads`, () => {
    for (const [sentence, ...verdicts] of examples) {
      test(`${verdicts.join(", ")} in: ${sentence}`, () => assert.deepEqual(readCue(cue, sentence), verdicts.sort()));
    }
    for (const sentence of counterExamples) {
      test(`nothing in: ${sentence}`, () => assert.deepEqual(readCue(cue, sentence), []));
    }
  });
}

/** The verdicts of a cue on a sentence, sorted, each once. */
export function readCue(cue: StanceCue, sentence: string): readonly string[] {
  const marked = markSentence(sentence);
  const found = cue.find(marked).flatMap(({ stance, targets, span, confidence, rule }) => {
    assert.equal(rule, cue.rule);
    assert.ok(confidence > 0 && confidence < 1);
    assert.ok(span.start >= 0 && span.start < span.end && span.end <= marked.text.length);
    const side = stance === "support" ? "+" : "-";
    return targets.length === 0 ? [side] : targets.map(({ form }) => `${side}${form}`);
  });
  return [...new Set(found)].sort();
}
