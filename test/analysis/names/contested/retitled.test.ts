import assert from "node:assert/strict";
import { test } from "node:test";
import { retitled } from "../../../../analysis/names/contested/retitled.ts";
import { splitPost } from "../../../../analysis/text/split-post.ts";
import { makeMessage } from "../../make-message.ts";

const posts = (...subjects: readonly string[]) =>
  subjects.map((subject, at) => splitPost(makeMessage({ id: `m${at}@example.org`, subject })));

test("a later version whose title has another identifier in the same place tells of a rename", () => {
  assert.deepEqual(retitled(posts("[PATCH 2/3] lake: add pond_get()", "[PATCH v2 2/3] lake: add pond_hold()")), [
    { old: "pond_get", put: "pond_hold" },
  ]);
});

test("nothing is told by the same version, another title, another sort of name, a title of two names, or a reply", () => {
  for (const subject of [
    "[PATCH 3/3] lake: add pond_hold()",
    "[PATCH v2 2/3] lake: drop pond_hold()",
    "[PATCH v2 2/3] lake: add heron_wake()",
    "[PATCH v2 2/3] lake: add pond_hold() and pond_put()",
    "Re: [PATCH v2 2/3] lake: add pond_hold()",
  ])
    assert.deepEqual(retitled(posts("[PATCH 2/3] lake: add pond_get()", subject)), []);
});
