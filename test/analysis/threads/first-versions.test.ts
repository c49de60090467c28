import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { splitPost } from "../../../analysis/text/split-post.ts";
import { firstVersions, postsOfFirstVersions } from "../../../analysis/threads/first-versions.ts";
import { makeMessage } from "../make-message.ts";

const post = (id: string, subject: string, address = "wren@example.org") =>
  splitPost(makeMessage({ id, subject, from: { name: "", address } }));

describe("the first version at hand", () => {
  test("is the lowest of its author's, wherever the archive begins", () => {
    const posts = [post("a", "[PATCH v6] pond"), post("b", "Re: [PATCH v6] pond"), post("c", "[PATCH v7] pond")];
    assert.deepEqual(firstVersions(posts).get("wren@example.org"), { isRfc: false, number: 6 });
    assert.deepEqual([...postsOfFirstVersions(posts)], ["a"]);
  });
  test("is told of each author", () => {
    const posts = [post("a", "[PATCH v6] pond"), post("b", "[PATCH v2] reed", "rook@example.org")];
    assert.deepEqual([...postsOfFirstVersions(posts)], ["a", "b"]);
  });
  test("is 1 where titles tell none", () => {
    assert.deepEqual([...postsOfFirstVersions([post("a", "[PATCH] pond"), post("b", "[PATCH v2] pond")])], ["a"]);
  });
  test("is 1 beside a draft", () => {
    assert.deepEqual(
      [...postsOfFirstVersions([post("a", "[PATCH v0.3] pond"), post("b", "[PATCH] reed")])],
      ["a", "b"],
    );
  });
  test("tells whether any version asks for comments", () => {
    assert.equal(firstVersions([post("a", "[RFC PATCH v2] pond")]).get("wren@example.org")?.isRfc, true);
  });
});
