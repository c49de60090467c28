import assert from "node:assert/strict";
import { test } from "node:test";
import { handleOf } from "../../../../analysis/names/spelling/handle.ts";

test("handleOf knows the descriptor of an identifier, not of a word", () => {
  assert.equal(handleOf("pond_nest"), "pond_nestfd");
  assert.notEqual(handleOf("pond_nest"), "pond_nest_fd");
  assert.equal(handleOf("pid"), null);
});
