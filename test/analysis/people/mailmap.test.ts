import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { parseMailmap, parseMailmapLine } from "../../../analysis/people/mailmap.ts";

describe("a line of a mailmap", () => {
  const any = { name: null, address: "ada@example.com", properName: null, properAddress: null };
  const lines: readonly (readonly [line: string, entry: ReturnType<typeof parseMailmapLine>])[] = [
    ["Ada Fenn <ada@example.com>", { ...any, properName: "Ada Fenn" }],
    ["<ada@example.org> <ada@example.com>", { ...any, properAddress: "ada@example.org" }],
    [
      "Ada Fenn <ada@example.org> <ada@example.com>",
      { ...any, properName: "Ada Fenn", properAddress: "ada@example.org" },
    ],
    [
      "Ada Fenn <ada@example.org> Ada F. <ada@example.com>",
      { name: "ada f.", address: "ada@example.com", properName: "Ada Fenn", properAddress: "ada@example.org" },
    ],
    ["Ada Fenn <ADA@Example.com>", { ...any, properName: "Ada Fenn" }],
    ["  Ada Fenn\t<ada@example.com>  # since March", { ...any, properName: "Ada Fenn" }],
    ["# Ada Fenn <ada@example.com>", null],
    ["", null],
    ["   ", null],
    ["Ada Fenn", "there is no address in <>"],
    ["Ada Fenn <ada@example.com", "there is no address in <>"],
    ["<ada@example.com>", "there is neither a name nor a second address"],
    ["Ada Fenn <>", "an address is empty"],
    ["Ada Fenn <ada@example.org> <>", "an address is empty"],
    ["Ada Fenn <ada@example.org> since March", '"since March" stands after the address'],
    ["A <a@example.org> <b@example.org> <c@example.org>", '"<c@example.org>" stands after the address'],
  ];
  for (const [line, entry] of lines) {
    test(`"${line}" is read`, () => assert.deepEqual(parseMailmapLine(line), entry));
  }
});

test("entries and problems tell their lines; a byte order mark and CR LF do not count", () => {
  const text = "\uFEFF# people\r\nAda Fenn <ada@example.com>\r\nnobody\r\n<a@example.org> <b@example.org>\r\n";
  const { entries, problems } = parseMailmap(text, "people.map");
  assert.deepEqual(
    entries.map(({ place, text }) => [place, text]),
    [
      ["people.map:2", "Ada Fenn <ada@example.com>"],
      ["people.map:4", "<a@example.org> <b@example.org>"],
    ],
  );
  assert.deepEqual(problems, [{ place: "people.map:3", problem: "there is no address in <>" }]);
});

test("a long line without an end is read in time", () => {
  assert.equal(typeof parseMailmapLine(`${"<".repeat(50_000)}a`), "string");
  assert.equal(typeof parseMailmapLine(`a ${"b ".repeat(50_000)}`), "string");
});
