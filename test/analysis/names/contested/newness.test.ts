import assert from "node:assert/strict";
import { test } from "node:test";
import { newness } from "../../../../analysis/names/contested/newness.ts";
import { splitPost } from "../../../../analysis/text/split-post.ts";
import { makeMessage } from "../../make-message.ts";

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

test("of many forms each is told as it would be alone", () => {
  const bodies = Array.from(
    { length: 12 },
    (_, at) => `pond_${at} holds ${"heron_".repeat(at % 4)}x${at}, (egret_${at % 5}).\n`,
  );
  const posts = bodies.map((body, at) =>
    splitPost(makeMessage({ id: `m${at}@example.org`, subject: `nest ${at}`, body })),
  );
  const forms = bodies.flatMap((_, at) => [
    `pond_${at}`,
    `ond_${at}`,
    `egret_${at}`,
    `x${at}`,
    `holds ${"heron_".repeat(at % 4)}x${at}`,
    `nest ${at}`,
  ]);
  const isNew = newness(posts);
  for (const form of forms)
    for (const [at, { message }] of posts.entries()) {
      const earlier = posts
        .slice(0, at)
        .some(({ message: { body, subject } }) => body.includes(form) || subject.includes(form));
      assert.equal(isNew(form, message.id), !earlier, `${form} in ${message.id}`);
    }
});
