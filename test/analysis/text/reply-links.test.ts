import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { replyLinks } from "../../../analysis/text/reply-links.ts";
import { splitPost } from "../../../analysis/text/split-post.ts";
import { makeMessage } from "../make-message.ts";

/** Each own block of a body with the words of the passage it answers; null where it answers the parent as a whole. */
function answered(...lines: readonly string[]): readonly (readonly [own: string, passage: string | null])[] {
  const post = splitPost(makeMessage({ body: lines.join("\n") }));
  return replyLinks(post).map(({ block, quote }) => [
    post.blocks[block]?.text.trim() ?? "",
    quote?.text.trim() ?? null,
  ]);
}

describe("replyLinks ties own text to", () => {
  test("the quotation right above it", () => {
    assert.deepEqual(answered("> Is it?", "It is."), [["It is.", "Is it?"]]);
  });
  test("the nearest of several quotations", () => {
    assert.deepEqual(answered("> Is it?", "It is.", "> Was it?", "It was."), [
      ["It is.", "Is it?"],
      ["It was.", "Was it?"],
    ]);
  });
  test("the whole run of quotations of different depth", () => {
    assert.deepEqual(answered("> > Is it?", "> It is.", "Why?"), [["Why?", "Is it?\nIt is."]]);
  });
  test("the same quotation for every paragraph under it", () => {
    assert.deepEqual(answered("> Is it?", "One.", "", "Two.", "- three"), [
      ["One.", "Is it?"],
      ["Two.", "Is it?"],
      ["- three", "Is it?"],
    ]);
  });
  test("the quotation above an omission mark", () => {
    assert.deepEqual(answered("> Is it?", "[...]", "It is."), [["It is.", "Is it?"]]);
  });
  test("quotations on both sides of an omission mark", () => {
    assert.deepEqual(answered("> Is it?", "[...]", "> Was it?", "It is."), [["It is.", "Is it?\nWas it?"]]);
  });
  test("the parent as a whole where nothing is quoted", () => assert.deepEqual(answered("It is."), [["It is.", null]]));
  test("the parent as a whole above the first quotation", () => {
    assert.deepEqual(answered("It is.", "", "> Is it?"), [["It is.", null]]);
  });
  test("nothing where nothing is the sender's", () => assert.deepEqual(answered("> Is it?", "-- ", "Ada"), []));
});
