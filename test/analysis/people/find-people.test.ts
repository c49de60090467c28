import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { findPeople } from "../../../analysis/people/find-people.ts";
import { GatheredNotes } from "../../../analysis/people/gathered-notes.ts";
import { parseMailmap } from "../../../analysis/people/mailmap.ts";
import { noteSender, type SenderNote } from "../../../analysis/people/note-sender.ts";
import { personFinder } from "../../../analysis/people/person-finder.ts";
import type { Message, People } from "../../../analysis/types.ts";
import { makeMessage } from "../make-message.ts";

/** A mail: "Ada Fenn <ada@example.org>" and its lines. Ids and dates follow the order of the mails. */
type Mail = readonly [from: string, ...lines: readonly string[]];

function messages(mails: readonly Mail[], said: Partial<Message> = {}): readonly Message[] {
  return mails.map(([from, ...lines], at) => {
    const [, name = "", address = ""] = /^(.*?) ?<(.*)>$/.exec(from) ?? [];
    const date = `2021-05-03T${String(at).padStart(2, "0")}:00:00Z`;
    return makeMessage({
      id: `m${at + 1}@example.org`,
      date,
      from: { name, address },
      body: lines.join("\n"),
      ...said,
    });
  });
}

type Known = { readonly mailmap?: string; readonly apart?: readonly string[] };

function find(given: readonly Message[], { mailmap, apart = [] }: Known = {}): People {
  const notes = given.flatMap(noteSender);
  const options = { mailmap: mailmap === undefined ? null : parseMailmap(mailmap, "people.map"), apart };
  const people = findPeople(notes, options);
  assert.deepEqual(findPeople(notes.toReversed(), options), people, "in whatever order the mails come");
  assert.deepEqual(findPeople(gathered(notes), options), people, "by what many mails have in common");
  assert.deepEqual(findPeople(gathered(notes.toReversed()), options), people, "the same in another order");
  return people;
}

function gathered(notes: readonly SenderNote[]): readonly SenderNote[] {
  const all = new GatheredNotes();
  for (const note of notes) all.add(note);
  return all.all();
}

/** Who has several addresses: the main one first. */
function several({ known }: People): readonly (readonly string[])[] {
  return known
    .filter(({ addresses }) => addresses.length > 1)
    .map(({ main, addresses }) => [main, ...addresses.filter((address) => address !== main)]);
}

const ada = "Ada Fenn <ada@example.org>";
const adaAtCairn = "Ada Fenn <ada@cairn.example>";
const ack = "Acked-by: Ada Fenn <ada@cairn.example>";

