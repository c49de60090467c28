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
