import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { readCue } from "./cue-examples.ts";
import { cueExamples } from "./examples/index.ts";

for (const { cue, examples, counterExamples } of cueExamples) {
  describe(`the cue "${cue.rule}" reads`, () => {
    for (const [sentence, ...verdicts] of examples) {
      test(`${verdicts.join(", ")} in: ${sentence}`, () => assert.deepEqual(readCue(cue, sentence), verdicts.sort()));
    }
    for (const sentence of counterExamples) {
      test(`nothing in: ${sentence}`, () => assert.deepEqual(readCue(cue, sentence), []));
    }
  });
}
