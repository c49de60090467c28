import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { readUtterancesOf } from "../../../../analysis/analyze-debate.ts";
import { trainedModels } from "../../../../analysis/models.ts";
import {
  findContested,
  holdsContested,
  isUncontested,
  uncontested,
} from "../../../../analysis/names/contested/contested.ts";
import { findNames } from "../../../../analysis/names/find-names.ts";
import { makeFamily } from "../../make-family.ts";
import { type Mail, makeThread } from "../../make-thread.ts";

/** The identifiers that are contested in a thread that begins with a patch. */
function contested(...replies: readonly Mail[]): readonly string[] {
  const patch = [
    "Add a call that looks ahead.",
    "---",
    " pond.h | 1 +",
    " 1 file changed, 1 insertion(+)",
    "",
    "diff --git a/pond.h b/pond.h",
    "--- a/pond.h",
    "+++ b/pond.h",
    "@@ -1,1 +1,2 @@",
    " int pond_src_read(struct pond *p);",
    "+int pond_src_next(struct pond *p);",
  ];
  const { utterances, posts } = readUtterancesOf([makeThread({ by: "Ada", lines: patch }, ...replies)]);
  const found = findContested(utterances, posts);
  return [...found.keys].sort();
}

const under = (...lines: readonly string[]) => ["> +int pond_src_next(struct pond *p);", "", ...lines];
const ben: Mail = { by: "Ben", to: "m1", lines: under("maybe pond_src_peek()?") };

describe("identifiers that are contested", () => {
  test("are those to which two new ones, made like them, are put forward, and these", () => {
    const cyd: Mail = { by: "Cyd", to: "m1", lines: under("I would have expected pond_src_front() here.") };
    assert.deepEqual(contested(ben, cyd), ["pond_src_front", "pond_src_next", "pond_src_peek"]);
  });
  test("are those of which another judges the one alternative", () => {
    const ada: Mail = {
      by: "Ada",
      to: "m2",
      lines: ["> maybe pond_src_peek()?", "", "pond_src_peek() is misleading."],
    };
    assert.deepEqual(contested(ben, ada), ["pond_src_next", "pond_src_peek"]);
  });
  test("are none where one alternative is thrown in and nobody judges it", () => {
    const code: Mail = { by: "Ada", to: "m2", lines: ["pond_src_peek() takes the lock at the top."] };
    assert.deepEqual(contested(ben, code), []);
    assert.deepEqual(contested(ben, { by: "Ada", to: "m2", lines: ["Thanks."] }), []);
  });
  test("are none where what is put forward has been there before", () => {
    const old: Mail = { by: "Ben", to: "m1", lines: under("maybe pond_src_read()?") };
    assert.deepEqual(contested(old, { by: "Ada", to: "m2", lines: ["pond_src_read() waits."] }), []);
  });
  test("are none where code of another make is to be used", () => {
    const code: Mail = { by: "Ben", to: "m1", lines: under("maybe heron_wait()?") };
    assert.deepEqual(contested(code, { by: "Ada", to: "m2", lines: ["heron_wait() sleeps."] }), []);
  });
  test("are none where one is to be used instead of another", () => {
    const code: Mail = { by: "Ben", to: "m1", lines: under("Use pond_src_next_nowait() instead of pond_src_next().") };
    assert.deepEqual(contested(code, { by: "Ada", to: "m2", lines: ["pond_src_next_nowait() fails."] }), []);
  });
});

test("a text holds a contested name by its key or a word that stands for it", () => {
  const family = makeFamily("pond-src_next", { contested: new Set(["pond_src_next"]), ownWords: new Set(["next"]) });
  assert(holdsContested("So POND-SRC_NEXT waits.", family));
  assert(holdsContested("Not a fan of next.", family));
  assert(!holdsContested("It waits.", family));
});

test("nothing is contested where neither identifiers nor words are", () => {
  assert(isUncontested(uncontested));
  assert(!isUncontested({ keys: new Set(["pond_get"]), words: new Set(), brought: new Set() }));
});

test("the name of a type that a patch brings is in use, and nobody puts it forward afterwards", () => {
  const patch: Mail = {
    by: "Ada",
    lines: [
      "A bundle of reads.",
      "---",
      "diff --git a/p.h b/p.h",
      "--- a/p.h",
      "+++ b/p.h",
      "@@ -1,1 +1,2 @@",
      "+struct bundle {",
      "+};",
    ],
  };
  const { utterances, posts } = readUtterancesOf([
    makeThread(
      patch,
      { by: "Ben", to: "m1", lines: ["I don't like the name, bundle says nothing.", "How about family?"] },
      { by: "Ada", to: "m2", lines: ["I took bundle because it is free.", "family is taken."] },
      { by: "Cyd", to: "m2", lines: ["I could live with bundle."] },
    ),
  ]);
  const names = findNames(utterances, posts, trainedModels);
  const roles = names.map(({ name, role }) => `${name}: ${role}`);
  assert.deepEqual(roles.sort(), ["bundle: incumbent", "family: proposed"]);
});
