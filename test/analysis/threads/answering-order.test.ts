import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { splitPost } from "../../../analysis/text/split-post.ts";
import { answeringOrder } from "../../../analysis/threads/answering-order.ts";
import { buildThread, groupThreads } from "../../../analysis/threads/build-threads.ts";
import { makeMessage } from "../make-message.ts";

/** Id, hour of its day (null: no date), and the ids it refers to, the parent last. */
type Mail = readonly [id: string, hour: number | null, ...references: string[]];

/** The ids in the order of answers. */
function order(mails: readonly Mail[]): string {
  const messages = mails.map(([id, hour, ...references]) => {
    const date = hour === null ? null : `2021-05-03T${String(hour).padStart(2, "0")}:00:00Z`;
    const above = references.map((other) => `${other}@x`);
    return makeMessage({ id: `${id}@x`, date, references: above, inReplyTo: above.slice(-1) });
  });
  const posts = new Map(messages.map((message) => [message.id, splitPost(message)]));
  const threads = groupThreads(messages).map((group) => buildThread(group, posts));
  return answeringOrder(threads)
    .map(({ message }) => message.id.replace("@x", ""))
    .join(" ");
}

describe("answeringOrder", () => {
  const cases: readonly (readonly [why: string, mails: readonly Mail[], ordered: string])[] = [
    [
      "mails in order of date",
      [
        ["b", 1],
        ["a", 2, "b"],
        ["c", 3, "b"],
      ],
      "b a c",
    ],
    [
      "mails of several threads by date",
      [
        ["a", 1],
        ["b", 2],
        ["c", 3, "a"],
      ],
      "a b c",
    ],
    [
      "an answer of a slow clock right after what it answers",
      [
        ["a", 1],
        ["b", 3, "a"],
        ["c", 2, "b"],
        ["d", 4, "a"],
      ],
      "a b c d",
    ],
    [
      "answers to an answer of a slow clock at their own dates",
      [
        ["a", 2],
        ["b", 1, "a"],
        ["c", 3, "a"],
        ["d", 4, "b"],
      ],
      "a b c d",
    ],
    [
      "answers of the same second by who answers whom",
      [
        ["z", 1],
        ["y", 1, "z"],
        ["x", 1, "y"],
      ],
      "z y x",
    ],
    [
      "what is answered through a missing mail",
      [
        ["a", 2],
        ["b", 1, "a", "gone", "lost"],
        ["c", 1, "a", "gone"],
      ],
      "a b c",
    ],
    [
      "mails without dates by who answers whom",
      [
        ["c", null],
        ["b", null, "c"],
        ["a", null, "b"],
      ],
      "c b a",
    ],
    [
      "an answer without a date right after what it answers",
      [
        ["a", 1],
        ["z", null, "a"],
        ["b", 2, "a"],
      ],
      "a z b",
    ],
    [
      "what has no date before the first answer to it",
      [
        ["a", 1],
        ["z", null],
        ["y", null, "z"],
        ["b", 2, "y"],
        ["c", 3],
      ],
      "a z y b c",
    ],
    [
      "what has no date before an answer to a missing answer",
      [
        ["a", 1],
        ["z", null],
        ["b", 2, "z", "gone"],
        ["c", 3],
      ],
      "a z b c",
    ],
    [
      "what nothing gives a date last",
      [
        ["a", null],
        ["c", 1],
        ["b", null],
      ],
      "c a b",
    ],
  ];
  for (const [why, mails, ordered] of cases) {
    test(`puts ${why}`, () => {
      assert.equal(order(mails), ordered);
      assert.equal(order(mails.toReversed()), ordered);
    });
  }

  test("follows a long chain of missing mails once, not for each answer below it", () => {
    const gone = (at: number) => `gone${at}@x`;
    const answers = Array.from({ length: 5000 }, (_, at) => splitPost(makeMessage({ id: `m${at}@x`, date: null })));
    const parents = new Map(
      answers.flatMap(({ message }, at) => [[message.id, gone(0)] as const, [gone(at), gone(at + 1)]]),
    );
    const start = process.cpuUsage();
    answeringOrder([{ id: gone(5000), subject: "", posts: answers, parents, ghosts: [] }]);
    assert.ok(process.cpuUsage(start).user < 500_000);
  });
});
