import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { renamingLines, theOneReplaced } from "../../../analysis/text/renaming-lines.ts";
import { splitPost } from "../../../analysis/text/split-post.ts";
import { makeMessage } from "../make-message.ts";

/** A patch that removes and adds lines, in the order given. */
const patch = (...lines: readonly string[]) => [
  "---",
  "diff --git a/pond.c b/pond.c",
  "--- a/pond.c",
  "+++ b/pond.c",
  "@@ -1,9 +1,9 @@",
  ...lines,
  "",
];

/** The lines found, removed and added. */
function found(subject: string, ...lines: readonly string[]): readonly string[] {
  const post = splitPost(makeMessage({ subject, body: lines.join("\n") }));
  const cut = ({ start, end }: { readonly start: number; readonly end: number }) => post.message.body.slice(start, end);
  return renamingLines(post).map(({ removed, added }) => `${cut(removed)} | ${cut(added)}`);
}

const title = "[PATCH] pond: rename heron_put for the new reeds";
const change = ["-int heron_put(int at)", "+int heron_release(int at)", " {"];
const shown = ["-int heron_put(int at) | +int heron_release(int at)"];

describe("the lines by which a patch tells to what it renames", () => {
  test("are found where its title says what is renamed, or its text", () => {
    assert.deepEqual(found(title, "It frees.", ...patch(...change)), shown);
    assert.deepEqual(found("[PATCH] pond: new reeds", "I'd rename heron_put with it.", ...patch(...change)), shown);
  });
  test("are the first for each name, and one for each of several lines that are changed at once", () => {
    const more = ["-\theron_put(1);", "+\theron_release(1);"];
    assert.deepEqual(found(title, "It frees.", ...patch(...change, ...more)), shown);
    const both = ["-int egret(void)", "-int heron_put(int at)", "+int stork(void)", "+int heron_release(int at)"];
    assert.deepEqual(found(title, "It frees.", ...patch(...both)), shown);
  });
  test("are none where nobody speaks of a rename, or of that one, or the text has the new name", () => {
    assert.deepEqual(found("[PATCH] pond: new reeds", "It frees.", ...patch(...change)), []);
    assert.deepEqual(found("[PATCH] pond: rename egret_put", "It frees.", ...patch(...change)), []);
    assert.deepEqual(found(title, "It is heron_release() now.", ...patch(...change)), []);
  });
  test("are none in the patch that a reply quotes under the title of what it answers", () =>
    assert.deepEqual(found(`Re: ${title}`, "Ada wrote:", ...patch(...change).map((line) => `> ${line}`), "Fine."), []));
  test("are none where another number of lines is added, or they differ in more than a name", () => {
    assert.deepEqual(found(title, "It frees.", ...patch("-int heron_put(int at)", "+int egret;", "+int stork;")), []);
    assert.deepEqual(found(title, "It frees.", ...patch("-int heron_put(int at)", "+int heron_release(void)")), []);
  });
});

test("the one identifier that differs between two lines", () => {
  assert.deepEqual(theOneReplaced("heron(egret, heron)", "stork(egret, stork)"), { old: "heron", put: "stork" });
  assert.equal(theOneReplaced("heron(egret)", "stork(reed)"), null);
  assert.equal(theOneReplaced("heron(egret)", "heron(egret)"), null);
  assert.equal(theOneReplaced("heron(egret, 1)", "stork(egret, 2)"), null);
});
