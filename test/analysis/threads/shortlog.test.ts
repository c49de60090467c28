import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { shortlogTitles } from "../../../analysis/threads/shortlog.ts";

describe("the titles that a cover letter lists", () => {
  test("are those of all authors, longer ones in one line", () =>
    assert.deepEqual(
      shortlogTitles(
        [
          "Hi,",
          "",
          "herons (and egrets):",
          "",
          "Ada Quill (2):",
          "  pond: add heron_put()",
          "  pond: count what is put, and how often, with the",
          "    help of heron_count()",
          "",
          "Ben Alder (1):",
          "  pond: test heron_put()",
          "",
          " pond.c | 2 ++",
        ].join("\n"),
      ),
      [
        "pond: add heron_put()",
        "pond: count what is put, and how often, with the help of heron_count()",
        "pond: test heron_put()",
      ],
    ));
  test("are read however far they are set in", () =>
    assert.deepEqual(
      shortlogTitles(
        ["---", "Ada Quill (2):", "      pond: add heron_put()", "      pond: use it", " pond.c | 2 ++"].join("\n"),
      ),
      ["pond: add heron_put()", "pond: use it"],
    ));
  test("are none where nothing is listed", () => {
    assert.deepEqual(shortlogTitles("Ada Quill (2):\n\n  Hi."), []);
    assert.deepEqual(shortlogTitles("> Ada Quill (2):\n>   pond: add heron_put()"), []);
    assert.deepEqual(shortlogTitles(""), []);
  });
});
