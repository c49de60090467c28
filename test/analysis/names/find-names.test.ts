import assert from "node:assert/strict";
import { test } from "node:test";
import { readUtterancesOf } from "../../../analysis/analyze-debate.ts";
import { trainedModels } from "../../../analysis/models.ts";
import { findNames } from "../../../analysis/names/find-names.ts";
import { makeThread } from "../make-thread.ts";

test("of a thread that puts forward more names than any debate has, the likeliest are found", () => {
  const many = Array.from({ length: 600 }, (_, at) => `How about calling it heron${at}_put?`);
  const { utterances, posts } = readUtterancesOf([
    makeThread({ by: "Ada", lines: many.flatMap((line) => [line, ""]) }),
  ]);
  const names = findNames(utterances, posts, trainedModels);
  assert(names.length > 100 && names.length <= 400, String(names.length));
});

/** The names of a thread of one mail. */
function namesIn(...lines: readonly string[]): readonly string[] {
  const { utterances, posts } = readUtterancesOf([makeThread({ by: "Ada", lines })]);
  return findNames(utterances, posts, trainedModels).map(({ name }) => name);
}

test("a type may be called by a word of the grammar, where it is written as code", () => {
  assert(namesIn("I don't like the name `Any`, how about `AnyRoost`?").includes("Any"));
  assert(!namesIn("I don't like the name 'any', how about 'any_roost'?").includes("any"));
});

test("a word that several names share is one where it is put forward, and not where it is only used instead of another", () => {
  const shared = (line: string) =>
    namesIn("How about calling them heron_hush and egret_hush?", "", line).some((name) => name === "hush");
  assert(shared('Something like "hush" would be a better name.'));
  assert(!shared('I also like using "hush" instead of "quiet" there.'));
});

test("a word is no part of names where one of them is the word with its place, and the other is put in its stead", () => {
  const words = namesIn("I don't like the name `Hush`, how about `HushAll`?", "", "Or write `pond::Hush` then.");
  assert(words.includes("Hush"));
});

test("what names are to end with is a name where it takes the place of another end", () => {
  const ends = (line: string) => namesIn("How about calling them heron_quiet and egret_quiet?", "", line);
  assert(ends("Should we then rename _hush to _quiet ?").includes("_quiet"));
  assert(!ends("I don't like the _quiet suffix.").includes("_quiet"));
});

test("what macros are to begin with is a name where it is put forward as a prefix, and a mere part of names elsewhere", () => {
  const found = (line: string) => {
    const lines = [line, "", "How about POND_KIND_EGG for the first one?"];
    const { utterances, posts } = readUtterancesOf([makeThread({ by: "Ada", lines })]);
    return findNames(utterances, posts, trainedModels).some(({ name }) => name === "POND_KIND_");
  };
  assert(found("How about POND_KIND_ for a prefix?"));
  assert(!found("The POND_KIND_ prefix is confusing."));
});
