import assert from "node:assert/strict";
import { test } from "node:test";
import { isTwoAtOnce } from "../../../../analysis/names/families/two-at-once.ts";

const names = ["pond_put", "reed_put", "reed_get", "reed/otter"].map((key) => ({ key }));

test("two names that share their end or beginning may be said at once", () => {
  assert.ok(isTwoAtOnce({ key: "pond/reed_put" }, names));
  assert.ok(isTwoAtOnce({ key: "reed_get/put" }, names));
});

test("a name with a slash is one where the two are no names by themselves", () => {
  assert.ok(!isTwoAtOnce({ key: "pond/reed_get" }, names));
  assert.ok(!isTwoAtOnce({ key: "reed_put/set" }, names));
  assert.ok(!isTwoAtOnce({ key: "reed/otter" }, names));
  assert.ok(!isTwoAtOnce({ key: "reed_put" }, names));
  assert.ok(!isTwoAtOnce({ key: "pond/reed/otter_put" }, names));
});
