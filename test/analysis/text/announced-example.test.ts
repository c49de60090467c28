import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { withAnnounced } from "../../../analysis/text/announced-example.ts";
import { splitPost } from "../../../analysis/text/split-post.ts";
import { makeMessage } from "../make-message.ts";

/** The first line of each body is the sentence that announces; `quote` is that line with what it announces. */
describe("withAnnounced", () => {
  const cases: readonly (readonly [why: string, body: string, quote: string])[] = [
    [
      "indented names",
      "Use a bird, e.g.\n\n\theron_put\n\theron_get\n\nNo more.\n",
      "Use a bird, e.g.\n\n\theron_put\n\theron_get",
    ],
    ["a list", "One of:\n- heron\n- egret\n\nNo more.\n", "One of:\n- heron\n- egret"],
    ["a list below a blank line", "Say plainly, i.e.\n\n- heron\n", "Say plainly, i.e.\n\n- heron"],
    ["prose follows", "Use a bird, e.g.\n\nNo more.\n", "Use a bird, e.g."],
    ["a quotation follows", "Use a bird:\n\n> heron\n", "Use a bird:"],
    ["nothing follows", "Use a bird, e.g.\n", "Use a bird, e.g."],
    ["too much follows", `One of:\n${"- heron\n".repeat(60)}`, "One of:"],
    ["nothing is announced", "Use a bird.\n\n\theron_put\n", "Use a bird."],
  ];
  for (const [why, body, quote] of cases) {
    test(why, () => {
      const post = splitPost(makeMessage({ body }));
      const { start, end } = withAnnounced(post, { start: 0, end: body.indexOf("\n") });
      assert.equal(body.slice(start, end), quote);
    });
  }
});
