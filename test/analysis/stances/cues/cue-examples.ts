import assert from "node:assert/strict";
import { markSentence } from "../../../../analysis/names/mentions/marked-sentence.ts";
import type { StanceCue } from "../../../../analysis/stances/cues/cue.ts";

/** A sentence and its verdicts: "+heron" for the name, "-heron" against it, "+" or "-" on what is being talked of. */
export type CueExample = readonly [sentence: string, ...verdicts: string[]];

/** What a cue reads, and sentences in which it reads nothing. */
export type CueExamples = {
  readonly cue: StanceCue;
  readonly examples: readonly CueExample[];
  readonly counterExamples: readonly string[];
};

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
