import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { splitPost } from "../../../analysis/text/split-post.ts";
import { buildThread, countThreads, groupThreads, type Skeleton } from "../../../analysis/threads/build-threads.ts";
import { makeMessage } from "../make-message.ts";

/** "c@example.org < a b, x": c with References a b and In-Reply-To x; ids stand without their "@example.org". */
function skeletons(...mails: readonly string[]): Skeleton[] {
  return mails.map((mail, at) => {
    const [id = "", links = ""] = mail.split("<").map((part) => part.trim());
    const [references = "", inReplyTo = ""] = links.split(",");
    return {
      id: full(id),
      references: ids(references),
      inReplyTo: ids(inReplyTo),
      date: `2021-05-${String(at + 1).padStart(2, "0")}T10:00:00Z`,
    };
  });
}

function ids(text: string): string[] {
  return text
    .split(" ")
    .filter((id) => id !== "")
    .map(full);
}

function full(id: string): string {
  return `${id}@example.org`;
}

/** Each thread as "root: messages; ghosts; child>parent". */
function threads(mails: readonly Skeleton[]): readonly string[] {
  return groupThreads(mails).map(({ id, messageIds, ghosts, parents }) => {
    const links = [...parents].map(([child, parent]) => `${child}>${parent}`).sort();
    const parts = [`${id}: ${messageIds.join(" ")}`, ghosts.join(" "), links.join(" ")];
    return parts.join("; ").replaceAll("@example.org", "");
  });
}

describe("groupThreads", () => {
  const cases: readonly (readonly [why: string, mails: readonly string[], threads: readonly string[]])[] = [
    ["joins an answer by In-Reply-To", ["a1", "b1 < , a1"], ["a1: a1 b1; ; b1>a1"]],
    ["joins an answer by the last of References", ["a1", "b1 < a1", "c1 < a1 b1"], ["a1: a1 b1 c1; ; b1>a1 c1>b1"]],
    ["believes In-Reply-To before References", ["a1", "b1 < a1", "c1 < a1 b1, a1"], ["a1: a1 b1 c1; ; b1>a1 c1>a1"]],
    ["takes the one that is there of several In-Reply-To", ["a1", "b1 < , x1 a1"], ["a1: a1 b1; ; b1>a1"]],
    ["keeps mails without links apart", ["a1", "b1"], ["a1: a1; ; ", "b1: b1; ; "]],
    ["joins answers to one missing mail", ["a1 < , x1", "b1 < , x1"], ["x1: a1 b1; x1; a1>x1 b1>x1"]],
    ["tells by References what a missing mail answered", ["a1", "b1 < a1 x1, x1"], ["a1: a1 b1; x1; b1>x1 x1>a1"]],
    ["goes up through several missing mails", ["b1 < x1 x2 x3"], ["x1: b1; x1 x2 x3; b1>x3 x2>x1 x3>x2"]],
    [
      "believes the older of two References that tell differently what a missing mail answered",
      ["a1", "b1", "c1 < a1 x1, x1", "d1 < b1 x1, x1"],
      ["a1: a1 c1 d1; x1; c1>x1 d1>x1 x1>a1", "b1: b1; ; "],
    ],
    [
      "goes up through missing mails no further than to one that is there",
      ["a1", "b1 < y1 a1 x1, x1"],
      ["a1: a1 b1; x1; b1>x1 x1>a1"],
    ],
    [
      "puts a missing mail among its brothers by the oldest answer to it",
      ["a1", "b1 < a1 z1, z1", "c1 < , a1", "d1 < a1 z1, z1"],
      ["a1: a1 b1 d1 c1; z1; b1>z1 c1>a1 d1>z1 z1>a1"],
    ],
    ["takes no mail for its own answer", ["a1 < a1, a1"], ["a1: a1; ; "]],
    ["cuts a loop of two at the later", ["a1 < , b1", "b1 < , a1"], ["b1: b1 a1; ; a1>b1"]],
    ["cuts a loop of three", ["a1 < , c1", "b1 < , a1", "c1 < , b1"], ["c1: c1 a1 b1; ; a1>c1 b1>a1"]],
    ["cuts a loop through a missing mail", ["a1 < b1 x1, x1", "b1 < , a1"], ["x1: a1 b1; x1; a1>x1 b1>a1"]],
    ["counts a mail that comes twice once", ["a1", "b1 < , a1", "b1"], ["a1: a1 b1; ; b1>a1"]],
    ["puts brothers in order of date", ["a1", "c1 < , a1", "b1 < , a1"], ["a1: a1 c1 b1; ; b1>a1 c1>a1"]],
    ["puts a parent before an earlier answer", ["b1 < , a1", "a1"], ["a1: a1 b1; ; b1>a1"]],
    [
      "finishes a branch before the next",
      ["a1", "b1 < , a1", "c1 < , a1", "d1 < , b1"],
      ["a1: a1 b1 d1 c1; ; b1>a1 c1>a1 d1>b1"],
    ],
    ["gives nothing for nothing", [], []],
  ];
  for (const [why, mails, expected] of cases) test(why, () => assert.deepEqual(threads(skeletons(...mails)), expected));

  test("never joins by subject", () => {
    const same = ["a1@example.org", "b1@example.org"].map((id) => makeMessage({ id, subject: "Re: heron" }));
    assert.equal(groupThreads(same).length, 2);
  });

  test("puts undated mails last", () => {
    const [parent, undated, dated] = skeletons("a1", "b1 < , a1", "c1 < , a1") as [Skeleton, Skeleton, Skeleton];
    assert.deepEqual(threads([parent, { ...undated, date: null }, dated]), ["a1: a1 c1 b1; ; b1>a1 c1>a1"]);
  });

  test("follows a chain of 20,000 answers", () => {
    const chain = Array.from({ length: 20_000 }, (_, at): Skeleton => {
      const inReplyTo = at === 0 ? [] : [`m${at - 1}@example.org`];
      return { id: `m${at}@example.org`, inReplyTo, references: [], date: null };
    });
    assert.equal(groupThreads(chain)[0]?.messageIds.length, 20_000);
  });
});

