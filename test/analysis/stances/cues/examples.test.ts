import assert from "node:assert/strict";
import { join } from "node:path";
import { describe, test } from "node:test";
import { patternCue } from "../../../../analysis/stances/cues/cue.ts";
import { stanceCues } from "../../../../analysis/stances/cues/index.ts";
import { examplesIn } from "../../examples-in.ts";
import { type CueExamples, readCue } from "./cue-examples.ts";

const cueExamples = await examplesIn<CueExamples>(join(import.meta.dirname, "examples"));

/** Each pattern as a cue of its own; made before any sentence is read, for what a sentence may match is found out once. */
const patternsAlone = stanceCues.flatMap(({ rule, patterns }) =>
  patterns.map((pattern) => ({ rule, source: pattern[1], cue: patternCue(rule, [pattern]) })),
);

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

test("every cue has its examples", () => {
  const told = new Set(cueExamples.map(({ cue }) => cue));
  assert.deepEqual(
    stanceCues.filter((cue) => !told.has(cue)).map(({ rule }) => rule),
    [],
  );
});

test("every pattern reads an example of its cue", () => {
  const examplesOf = new Map(cueExamples.map(({ cue, examples }) => [cue.rule, examples]));
  const idle = patternsAlone.filter(({ rule, cue }) => {
    const examples = examplesOf.get(rule) ?? [];
    return !examples.some(([sentence, ...verdicts]) => readCue(cue, sentence).some((one) => verdicts.includes(one)));
  });
  assert.deepEqual(
    idle.map(({ rule, source }) => `${rule}: ${source}`),
    [],
  );
});
