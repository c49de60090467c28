import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { splitLines } from "../../../analysis/text/lines.ts";
import { patchLines } from "../../../analysis/text/patch-lines.ts";

/** Each line is led by "|" where it is patch, by " " where it is not. */
const cases: readonly (readonly [why: string, text: string])[] = [
  [
    "a git diff",
    "|diff --git a/heron b/heron\n|index 0123456..789abcd 100644\n|--- a/heron\n|+++ b/heron\n|@@ -1 +1 @@\n|-a\n|+b\n Bye.",
  ],
  ["a hunk of its stated length", "|@@ -1,2 +1,1 @@\n|-a\n| b\n  c"],
  ["a hunk with a function's name", "|@@ -1,2 +1,2 @@ heron_put(void)\n| a\n|-b\n|+c\n Bye."],
  ["a removed signature mark", "|@@ -1,1 +0,0 @@\n|-- \n Bye."],
  ["an added quote mark", "|@@ -0,0 +1,1 @@\n|+> a\n > b"],
  ["a line without a mark ends a hunk early", "|@@ -1,9 +1,9 @@\n| a\n|+b\n I would call b heron."],
  ["no newline at the end of a file", "|@@ -1 +1 @@\n|-a\n|+b\n|\\ No newline at end of file\n Bye."],
  ["a wrapped line inside a hunk", `|@@ -1,3 +1,3 @@\n| a\n|+${"heron ".repeat(11)}\n|and the rest\n| c\n|-d\n Bye.`],
  ["a hunk without counts", "|@@ heron_put() @@\n|-a\n|+b\n Bye."],
  ["a diffstat", " Fine.\n|---\n| heron.c | 2 +-\n| 1 file changed, 1 insertion(+), 1 deletion(-)\n Bye."],
  ["a binary file in a diffstat", "| heron.png | Bin 0 -> 12 bytes\n| 1 file changed"],
  ["new and renamed files", "| create mode 100644 heron.c\n|rename from a\n|rename to b\n Bye."],
  ["a wish to rename is none", " rename to heron_put, the name as it is tells\n nothing."],
  ["prose that tells from what is none", " rename from egret was right.\n Bye."],
  ["prose on modes is none", " new mode bits would help, as the\n old mode is taken.\n new file mode or not\n Bye."],
  ["binary files that differ", "|Binary files a/heron.png and b/heron.png differ\n Bye."],
  ["prose on binary files is none", " Binary files are not for mail.\n Bye."],
  ["generated lines", "|base-commit: 0123456789abcdef\n Bye."],
  ["a shortlog", "|Ada Heron (2):\n|  heron: add\n|  heron: drop\n Bye."],
  ["a range-diff", "|1:  0123456 ! 1:  789abcd heron: add\n|    @@ heron.c\n Bye."],
  ["--- without a patch below is none", " Fine.\n ---\n Bye."],
  ["prose that begins with a sign is none", " - heron\n + egret\n --- a\n Bye."],
  ["a name with a number in brackets is none", " Ada Heron (2):\n Bye."],
  ["a table is none", " heron | 2 birds"],
];

describe("patchLines", () => {
  for (const [why, text] of cases) {
    test(`tells ${why}`, () => {
      const marked = text.split("\n");
      const lines = splitLines(marked.map((line) => line.slice(1)).join("\n"));
      const read = patchLines(lines).map((patch, at) => `${patch ? "|" : " "}${lines[at]?.text}`);
      assert.deepEqual(read, marked);
    });
  }
});
