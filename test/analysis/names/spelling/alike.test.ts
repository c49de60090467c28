import assert from "node:assert/strict";
import { test } from "node:test";
import { alikeFinder, areAlike, beginAlike } from "../../../../analysis/names/spelling/alike.ts";

test("areAlike holds for keys that share half of their parts, and are not the same", () => {
  assert(areAlike("pond_next_nc", "pond_peek_rec") === false);
  assert(areAlike("heron_pond_next", "heron_pond_peek"));
  assert(areAlike("pond_get", "pond_hold"));
  assert(areAlike("heron,wet-us", "heron,damp-us"));
  assert(!areAlike("pond_get", "pond_get"));
  assert(!areAlike("pond_get", "lake_hold"));
  assert(!areAlike("pond_get", "pond_hold_all_herons"));
});

test("beginAlike holds for keys with the same first part, and not for the same key", () => {
  assert(beginAlike("pond.idle.max", "pond.linger"));
  assert(!beginAlike("pond.linger", "pond.linger"));
  assert(!beginAlike("lake.linger", "pond.linger"));
});

test("alikeFinder finds the first key that is alike", () => {
  const find = alikeFinder(["lake_get", "pond_get", "pond_put"]);
  assert.equal(find("pond_hold"), "pond_get");
  assert.equal(find("pond_get"), "lake_get");
  assert.equal(find("heron_wake"), undefined);
});
