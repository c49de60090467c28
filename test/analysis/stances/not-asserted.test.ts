import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { isInCondition, isOfThePast, isToldOrSupposed } from "../../../analysis/stances/not-asserted.ts";

const isAtHeron = (is: (text: string, at: number) => boolean, text: string) => is(text, text.indexOf("heron"));

describe("what is said of a name", () => {
  test("is told of others where they are said to think so", () => {
    for (const text of [
      "Ada is saying that heron pairs nicely with stork.",
      "He thinks heron is clearer.",
      "Bob argued that the pond is small and heron fits it.",
    ])
      assert.ok(isAtHeron(isToldOrSupposed, text), text);
  });
  test("is nobody's where some may think so", () => {
    assert.ok(isAtHeron(isToldOrSupposed, "I'm sure some people will prefer to use heron instead of stork."));
    assert.ok(isAtHeron(isToldOrSupposed, "Others might rather want heron."));
    assert.ok(!isAtHeron(isToldOrSupposed, "Some people will moan, but I prefer heron."));
  });
  test("is the author's own where the author agrees, or goes by it", () => {
    for (const text of [
      "As Ada says heron is clearer.",
      "I think heron is clearer.",
      "Ada thinks so and I would take heron.",
      "Ada says so, but heron is clearer.",
      "It says that heron waits.",
    ])
      assert.ok(!isAtHeron(isToldOrSupposed, text), text);
  });
  test("is supposed where it would be done if, unless there is a reason for it", () => {
    for (const text of [
      "If that helps the ducks, we could even use heron instead of stork.",
      "So I'd say that if people want a bird, then lets go with heron.",
    ])
      assert.ok(isAtHeron(isToldOrSupposed, text), text);
    for (const text of [
      "And if this is a bird, then let's call it heron to prevent confusion.",
      "If this is a bird, maybe heron is better.",
      "If that helps, we could wade, but heron is wrong.",
    ])
      assert.ok(!isAtHeron(isToldOrSupposed, text), text);
  });
  test("is of earlier times where it was so at first, unless something is concluded from it now", () => {
    const isPast = (text: string) => isOfThePast(text.slice(0, text.indexOf("heron")));
    assert.ok(isPast("Initially I think we named it heron."));
    assert.ok(isPast("When I started the pond I called it heron."));
    assert.ok(isPast("In an earlier version we used heron."));
    assert.ok(!isPast("At first I didn't see why, so maybe heron is better."));
    assert.ok(!isPast("Originally it was fern, but I'd call it heron."));
    assert.ok(!isPast("We call it heron, as it was originally."));
  });
  test("is in a condition where that opens the sentence", () => {
    assert.ok(isAtHeron(isInCondition, "If the heron is too long, we can cut it."));
    assert.ok(!isAtHeron(isInCondition, "If you ask me, heron is too long, by far."));
    assert.ok(!isAtHeron(isInCondition, "If it has to change then I'd rather take heron, by far."));
    assert.ok(!isAtHeron(isInCondition, "If we must have a bird I'd take heron over stork, it at least waits."));
    assert.ok(!isAtHeron(isInCondition, "I'd take heron if it were short, not else."));
  });
});
