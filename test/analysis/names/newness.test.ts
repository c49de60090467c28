import assert from "node:assert/strict";
import { test } from "node:test";
import { newness } from "../../../analysis/names/newness.ts";
import { splitPost } from "../../../analysis/text/split-post.ts";
import { makeMessage } from "../make-message.ts";

test("a form is new where no earlier mail has it, in its title or its text", () => {
  const isNew = newness([
    splitPost(makeMessage({ id: "m0@example.org", subject: "add pond_get()", body: "pond_put() waits.\n" })),
    splitPost(makeMessage({ id: "m1@example.org", subject: "Re: add pond_get()", body: "pond_hold()?\n" })),
  ]);
  assert(!isNew("pond_get", "m1@example.org"));
  assert(!isNew("pond_put", "m1@example.org"));
  assert(isNew("pond_hold", "m1@example.org"));
  assert(isNew("pond_put", "m0@example.org"));
});
