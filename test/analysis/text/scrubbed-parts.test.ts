import assert from "node:assert/strict";
import { test } from "node:test";
import { splitLines } from "../../../analysis/text/lines.ts";
import { scrubbedLength } from "../../../analysis/text/scrubbed-parts.ts";

const rule = "-------------- next part --------------";
const link = "URL: <https://lists.example.org/pipermail/heron/attachments/0a1b/attachment.bin>";
const labels = ["Name: rename.patch", "Type: text/x-patch", "Size: 1234 bytes", "Desc: not available"];

/** Lines -> how many of them, from the first, Mailman's archive wrote. */
const cases: readonly (readonly [why: string, lines: readonly string[], length: number])[] = [
  ["a part that was taken out", [rule, "A non-text attachment was scrubbed...", ...labels, link, "More."], 7],
  ["the same without the ruled line", ["An HTML attachment was scrubbed...", link, "More."], 2],
  [
    "the labels of former versions",
    [rule, "A non-text attachment was scrubbed...", "Url : http://example.org/a.bin"],
    3,
  ],
  [
    "a mail that was taken out",
    [rule, "An embedded message was scrubbed...", "From: Eve <eve at example.org>", "Subject: names", link],
    5,
  ],
  [
    "the same in another language",
    [
      "-------------- nächster Teil --------------",
      "Ein Dateianhang mit HTML-Daten wurde abgetrennt...",
      link,
      "Mehr.",
    ],
    3,
  ],
  ["a part that was skipped", [rule, "Skipped content of type multipart/alternative", "More."], 2],
  [
    "a part that was skipped, without the ruled line",
    ["Skipped content of type multipart/alternative", "", "More."],
    1,
  ],
  ["the line above a part that is kept", [rule, "A second text."], 1],
  ["no line above anything else", ["-------------- new names --------------", "A second text."], 0],
  ["no line of dots above a link", ["See here...", link], 0],
  ["no prose about scrubbing", ["An HTML attachment was scrubbed...", "as I see."], 0],
  ["no prose about skipping", ["Skipped content of type 3", "stays as it is."], 0],
  ["no note whose labels never end", ["An HTML attachment was scrubbed...", ...Array(12).fill("Name: heron"), link], 0],
];

for (const [why, lines, length] of cases)
  test(`of Mailman's archive is ${why}`, () => assert.equal(scrubbedLength(splitLines(lines.join("\n")), 0), length));
