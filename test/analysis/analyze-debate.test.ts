import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { analyzeDebates } from "../../analysis/analyze-debate.ts";
import { trainedModels } from "../../analysis/models.ts";
import type { Thread } from "../../analysis/types.ts";
import { makeThread } from "./make-thread.ts";

/** Ada puts one name forward, Bo objects and puts another, Chiara objects to that and agrees with Ada, Ada closes. */
const thread = makeThread(
  { by: "Ada", lines: ["What should the flag be called?", "", 'I propose "reconcile", as it says what happens.'] },
  {
    by: "Bo",
    to: "m1",
    lines: [
      '> I propose "reconcile", as it says what happens.',
      "",
      'I don\'t like "reconcile", nobody can spell it. How about "syncup" instead?',
    ],
  },
  {
    by: "Chiara",
    to: "m2",
    lines: [
      '> How about "syncup" instead?',
      "",
      'I object to "syncup", it is too easily confused with sync. The name "reconcile" is much better.',
    ],
  },
  { by: "Ada", to: "m3", lines: ['Then "reconcile" it is, thanks.'] },
);

/** The thread with these dates, null for none. */
function dated(...dates: readonly (string | null)[]): Thread {
  const posts = thread.posts.map((post, at) => ({ ...post, message: { ...post.message, date: dates[at] ?? null } }));
  return { ...thread, posts };
}

/** Each name and who puts it forward; the messages of the stances in order; what became of it. */
function told(one: Thread): unknown {
  const [debate] = analyzeDebates([one], trainedModels).debates;
  return {
    names: debate?.names.map(({ name, proposal, firstUse }) => [name, proposal?.participant, firstUse?.participant]),
    stances: debate?.stances.map(({ name, stance, evidence }) => `${evidence.messageId} ${stance} ${name}`),
    messages: debate?.messageIds,
    status: debate?.decision.status,
  };
}

describe("analyzeDebates", () => {
  test("finds who puts forward what", () => {
    const { names } = told(thread) as { names: unknown };
    assert.deepEqual(names, [
      ["reconcile", "ada@example.org", "ada@example.org"],
      ["syncup", "bo@example.org", "bo@example.org"],
    ]);
  });
  const day = (hour: string) => `2021-05-03T${hour}:00Z`;
  const odd: readonly (readonly [why: string, one: Thread])[] = [
    ["a mail is dated an hour before what it answers", dated(day("00:00"), day("01:00"), day("00:30"), day("03:00"))],
    ["the first answer is dated before all", dated(day("01:00"), day("00:00"), day("02:00"), day("03:00"))],
    ["a mail is of 1970", dated(day("00:00"), day("01:00"), "1970-01-01T00:00:00Z", day("03:00"))],
    ["no mail has a date", dated(null, null, null, null)],
  ];
  for (const [why, one] of odd) test(`finds the same where ${why}`, () => assert.deepEqual(told(one), told(thread)));
  test("calls nobody the proposer of a name that is quoted of a missing mail", () => {
    const { names } = told(
      makeThread(
        {
          by: "Dag",
          to: "gone1",
          lines: [
            "On Mon, May 3, 2021 at 09:00, Chiara Moretti wrote:",
            '> I would rather call it "settle", which is short.',
            "",
            'I agree, "settle" is a much better name than everything else.',
          ],
        },
        { by: "Bo", to: "m1", lines: ['The name "settle" is misleading. How about "syncup" instead?'] },
        { by: "Ada", to: "m2", lines: ['Then "settle" it is, thanks.'] },
      ),
    ) as { names: readonly unknown[] };
    assert.deepEqual(names[0], ["settle", undefined, undefined]);
  });
});
