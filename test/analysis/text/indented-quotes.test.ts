import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { splitPost } from "../../../analysis/text/split-post.ts";
import { makeMessage } from "../make-message.ts";

/** The blocks of a mail: kind, depth where it is quoted, and text. */
function blocks(...lines: readonly string[]): readonly string[] {
  const { blocks } = splitPost(makeMessage({ body: lines.join("\n") }));
  return blocks.map(({ kind, depth, text }) => `${kind}${depth || ""}: ${text.trim().replace(/\s+/g, " ")}`);
}

const header = ["   From: Ada Quill <ada@example.org>", "   Date: Tue, 15 Oct 2002 09:34:02 -0700"];
const attribution = "attribution: From: Ada Quill <ada@example.org> Date: Tue, 15 Oct 2002 09:34:02 -0700";

describe("a mail that sets in what it answers, below its header", () => {
  test("quotes what is set in so, and says the rest", () => {
    assert.deepEqual(
      blocks(...header, "   ", "   But heron should go.", "", "Keep heron.", "", "   Why?", "", "It waits."),
      [attribution, "quote1: But heron should go.", "paragraph: Keep heron.", "quote1: Why?", "paragraph: It waits."],
    );
  });
  test("quotes once more what bears marks", () => {
    assert.deepEqual(blocks(...header, "", "   > Heron?", "   Egret.", "", "Fine."), [
      attribution,
      "quote2: Heron?",
      "quote1: Egret.",
      "paragraph: Fine.",
    ]);
  });
  test("says what is set in further, or less", () => {
    const [, , said] = blocks(...header, "", "   Heron?", "", "Like this:", "", "       int heron;");
    assert.equal(said, "paragraph: Like this:");
    assert.ok(!blocks(...header, "", " Less far in.").some((block) => block.startsWith("quote")));
  });
});

test("a mail without such a header says what it sets in", () => {
  assert.ok(
    !blocks("   From: here on", "   it waits.", "", "   And so on.").some((block) => block.startsWith("quote")),
  );
  assert.ok(!blocks("   From: Ada", "   To: Ben", "", "   Heron.").some((block) => block.startsWith("quote")));
});
