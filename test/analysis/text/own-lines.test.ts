import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { splitLines } from "../../../analysis/text/lines.ts";
import { ownLines } from "../../../analysis/text/own-lines.ts";

/** The kinds of the blocks that the lines of one run open. */
function opened(...lines: readonly string[]): readonly string[] {
  return ownLines(splitLines(lines.join("\n")))
    .filter(({ opens }) => opens)
    .map(({ kind }) => kind);
}

type Case = readonly [why: string, lines: readonly string[], kinds: readonly string[]];

function tell(cases: readonly Case[]): void {
  for (const [why, lines, kinds] of cases) test(why, () => assert.deepEqual(opened(...lines), kinds));
}

describe("ownLines reads lists", () => {
  tell([
    ["hyphens", ["- heron", "- egret"], ["list-item", "list-item"]],
    ["stars, pluses and dots", ["* heron", "+ egret", "• ibis"], ["list-item", "list-item", "list-item"]],
    ["numbers", ["1. heron", "2) egret", "(3) ibis"], ["list-item", "list-item", "list-item"]],
    ["letters", ["a) heron", "(b) egret"], ["list-item", "list-item"]],
    ["references", ["[1] https://example.org", "[2]: https://example.org"], ["list-item", "list-item"]],
    ["items of several lines", ["- heron is", "  a bird", "- egret"], ["list-item", "list-item"]],
    ["items whose lines do not hang", ["- heron is", "a bird", "- egret"], ["list-item", "list-item"]],
    ["prose below a hanging item", ["- heron is", "  a bird", "So it is."], ["list-item", "paragraph"]],
    ["an item below its announcement", ["Names:", "1. heron"], ["paragraph", "list-item"]],
    [
      "words and what is said of them",
      ["  heron  - too long", "  egret  - taken", "  ibis   - odd"],
      ["list-item", "list-item", "list-item"],
    ],
    ["the same with colons", ["heron: too long", "egret: taken", "ibis: odd"], ["list-item", "list-item", "list-item"]],
    [
      "entries of several lines below their announcement",
      ["Ideas:", "  heron  - too", "           long", "  egret  - taken", "  ibis   - odd"],
      ["paragraph", "list-item", "list-item", "list-item"],
    ],
    ["not two of them", ["heron - too long", "egret - taken"], ["paragraph"]],
    ["not what goes on as prose", ["heron - too long", "egret - taken", "ibis - odd", "and so on."], ["paragraph"]],
    ["not a course of events", ["CPU0: waits", "CPU1: writes", "CPU0: goes on"], ["paragraph"]],
    ["not trailers", ["Acked-by: Ada", "Tested-by: Bo", "Cc: bo@example.org"], ["trailer", "trailer", "trailer"]],
    ["not a number that prose wrapped to", ["I read it in chapter", "2. Then I slept."], ["paragraph"]],
    ["not a hyphen without a blank", ["-heron", "is an option"], ["paragraph"]],
    ["not a minus alone", ["-"], ["paragraph"]],
  ]);
});

describe("ownLines reads what is printed when something crashes as code", () => {
  const crash = [
    "Oops: 0000 [#1] SMP PTI",
    "RIP: 0010:heron_put+0x1ec/0x240",
    "Code: 84 c2 04 00 00 83 f8 02 0f 85",
    "RSP: 0018:ffffc90000d77e08 EFLAGS: 00010246",
    "Call Trace:",
    " ? heron_get+0x20/0x40",
    "[   12.345678] Modules linked in: heron",
  ];
  tell([
    ["a trace of the kernel", crash, ["code"]],
    ["frames of a debugger", ["#0  0x00007ffff7a1 in heron_put ()", "#1  0x00007ffff7b2 in main ()"], ["code"]],
    ["not words about one", ["Code: it waits there.", "Oops: I forgot the lock."], ["paragraph"]],
  ]);
});

describe("ownLines reads trailers", () => {
  tell([
    ["an ack", ["Acked-by: Ada <ada@example.org>"], ["trailer"]],
    ["several", ["Reviewed-by: Ada <ada@example.org>", "Cc: bo@example.org"], ["trailer", "trailer"]],
    ["an unusual one", ["Suggested-and-tested-by: Ada"], ["trailer"]],
    ["an address wrapped to the next line", ["Acked-by: Ada Heron", "<ada@example.org>"], ["trailer"]],
    ["an address wrapped inside", ["Acked-by: Ada <ada@", "example.org>"], ["trailer"]],
    ["a commit it fixes", ['Fixes: 0123456789ab ("heron")'], ["trailer"]],
    ["a link", ["Link: https://example.org/1"], ["trailer"]],
    ["prose below", ["Acked-by: Ada <ada@example.org>", "but shorten it"], ["trailer", "paragraph"]],
    ["not a sentence", ["Link: I do not have one"], ["paragraph"]],
    ["not a word with a colon", ["Note: it is long"], ["paragraph"]],
  ]);
});

describe("ownLines reads omission marks", () => {
  for (const mark of [
    "[...]",
    "[…]",
    "...",
    "…",
    "<snip>",
    "[snip]",
    "(trimmed)",
    "[ cut ]",
    "<snip code>",
    "[[...]]",
    "-- 8< --",
  ]) {
    test(mark, () => assert.deepEqual(opened(mark), ["omission"]));
  }
  for (const line of ["... and so on", "[heron]", "snip", "(I cut it)"]) {
    test(`but not ${line}`, () => assert.deepEqual(opened(line), ["paragraph"]));
  }
});

describe("ownLines reads code", () => {
  tell([
    ["a struct", ["struct heron {", "\tint egret;", "};"], ["code"]],
    ["calls", ["\theron = heron_get();", "\tif (!heron)", "\t\treturn -ENOENT;"], ["code"]],
    ["a define", ["#define HERON 1"], ["code"]],
    ["a session", ["    $ heron put egg", "    warning: the egg 'egg' is there"], ["code"]],
    ["a table", ["| heron | 5 |", "| egret | 6 |"], ["code"]],
    ["a drawing", ["  +-----+", "  |     |", "  +-----+"], ["code"]],
    ["code below its announcement", ["I would write this:", "\tint heron;", "\tint egret;"], ["paragraph", "code"]],
    ["code with a label", ["out:", "\tfree(heron);", "\treturn heron;"], ["code"]],
    ["an expression that stands alone", ["  egg - nest->clutch.first"], ["code"]],
    ["a member that is set alone", ["  .egg = nest->clutch.first + 1,"], ["code"]],
    ["not a name and what is said of it", ["  egg - it hatches in nest->clutch, not here"], ["paragraph"]],
    ["not one name for another", ["  heron_get -> heron_take"], ["paragraph"]],
    ["not a list of names", ["heron_get()", "heron_put()", "heron_find()"], ["paragraph"]],
    ["not indented names", ["    heron_get", "    heron_put"], ["paragraph"]],
    ["not prose that ends in a semicolon", ["I prefer heron over all the others;", "it is short."], ["paragraph"]],
    ["not an underlined heading", ["heron", "====="], ["paragraph"]],
  ]);
});

test("an item after a list item needs no announcement", () => {
  assert.equal(ownLines(splitLines("2. Then sleep"), "list-item")[0]?.kind, "list-item");
});
