import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { markSentence } from "../../../../analysis/names/mentions/marked-sentence.ts";
import { findProposals } from "../../../../analysis/names/proposals/index.ts";

describe("a name is refused, not put forward, in", () => {
  const sentences = [
    "I refuse to call them strict.",
    "I refuse to call them heron_put.",
    "We can't call them heron_put.",
    "I wouldn't really call it heron_put.",
    "I would not exactly call this heron_put.",
    "Don't call it heron_put.",
    "Please do *not* call it heron_put.",
    "It should not be called heron_put.",
    "I don't think we should call it heron_put.",
    "I wouldn't go with heron_put.",
    "Please don't rename it to heron_put.",
    "Stop calling it heron_put.",
    "It makes no sense to call it heron_put.",
    "We should never have called it heron_put.",
    "I am reluctant to name the helper heron_put.",
    "Instead of calling it heron_put, wait.",
    "I don't think heron_put is a good name.",
    "I am not sure heron_put would be better.",
    "Ada is not in favour of the name heron_put for the helper.",
  ];
  for (const sentence of sentences) test(sentence, () => assert.deepEqual(read(sentence), []));
});

describe("a name is put forward, not refused, in", () => {
  const sentences = [
    "Why not call it heron_put?",
    "Why don't we call it heron_put?",
    "Can't we call it heron_put?",
    "Couldn't we just name it heron_put?",
    "Should we not use heron_put instead?",
    "Any reason this can't be called heron_put?",
    "I wouldn't mind calling it heron_put.",
    "I am not against calling it heron_put.",
    "Don't call it a pond, call it heron_put.",
    "Not sure, maybe call it heron_put?",
  ];
  for (const sentence of sentences) test(sentence, () => assert.deepEqual(read(sentence), ["heron_put"]));
});

function read(sentence: string): readonly string[] {
  return findProposals(markSentence(sentence)).map(({ mention }) => mention.form);
}
