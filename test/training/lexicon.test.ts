import assert from "node:assert/strict";
import { test } from "node:test";
import { commonness, commonWords, threadOf } from "../../training/lexicon.ts";
import type { LabelledSentence } from "../../training/read-sentences.ts";

/** The sentence on so many lists, in a thread of its own each time. */
function seenOn(lists: number, threads: number, sentence: string): readonly LabelledSentence[] {
  return Array.from({ length: threads }, (_, at) => ({
    id: `${at}`,
    list: `list-${at % lists}`,
    subject: `thread ${at}`,
    sentence,
    before: "",
    after: "",
    quoted: "",
    acts: [],
  }));
}

const sentence = "the herons waded into gullwirefoo, heron_put and src/marsh don't";

test("words of a dictionary and function words are seen, parts of identifiers and paths, and made-up words, are not", () => {
  const { lists, threads } = commonness;
  const words = ["and", "don't", "herons", "into", "the", "waded"];
  assert.deepEqual(commonWords(seenOn(lists, threads, sentence), new Set()), words);
  assert.deepEqual(
    commonWords(seenOn(lists, threads, sentence), new Set(["herons", "the"])),
    words.filter((word) => word !== "herons"),
  );
});

test("what is on few lists, or in few threads, is not seen", () => {
  const { lists, threads } = commonness;
  assert.deepEqual(commonWords(seenOn(lists - 1, threads, sentence), new Set()), []);
  assert.deepEqual(commonWords(seenOn(lists, threads - 1, sentence), new Set()), []);
});

test("a thread is its subject without what replies and patches put in front", () => {
  for (const subject of ["Re: [PATCH v2 3/7] Herons: wade", "[RFC] Re: herons: wade", "herons: wade"])
    assert.equal(threadOf(subject), "herons: wade");
});
