import assert from "node:assert/strict";
import { test } from "node:test";
import { type Separator, separatorAt } from "../../../ingest/sources/mbox-separator.ts";

const line = "From bo@example.org Tue Mar  7 08:00:00 2023\n";
const found = { end: line.length };

/** What has come so far -> whether a mail begins there, if more may come, and if that is all. */
const cases: readonly (readonly [what: string, bytes: string, soFar: Separator, inTheEnd: Separator])[] = [
  ["half the word From", "Fro", "more", "none"],
  ["another word that begins alike", "Fra", "none", "none"],
  ["a line that goes on", line.slice(0, 30), "more", "none"],
  ["a line of 511 bytes that goes on", "From ".padEnd(511, "x"), "more", "none"],
  ["a line of 512 bytes that goes on", "From ".padEnd(512, "x"), "none", "none"],
  ["a line that is no separator", "From what I see, herons wade.\n", "none", "none"],
  ["a separator with nothing behind it", line, "more", "none"],
  ["a separator and a field", `${line}Subject:`, found, found],
  ["a separator and a quoted one", `${line}>From ada@example.org`, found, found],
  ["a separator and another", `${line}\n${line}`, "none", "none"],
  ["a separator and words without an empty line", `${line}Herons wade.\n`, "more", "none"],
  ["a separator and words with an empty line", `${line}Herons wade.\n\n`, "none", "none"],
  ["a separator and words with an empty line of CR LF", `${line}Herons wade.\r\n\r\n`, "none", "none"],
  ["a separator and 1023 bytes that are no head", line + "x".repeat(1023), "more", "none"],
  ["a separator and 1024 bytes that are no head", line + "x".repeat(1024), "none", "none"],
  ["a separator and a common field below other words", `${line}Herons wade.\nSubject: reeds\n`, found, found],
  ["a separator and a common field below empty lines", `${line}\n\nSubject: reeds\n`, found, found],
  ["a separator and a common field in the text", `${line}Herons wade.\n\nSubject: reeds\n`, "none", "none"],
  ["a separator and a field that only prose has, below words", `${line}Herons wade.\nNote: reeds\n`, "more", "none"],
];

for (const [what, text, soFar, inTheEnd] of cases) {
  const tell = (answer: Separator) => (typeof answer === "string" ? answer : "a mail");
  test(`${what}: ${tell(soFar)} so far, ${tell(inTheEnd)} in the end`, () => {
    const bytes = Buffer.from(text);
    assert.deepEqual([separatorAt(bytes, 0, false), separatorAt(bytes, 0, true)], [soFar, inTheEnd]);
  });
}

test("a line that says for certain what it is needs no head", () => {
  const bytes = Buffer.from(`${line}Herons wade.\n\n`);
  assert.deepEqual(separatorAt(bytes, 0, false, /^From bo@/), found);
  assert.equal(separatorAt(bytes, 0, false, /^From ada@/), "none");
});
