import assert from "node:assert/strict";
import { test } from "node:test";
import { unwrap, wrapColumn } from "../../../reports/transcript/unwrap.ts";

const long = "a line that a mailer broke at a column where the next word did";

const cases: readonly { readonly title: string; readonly text: string; readonly reads: string }[] = [
  { title: "lines a mailer broke are joined", text: `${long}\nnot fit`, reads: `${long} not fit` },
  {
    title: "a line its writer broke early stays",
    text: `${long}\nnot fit\nCheers,\nBo`,
    reads: `${long} not fit\nCheers,\nBo`,
  },
  { title: "blank lines stay", text: `${long}\n\nnot fit`, reads: `${long}\n\nnot fit` },
  {
    title: "lines with a mark of their own stay",
    text: `${long}\n: not mine\n: at all`,
    reads: `${long}\n: not mine\n: at all`,
  },
  { title: "indentation counts", text: `${long}\n   not fit`, reads: `${long}    not fit` },
];

for (const { title, text, reads } of cases) {
  test(`${title}, and the text keeps its length`, () => {
    assert.equal(unwrap(text, 62), reads);
    assert.equal(unwrap(text, 62).length, text.length);
  });
}

test("a list of names in a message of short lines is not joined", () => {
  const body = "lamp_shelf_one\nlamp_shelf_two_and_three\nlamp_shelf_two_and_more\n";
  assert.equal(unwrap(body, wrapColumn(body)), body);
});

test("quoted lines do not tell where a mailer wraps", () => {
  assert.equal(wrapColumn(`> ${long}\nShort.\n`), null);
  assert.equal(wrapColumn(`${long}\n`), 62);
  assert.equal(wrapColumn(`${long.slice(0, 55)}\n`), 55);
});

test("text that begins in mid-line is as long as its line", () => {
  assert.equal(unwrap("did\nnot fit", 62, 58), "did not fit");
  assert.equal(unwrap("did\nnot fit", 62), "did\nnot fit");
});

test("A line end is the mailer's where the next word, with a blank before it, would not have fitted", () => {
  assert.equal(unwrap("lamp\nis", 6), "lamp is");
  assert.equal(unwrap("lamp\nis", 7), "lamp\nis");
});
