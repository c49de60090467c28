import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { usesInAddedLines } from "../../../analysis/decisions/uses-in-added-lines.ts";
import { splitPost } from "../../../analysis/text/split-post.ts";
import { makeFamily } from "../make-family.ts";
import { makeMessage } from "../make-message.ts";
import { makePatchPost } from "./make-record.ts";

const uses = (name: string, ...added: readonly string[]) =>
  usesInAddedLines(makeFamily(name), makePatchPost("m1", "[PATCH] roost", added));

describe("usesInAddedLines", () => {
  const cases: readonly (readonly [title: string, uses: number, name: string, added: readonly string[]])[] = [
    ["counts every use", 3, "heron_get", ["heron_get(heron_get());", "x = heron_get;"]],
    ["counts longer identifiers built on it", 2, "heron_get", ["__heron_get_all();", "sys_roost_heron_get();"]],
    ["counts other spellings", 2, "heron_get", ["#define HERON_GET 1", "Heron_Get"]],
    ["does not count a run of letters in a longer word", 0, "heron_get", ["heron_getter();", "wheron_get();"]],
    ["counts a long word", 1, "herons", ["herons = 1;"]],
    ["does not count a short word, which may mean anything", 0, "heron", ["heron = 1;"]],
    ["counts a short name of several parts", 1, "a_put", ["a_put();"]],
    ["does not count a pattern of names", 0, "<suite>_test.c/x", ["suite_test();"]],
    ["finds nothing where nothing is added", 0, "heron_get", []],
  ];
  for (const [title, count, name, added] of cases) test(title, () => assert.equal(uses(name, ...added), count));

  test("counts neither lines that are taken away or kept nor the heads of files", () => {
    const body = [
      "diff --git a/heron_get.c b/heron_get.c",
      "--- a/heron_get.c",
      "+++ b/heron_get.c",
      "@@ -1,2 +1,2 @@ int heron_get(void)",
      " \theron_get();",
      "-\theron_get();",
      "+\tegret_get();",
      "",
    ].join("\n");
    const post = splitPost(makeMessage({ subject: "[PATCH] roost", body }));
    assert.equal(usesInAddedLines(makeFamily("heron_get"), post), 0);
    assert.equal(usesInAddedLines(makeFamily("egret_get"), post), 1);
  });

  test("counts nothing outside patches", () => {
    const body = "> +heron_get();\n\n+heron_get();\n\nSo heron_get it is.\n";
    assert.equal(usesInAddedLines(makeFamily("heron_get"), splitPost(makeMessage({ body }))), 0);
  });
});