describe("two addresses are one person's", () => {
  test("by a statement, with the earliest message that makes it as the receipt", () => {
    const people = find(
      messages([
        [adaAtCairn, "Hm."],
        [adaAtCairn, "Hm."],
        [ada, ack],
        [ada, ack],
      ]),
    );
    assert.deepEqual(several(people), [["ada@cairn.example", "ada@example.org"]]);
    assert.deepEqual(people.merges, [
      {
        person: "ada@cairn.example",
        addresses: ["ada@cairn.example", "ada@example.org"],
        kind: "own tag",
        messageId: "m3@example.org",
        mailmapLine: null,
        quote: ack,
      },
    ]);
  });
  test("by the surest kind of statement", () => {
    const words = "My address is now ada@cairn.example.";
    const { merges } = find(
      messages([
        [ada, words],
        [adaAtCairn, "Hm."],
        [ada, ack],
      ]),
    );
    assert.deepEqual(
      merges.map(({ kind }) => kind),
      ["own tag"],
    );
  });
  test("through a third that they both give, and that sent nothing", () => {
    const signed = "Reviewed-by: Ada Fenn <ada@moss.example>";
    const people = find(
      messages([
        [ada, signed],
        [adaAtCairn, signed],
        [ada, "Hm."],
      ]),
    );
    assert.deepEqual(several(people), [["ada@example.org", "ada@cairn.example", "ada@moss.example"]]);
  });
  test("by a line of the mailmap, whose proper address is the main one, and its name the person's", () => {
    const mailmap = "Ada F. Moss <moss@example.org> <ADA@example.org>\n";
    const people = find(
      messages([
        [ada, "Hm."],
        [ada, "Hm."],
      ]),
      { mailmap },
    );
    assert.deepEqual(several(people), [["moss@example.org", "ada@example.org"]]);
    assert.equal(people.known[0]?.properName, "Ada F. Moss");
    assert.deepEqual(
      people.merges.map(({ kind, mailmapLine, messageId, quote }) => [kind, mailmapLine, messageId, quote]),
      [["mailmap", "people.map:1", null, mailmap.trim()]],
    );
  });
  test("by the mailmap first, whatever they say", () => {
    const mailmap = "<ada@cairn.example> <ada@example.org>";
    const { merges } = find(
      messages([
        [ada, ack],
        [adaAtCairn, "Hm."],
      ]),
      { mailmap },
    );
    assert.deepEqual(
      merges.map(({ kind }) => kind),
      ["mailmap"],
    );
  });
  test("by a mailmap that gives a robot's address to a person", () => {
    const mailmap = "Ada Fenn <ada@example.org> <noreply@example.org>";
    const { known } = find(
      messages([
        [ada, "Hm."],
        ["Ada <noreply@example.org>", "Hm."],
      ]),
      { mailmap },
    );
    assert.deepEqual(
      known.map(({ kind, addresses }) => [kind, addresses.length]),
      [["person", 2]],
    );
  });
  test("by the last of several lines for one address", () => {
    const mailmap = "<ben@example.org> <ada@example.org>\n<moss@example.org> <ada@example.org>\nAda <ada@example.org>";
    const people = find(
      messages([
        [ada, "Hm."],
        ["Ben Okoye <ben@example.org>", "Hm."],
      ]),
      { mailmap },
    );
    assert.deepEqual(several(people), [["moss@example.org", "ada@example.org"]]);
    assert.equal(people.known[0]?.properName, "Ada");
  });
});

describe("two addresses stay apart", () => {
  const cases: readonly (readonly [title: string, mails: readonly Mail[], known?: Known])[] = [
    [
      "under one name, without evidence",
      [
        [ada, "Hm."],
        [adaAtCairn, "Hm."],
      ],
    ],
    [
      "when asked to",
      [
        [ada, ack],
        [adaAtCairn, "Hm."],
      ],
      { apart: ["ada@cairn.example"] },
    ],
    [
      "when asked to, whatever the mailmap says",
      [[ada, "Hm."]],
      { apart: ["ada@example.org"], mailmap: "<m@example.org> <ada@example.org>" },
    ],
    [
      "where one is a robot's",
      [
        ["Heron Robot <bot@example.org>", "Tested-by: Heron Robot <lab@example.org>"],
        ["Heron Robot <lab@example.org>", "Hm."],
      ],
    ],
    [
      "where the other writes under a name that is not hers",
      [
        [ada, ack],
        ["Ben Okoye <ada@cairn.example>", "Hm."],
      ],
    ],
    [
      "where others give the other as theirs under their name",
      [
        [ada, ack],
        ["Ben Okoye <ben@example.org>", "Acked-by: Ben Okoye <ada@cairn.example>"],
      ],
    ],
    ["where prose gives one that no mail came from", [[ada, "My address is now ada@cairn.example."]]],
    [
      "where prose gives one that writes without a name",
      [
        [ada, "My address is now ada@cairn.example."],
        ["<ada@cairn.example>", "Hm."],
      ],
    ],
    [
      "where the mailmap names neither",
      [
        [ada, "Hm."],
        [adaAtCairn, "Hm."],
      ],
      { mailmap: "<ben@example.org> <ben@cairn.example>" },
    ],
  ];
  for (const [title, mails, known] of cases) {
    test(title, () => {
      const people = find(messages(mails), known);
      assert.deepEqual(several(people), []);
      assert.deepEqual(people.merges, []);
    });
  }
});

