import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { findChangesOfMind } from "../../../analysis/findings/changes-of-mind.ts";
import type { Stance } from "../../../analysis/types.ts";
import { makeStance } from "../make-finding.ts";

/** A stance in the message m<day>, of that day. */
function on(day: number, stance: Stance["stance"], participant = "ada@example.org", name = "heron_put"): Stance {
  return makeStance(stance, { messageId: `m${day}@example.org`, date: `2021-05-0${day}T10:00:00Z`, participant }, name);
}

const names = { name: "heron_put", aliases: ["HERON", "POND_HERON", "heron_put_fd"] };

/** A stance in the message m<day>, of that day, in these words. */
function saying(day: number, stance: Stance["stance"], quote: string): Stance {
  return makeStance(stance, { messageId: `m${day}@example.org`, date: `2021-05-0${day}T10:00:00Z`, quote });
}

/** Each change as the messages of both statements. */
function changes(...stances: readonly Stance[]): readonly string[] {
  return findChangesOfMind(stances, [names]).map(({ before, after }) =>
    `${before.messageId}>${after.messageId}`.replaceAll("@example.org", ""),
  );
}

describe("findChangesOfMind", () => {
  test("tells both statements", () => {
    const [before, after] = [on(1, "oppose"), on(2, "support")];
    const [change] = findChangesOfMind([before, after], []);
    assert.deepEqual(change, {
      person: "ada@example.org",
      name: "heron_put",
      before: before.evidence,
      after: after.evidence,
    });
  });
  test("goes by the order in which it was said, not by date", () => {
    assert.deepEqual(changes(on(2, "oppose"), on(1, "support")), ["m2>m1"]);
  });
  test("tells every change", () => {
    assert.deepEqual(changes(on(1, "oppose"), on(2, "support"), on(3, "oppose")), ["m1>m2", "m2>m3"]);
  });
  test("tells the last statement before a change", () => {
    assert.deepEqual(changes(on(1, "oppose"), on(2, "oppose"), on(3, "support")), ["m2>m3"]);
  });

  const ofWords: readonly (readonly [why: string, stances: readonly Stance[]])[] = [
    [
      "a word and then a name that has it",
      [saying(1, "oppose", "No HERON."), saying(2, "support", "POND_HERON it is")],
    ],
    ["a name and then its word", [saying(1, "support", '"POND_HERON"?'), saying(2, "oppose", "Avoid heron.")]],
    ["one spelling in another case", [saying(1, "support", "heron_put()"), saying(2, "oppose", "no HERON_PUT!")]],
    ["a statement that says none", [saying(1, "support", "heron_put_fd"), saying(2, "oppose", "Not that.")]],
    ["one of several", [saying(1, "support", "heron_put, POND_HERON"), saying(2, "oppose", "no POND_HERON")]],
  ];
  for (const [why, stances] of ofWords)
    test(`finds one where it is ${why}`, () => assert.deepEqual(changes(...stances), ["m1>m2"]));

  const none: readonly (readonly [why: string, stances: readonly Stance[]])[] = [
    ["where a person stays with it", [on(1, "oppose"), on(2, "oppose")]],
    ["where another takes the other side", [on(1, "oppose"), on(2, "support", "bo@example.org")]],
    ["where it is another name", [on(1, "oppose"), on(2, "support", "ada@example.org", "heron_get")]],
    ["where one message takes both sides", [on(1, "oppose"), on(1, "support")]],
    ["where a message that takes both sides stands between", [on(1, "oppose"), on(2, "oppose"), on(2, "support")]],
    [
      "where nobody knows which came first",
      [on(1, "oppose"), makeStance("support", { messageId: "m9@example.org", date: null })],
    ],
    [
      "where a word is liked and a longer name is not",
      [saying(1, "support", "HERON"), saying(2, "oppose", "heron_put_fd?")],
    ],
    [
      "where a longer name is not and its word is liked",
      [saying(1, "oppose", "POND_HERON"), saying(2, "support", "HERON")],
    ],
    [
      "where they are two names of one family",
      [saying(1, "oppose", "heron_put_fd."), saying(2, "support", "POND_HERON")],
    ],
    ["where there is nothing", []],
  ];
  for (const [why, stances] of none) test(`finds none ${why}`, () => assert.deepEqual(changes(...stances), []));
});
