import assert from "node:assert/strict";
import { test } from "node:test";
import { declaredIn } from "../../../analysis/stances/declared-in.ts";

const declared = (line: string) => {
  const span = declaredIn(line);
  return span && line.slice(span.start, span.end);
};

test("a line of a patch declares a function", () => {
  assert.equal(declared("+static int reed_get(struct pond *from, u64 at)"), "reed_get");
  assert.equal(declared("+struct reed *reed_find(int at);"), "reed_find");
  assert.equal(declared("int *reed_at(void)"), "reed_at");
  assert.equal(declared("+static reed_t *reed_new(void) {"), "reed_new");
});

test("other lines do not", () => {
  assert.equal(declared("+	ret = reed_get(from, at);"), null);
  assert.equal(declared("+struct pond {"), null);
  assert.equal(declared("What about reed_get(from)?"), null);
});