test("a line for one name takes the mails under that name, and no others", () => {
  const mailmap = "Ada Fenn <ada@example.org> Ada F. <desk@example.org>";
  const mails: readonly Mail[] = [
    ["Ada F. <desk@example.org>", "Hm."],
    ["Ben <desk@example.org>", "Hm."],
    [ada, "Hm."],
  ];
  const people = find(messages(mails), { mailmap });
  const findPerson = personFinder(people);
  const who = (name: string, address: string) => findPerson({ name, address }).main;
  assert.equal(who("ADA F.", "desk@example.org"), "ada@example.org");
  assert.equal(who("Ben", "desk@example.org"), "desk@example.org");
  assert.deepEqual(
    people.merges.map(({ person, kind, quote }) => [person, kind, quote]),
    [["ada@example.org", "mailmap", mailmap]],
  );
});

test("a line without a second address gives a name and ties nothing", () => {
  const people = find(messages([["a.f. <ada@example.org>", "Hm."]]), { mailmap: "Ada Fenn <ada@example.org>" });
  assert.deepEqual([people.known.map(({ properName }) => properName), people.merges], [["Ada Fenn"], []]);
});

test("a rewritten From: is undone and told, and the list's address is nobody's", () => {
  const list = "heron@lists.example.org";
  const rewritten = { originalFrom: { name: "Ada Fenn", address: "ada@example.org" }, lists: [list] };
  const people = find([
    ...messages([["Ada Fenn via heron <heron@lists.example.org>", "Hm."]], rewritten),
    ...messages([["Ben via heron <heron@lists.example.org>", "Hm."]], { id: "m9@example.org", lists: [list] }),
  ]);
  assert.deepEqual(
    people.known.map(({ main, kind, sign }) => [main, kind, sign]),
    [[list, "list", "it is the address of a list"]],
  );
  assert.deepEqual(
    people.merges.map(({ person, addresses, kind, messageId, quote }) => [person, addresses, kind, messageId, quote]),
    [
      [
        "ada@example.org",
        [list, "ada@example.org"],
        "rewritten From",
        "m1@example.org",
        `Ada Fenn via heron <${list}>`,
      ],
    ],
  );
});

describe("an address is shared", () => {
  const used = (...names: readonly string[]) =>
    find(messages(names.map((name): Mail => [`${name} <desk@example.org>`, "Hm."]))).known.map(({ kind }) => kind);
  test("where it writes under names that cannot be one person's", () => {
    assert.deepEqual(used("Ada Fenn", "Ben Okoye"), ["shared"]);
  });
  test("not where the names share a word, or are no full names", () => {
    assert.deepEqual(used("Ada Fenn", "Ada Moss", "Ben", ""), []);
  });
  test("not where a mailmap says that the names are one person's, or that all mails are", () => {
    const mails = messages([
      ["Ada Fenn <desk@example.org>", "Hm."],
      ["Purple Wombat <desk@example.org>", "Hm."],
    ]);
    for (const mailmap of [
      "Ada Fenn <desk@example.org> Purple Wombat <desk@example.org>",
      "Ada Fenn <desk@example.org>",
    ])
      assert.deepEqual(
        find(mails, { mailmap }).known.map(({ kind }) => kind),
        ["person"],
        mailmap,
      );
    const ofAnother = "Ada Fenn <desk@example.org> Ben Okoye <desk@example.org>";
    assert.deepEqual(
      find(mails, { mailmap: ofAnother }).known.map(({ kind }) => kind),
      ["shared"],
    );
  });
  test("not where the other name is in one mail of many", () => {
    assert.deepEqual(used(...Array.from({ length: 20 }, () => "Ada Fenn"), "Ben Okoye"), []);
  });
});
