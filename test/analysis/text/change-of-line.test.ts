import assert from "node:assert/strict";
import { test } from "node:test";
import { changeOf } from "../../../analysis/text/change-of-line.ts";

test("a line that a patch adds is told from the name of the file, and a removed one from the end of the patch", () => {
  const lines: readonly (readonly [line: string, change: ReturnType<typeof changeOf>])[] = [
    ["+int heron_put(void);", "added"],
    ["+", "added"],
    ["+++count;", "added"],
    ["+++ b/heron.c", null],
    ["-int heron_get(void);", "removed"],
    ["---count;", "removed"],
    ["--- a/heron.c", null],
    ["---", null],
    ["-- ", null],
    [" int heron;", null],
    ["@@ -1,2 +1,2 @@", null],
  ];
  for (const [line, change] of lines) assert.equal(changeOf(line), change, line);
});
