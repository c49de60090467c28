import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { crowdsOf, type SenderCount } from "../../../analysis/people/crowds.ts";
import type { People, Person } from "../../../analysis/types.ts";

const tracker = "notifications@tracker.example";
const robot: Person = {
  main: tracker,
  addresses: [tracker],
  properName: null,
  kind: "robot",
  sign: "its address says so",
};
const people: People = { known: [robot], named: [], merges: [] };
const from = (name: string, mails: number, address = tracker): SenderCount => ({ name, address, mails });

describe("an address that several people write from", () => {
  test("is told, with the names that no one person can have", () => {
    const senders = [
      from("Ada Fenn", 2),
      from("Fenn, Ada", 1),
      from("Ben Okoye", 3),
      from("ben", 1),
      from("Cyd Moss", 4, "c@x"),
    ];
    assert.deepEqual(crowdsOf(senders, people), [
      { address: tracker, names: 2, mails: 7, of: 11, sign: "its address says so" },
    ]);
  });
  test("is told of a list that people's mails come by", () => {
    const senders = [from("Ada Fenn via heron list", 1), from("Ben Okoye via heron list", 1)];
    assert.equal(crowdsOf(senders, people)[0]?.names, 2);
  });
  const untold: readonly (readonly [title: string, senders: readonly SenderCount[], known?: People])[] = [
    ["where a program writes under its own name", [from("Heron Robot", 9)]],
    ["where it has no names", [from("", 5), from("ada", 4)]],
    ["where few mails come from it", [from("Ada Fenn", 1), from("Ben Okoye", 1), from("Cyd Moss", 19, "c@x")]],
    ["where nothing is known against it", [from("Ada Fenn", 1), from("Ben Okoye", 1)], { ...people, known: [] }],
    [
      "where a mailmap tells who they are",
      [from("Ada Fenn", 1), from("Ben Okoye", 1)],
      {
        ...people,
        named: [
          { name: "ada fenn", address: tracker, person: "ada@example.org" },
          { name: "ben okoye", address: tracker, person: "ben@example.org" },
        ],
      },
    ],
  ];
  for (const [title, senders, known = people] of untold)
    test(`is not told ${title}`, () => assert.deepEqual(crowdsOf(senders, known), []));
});
