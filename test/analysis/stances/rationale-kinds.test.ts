import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { kindOf } from "../../../analysis/stances/rationale-kinds.ts";
import type { RationaleKind } from "../../../analysis/types.ts";

describe("kindOf", () => {
  const cases: readonly (readonly [reason: string, kind: RationaleKind])[] = [
    ["it conflicts with the old one", "collision"],
    ["that is already taken", "collision"],
    ["it sounds like a lock", "sounds like another"],
    ["it is too close to nest", "sounds like another"],
    ["it is easily mistaken for a nest", "sounds like another"],
    ["it is a mouthful", "too long"],
    ["the shorthand for pond is PO", "other"],
    ["it is too long", "too long"],
    ["I can grep for it", "greppability"],
    ["it is inconsistent with the rest", "inconsistent"],
    ["it follows the convention", "inconsistent"],
    ["that is too vague", "too vague"],
    ["nobody knows what it does", "too vague"],
    ["it is too specific", "too narrow"],
    ["it is misleading", "inaccurate"],
    ["it is not really a bird", "inaccurate"],
    ["that is an implementation detail", "mechanism instead of purpose"],
    ["it has a bad connotation", "connotation"],
    ["it is not worth the churn", "churn"],
    ["it is a strange abbreviation", "abbreviation clash"],
    ["it is descriptive", "descriptive"],
    ["it captures that", "descriptive"],
    ["both are taken, it seems", "collision"],
    ["so it's unlikely to collide", "other"],
    ["it is annoying to type", "too long"],
    ["the event type waits", "other"],
    ["as long as the pond is there", "other"],
    ["the heron is no longer there", "other"],
    ["these are very general words", "too vague"],
    ["to make it more generic", "other"],
    ["it is poorly scoped", "too narrow"],
    ["it confuses me", "inaccurate"],
    ["it is confusing with the other one", "sounds like another"],
    ["actually I like birds", "other"],
    ["I push it later this week", "other"],
    ["we may need it later", "future use"],
    ["it's a little more accurate", "descriptive"],
    ["in short, the heron waits", "other"],
    ["it is easily confused for a nest", "sounds like another"],
    ["it is confusing for whoever reads it", "inaccurate"],
    ["it does not tell its purpose", "mechanism instead of purpose"],
    ["they serve the same purpose", "other"],
    ["it was done on purpose", "other"],
    ["I do not know", "other"],
    ["", "other"],
  ];
  for (const [reason, kind] of cases) {
    test(`reads ${JSON.stringify(reason)} as ${kind}`, () => assert.equal(kindOf(reason), kind));
  }
});
