import assert from "node:assert/strict";
import { test } from "node:test";
import { parseBytes } from "./mails.ts";

const long = `https://archive.example.org/${"a".repeat(2000)}`;

/** Head of a mail -> where it is archived. */
const cases: [title: string, head: string, archivedAt: readonly string[]][] = [
  ["in brackets", "Archived-At: <https://archive.example.org/1>", ["https://archive.example.org/1"]],
  ["with a comment behind", "Archived-At: <http://archive.example.org/1> (Pebble)", ["http://archive.example.org/1"]],
  ["without brackets", "Archived-At: https://archive.example.org/1", ["https://archive.example.org/1"]],
  ["folded", "Archived-At:\n <https://archive.example.org/1>", ["https://archive.example.org/1"]],
  [
    "by each of several lists, sorted",
    "Archived-At: <https://b.example.org/1>\nArchived-At: <https://a.example.org/1>\nArchived-At: <https://b.example.org/1>",
    ["https://a.example.org/1", "https://b.example.org/1"],
  ],
  ["nowhere on the web", "Archived-At: <javascript:alert(1)>\nArchived-At: <mid:a@example.org>", []],
  ["nowhere any more", "Archived-At: <http://permalink.gmane.org/gmane.comp.pebble/1>", []],
  ["nowhere that can be read", "Archived-At: <https://>\nArchived-At: <>\nArchived-At: in the cellar", []],
  ["nowhere that is a link", `Archived-At: <${long}>`, []],
];

for (const [title, head, archivedAt] of cases) {
  test(`a mail is archived ${title}`, async () => {
    const message = await parseBytes(Buffer.from(`From: ada@example.org\n${head}\n\nHello.\n`));
    assert.deepEqual(message.archivedAt, archivedAt);
  });
}
