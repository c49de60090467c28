import assert from "node:assert/strict";
import { test } from "node:test";
import { formatRows, wrapText } from "../../cli/text-rows.ts";

test("rows stand beside their labels, and no line is longer than 100 columns", () => {
  const text = formatRows(
    [
      ["name", "heron ".repeat(30)],
      ["", "egret"],
    ],
    2,
  );
  const lines = text.split("\n");
  assert.equal(lines[0]?.slice(0, 17), "  name      heron");
  assert(lines.slice(0, -1).every((line) => line.length <= 100));
  assert.equal(lines[1]?.slice(0, 17), `${" ".repeat(12)}heron`);
  assert.deepEqual(lines.slice(-2), [`${" ".repeat(12)}egret`, ""]);
});

test("terminal escapes and line ends of a mail are shown, not obeyed", () => {
  assert.equal(formatRows([["name", "he\u001b[2Jron\r\n\tx"]], 0), "name      he␛[2Jron␍  x\n");
});

test("a word that is longer than a line stays whole", () => {
  const link = `https://example.org/${"a".repeat(120)}`;
  assert.equal(wrapText(`see ${link} there`, "  "), `see\n  ${link}\n  there`);
});
