import assert from "node:assert/strict";
import { test } from "node:test";
import { anyPhrase } from "../../../analysis/patterns/any-phrase.ts";

test("anyPhrase matches each phrase as a whole, wherever it is wrapped", () => {
  const pattern = new RegExp(`^${anyPhrase("fair (?:point|enough)", "agreed", "not at all")}$`);
  for (const text of ["fair point", "fair\nenough", "agreed", "not  at\tall"]) assert.match(text, pattern);
  for (const text of ["fair", "fairpoint", "agreed point", "not all"]) assert.doesNotMatch(text, pattern);
});
