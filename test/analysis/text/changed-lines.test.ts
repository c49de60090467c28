import assert from "node:assert/strict";
import { test } from "node:test";
import { addedLines } from "../../../analysis/text/changed-lines.ts";
import { splitPost } from "../../../analysis/text/split-post.ts";
import { diff } from "../decisions/make-record.ts";
import { makeMessage } from "../make-message.ts";

/** The lines that are found in a mail. */
function added(...lines: readonly string[]): readonly string[] {
  const post = splitPost(makeMessage({ body: lines.join("\n") }));
  return addedLines(post).map(({ start, end }) => post.message.body.slice(start, end));
}

test("the lines that a patch adds are found where they stand, but not the name of its file", () => {
  assert.deepEqual(added("Text.", "---", ...diff(["int heron;", "", " /* reeds */"]), ""), [
    "+int heron;",
    "+",
    "+ /* reeds */",
  ]);
});

test("lines of a quoted patch, and of text that holds none, are no lines of the sender's patch", () => {
  assert.deepEqual(added("Ada wrote:", ...diff(["int heron;"]).map((line) => `> ${line}`), "Fine."), []);
  assert.deepEqual(added("+1 from me.", "", "+ heron"), []);
});
