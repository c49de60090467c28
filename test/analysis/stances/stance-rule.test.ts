import assert from "node:assert/strict";
import { test } from "node:test";
import { isAgreement, stanceRule } from "../../../analysis/stances/stance-rule.ts";

test("the reader is told the way and how the sentence is about the name", () => {
  assert.equal(stanceRule({ way: "mix-up", relation: "named" }), "mix-up, named");
  assert.equal(stanceRule({ way: "agreement with a stance", relation: "passage" }), "agreement with a stance, passage");
});

test("an ack tells by itself how it is about the name", () => {
  assert.equal(stanceRule({ way: "ack of a rename", relation: "ack" }), "ack of a rename");
});

test("who agrees with a stance agrees, and who disagrees with one does not", () => {
  assert.ok(isAgreement("agreement"));
  assert.ok(isAgreement("agreement about a name"));
  assert.ok(!isAgreement("disagreement with a stance"));
  assert.ok(!isAgreement("ack of a rename"));
});
