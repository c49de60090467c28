import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { parentOf } from "../../../analysis/threads/parent-of.ts";

const known = new Set(["a1@example.org", "b1@example.org"]);

describe("parentOf", () => {
  const cases: readonly (readonly [why: string, inReplyTo: string[], references: string[], parent: string | null])[] = [
    ["nothing is no parent", [], [], null],
    ["In-Reply-To that is there", ["a1@example.org"], [], "a1@example.org"],
    ["In-Reply-To that is missing", ["x1@example.org"], [], "x1@example.org"],
    ["the one that is there before one that is missing", ["x1@example.org", "a1@example.org"], [], "a1@example.org"],
    ["the last of References", [], ["a1@example.org", "b1@example.org"], "b1@example.org"],
    ["the last of References although it is missing", [], ["a1@example.org", "x1@example.org"], "x1@example.org"],
    [
      "In-Reply-To before the last of References",
      ["a1@example.org"],
      ["a1@example.org", "b1@example.org"],
      "a1@example.org",
    ],
    ["not itself", ["me@example.org"], ["me@example.org"], null],
    ["not itself but what stands before", [], ["a1@example.org", "me@example.org"], "a1@example.org"],
    ["not what was typed at a prompt", ["y"], [], null],
    ["not what was typed at a prompt but References", ["y"], ["a1@example.org"], "a1@example.org"],
    ["not a mail address but References", ["ada@example.org"], ["x1@example.org"], "x1@example.org"],
    ["a missing id that both name", ["ada@example.org", "x1@example.org"], ["x1@example.org"], "x1@example.org"],
    ["an id without digits where there is nothing else", ["heron@example.org"], [], "heron@example.org"],
    ["not an id with a blank", ["a b1@example.org"], [], null],
  ];
  for (const [why, inReplyTo, references, parent] of cases) {
    test(why, () => assert.equal(parentOf({ id: "me@example.org", date: null, inReplyTo, references }, known), parent));
  }
});
