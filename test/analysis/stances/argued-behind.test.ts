import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { trainedActs } from "../../../analysis/acts/trained-models.ts";
import { arguedBehind } from "../../../analysis/stances/argued-behind.ts";
import { makeFamily, makeProposal } from "../make-family.ts";
import { makeUtterance } from "../make-utterance.ts";

function argued(text: string, next: string | null, rule = "how-about", listLead: string | null = null): boolean {
  const utterance = makeUtterance({ text, next, listLead });
  const family = makeFamily("heron_put", { proposals: [makeProposal("heron_put", utterance, { rule })] });
  const question = {
    utterance,
    family,
    relation: "named",
    mention: null,
    referred: null,
    distance: 0,
    rivals: 1,
  } as const;
  return arguedBehind(question, trainedActs) > 0;
}

describe("who puts a name forward", () => {
  test("wants it where the next sentence argues for it", () => {
    assert(argued("How about heron_put?", "It is what the birds are called."));
    assert(argued("Maybe heron_put?", "Then nobody takes it for a getter."));
  });
  test("leaves it to others where the next sentence turns elsewhere, asks, or is not there", () => {
    assert(!argued("How about heron_put?", "But I don't mind."));
    assert(!argued("How about heron_put?", "No strong opinion."));
    assert(!argued("How about heron_put?", "Does it wait?"));
    assert(!argued("How about heron_put?", null));
  });
  test("offers work on code, and no name", () => {
    assert(!argued("How about changing the pond to use heron_put?", "It would be faster."));
    assert(argued("How about calling the pond heron_put?", "It is what the birds are called."));
  });
  test("wants what it proposes where the next sentence tells what that says", () => {
    assert(argued("I propose heron_put.", "This indicates that it waits.", "suggest"));
    assert(!argued("They propose heron_put.", "This indicates that it waits.", "suggest"));
  });
  test("wants the options that it leads in by what it prefers", () => {
    const option = (listLead: string) => argued("heron_put", null, "option-item", listLead);
    assert(option("I'd vote for a name with the bird in it, e.g."));
    assert(!option("We could have a name with the bird in it, e.g."));
    assert(!option("I'd vote for a name with the bird in it."));
  });
  test("wants it where a rename is told with what is better about it", () => {
    assert(argued("Rename pond_put to heron_put:", "shorter and consistent with the others.", "rename"));
    assert(!argued("Rename pond_put to heron_put:", "the lock is held.", "rename"));
  });
  test("asks for a rename", () => {
    assert(argued("Should we rename it to heron_put?", "It is what the birds are called.", "rename"));
  });
  test("tells of a rename, or of a name in use, and offers nothing", () => {
    assert(!argued("We rename it to heron_put.", "It is what the birds are called.", "rename"));
    assert(!argued("We call these heron_put.", "They wait for the pond.", "call-it"));
  });
});