/** Few ids, so that mails answer one another, themselves, missing ones, and in circles. */
const someId = fc.integer({ min: 0, max: 12 }).map((number) => `m${number}@example.org`);
const someSkeletons = fc.uniqueArray(
  fc.record({
    id: someId,
    inReplyTo: fc.array(someId, { maxLength: 2 }),
    references: fc.array(someId, { maxLength: 4 }),
    date: fc.option(fc.constantFrom("2021-05-03T10:00:00Z", "2021-05-04T10:00:00Z"), { nil: null }),
  }),
  { selector: ({ id }) => id, maxLength: 10 },
);

describe("whatever mails refer to, groupThreads", () => {
  test("does not depend on their order", () => {
    fc.assert(
      fc.property(someSkeletons, fc.integer(), (mails, seed) => {
        const shuffled = mails.toSorted((a, b) => rank(a.id, seed) - rank(b.id, seed));
        assert.deepEqual(groupThreads(shuffled), groupThreads(mails));
      }),
    );
  });

  test("puts each mail into one thread, parents first", () => {
    fc.assert(
      fc.property(someSkeletons, (mails) => {
        const groups = groupThreads(mails);
        const placed = groups.flatMap(({ messageIds }) => messageIds);
        assert.deepEqual(placed.toSorted(), mails.map(({ id }) => id).sort());
        for (const { messageIds, parents, ghosts } of groups) {
          for (const [child, parent] of parents) {
            if (ghosts.includes(child) || ghosts.includes(parent)) continue;
            assert.ok(messageIds.indexOf(parent) < messageIds.indexOf(child), `${parent} before ${child}`);
          }
        }
      }),
    );
  });

  test("is counted by countThreads", () => {
    fc.assert(
      fc.property(someSkeletons, (mails) => {
        assert.equal(countThreads(mails), groupThreads(mails).length);
      }),
    );
  });

  test("leads every mail up to the root of its thread", () => {
    fc.assert(
      fc.property(someSkeletons, (mails) => {
        for (const { id: root, messageIds, parents } of groupThreads(mails)) {
          for (const id of messageIds) {
            let top = id;
            for (let steps = 0; parents.has(top) && steps <= 30; steps += 1) top = parents.get(top) as string;
            assert.equal(top, root);
          }
        }
      }),
    );
  });
});

function rank(id: string, seed: number): number {
  return Math.imul(seed | 1, Number(id.slice(1, id.indexOf("@"))) + 7) % 1009;
}

describe("buildThread", () => {
  const messages = ["a1@example.org", "b1@example.org"].map((id, at) =>
    makeMessage({ id, subject: `heron ${at}`, inReplyTo: at === 0 ? [] : ["a1@example.org"] }),
  );
  const [group] = groupThreads(messages);
  const posts = new Map(messages.map((message) => [message.id, splitPost(message)]));

  test("puts the posts in order and takes the first subject", () => {
    assert.ok(group);
    const thread = buildThread(group, posts);
    assert.deepEqual([thread.id, thread.subject, thread.posts.length], ["a1@example.org", "heron 0", 2]);
  });
  test("refuses a group whose posts are not there", () => {
    assert.ok(group);
    assert.throws(() => buildThread(group, new Map()), /no post for message a1@example\.org/u);
  });
});
