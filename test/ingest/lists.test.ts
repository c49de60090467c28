import assert from "node:assert/strict";
import { test } from "node:test";
import { parseBytes } from "./mails.ts";

/** Head of a mail -> the lists that carried it. */
const cases: [title: string, head: string, lists: readonly string[]][] = [
  ["List-Post", "List-Post: <mailto:Pebble@lists.example.org?subject=x>", ["pebble@lists.example.org"]],
  ["List-Id where there is no List-Post", "List-Id: Pebble <pebble.lists.example.org>", ["pebble@lists.example.org"]],
  [
    "List-Post before List-Id, which is often a name only",
    "List-Id: <pebble.example.org>\nList-Post: <mailto:pebble@lists.example.org>",
    ["pebble@lists.example.org"],
  ],
  [
    "List-Id before a List-Post for answers to the one mail, as trackers have it",
    "List-ID: pebble/cairn <cairn.pebble.github.com>\nList-Post: <mailto:reply+AAAA0@reply.github.com>",
    ["cairn@pebble.github.com"],
  ],
  ["nothing of such a List-Post alone", "List-Post: <mailto:reply+AAAA0@reply.github.com>", []],
  ["a List-Post with a plus of its own", "List-Post: <mailto:libpebble++@example.org>", ["libpebble++@example.org"]],
  [
    "each of several, sorted",
    "List-Id: <pebble.lists.example.org>\nList-Id: <cairn.lists.example.org>",
    ["cairn@lists.example.org", "pebble@lists.example.org"],
  ],
  ["X-Mailing-List", "X-Mailing-List: pebble@vger.kernel.org", ["pebble@vger.kernel.org"]],
  [
    "recipients that are lists by their host",
    "To: Pebble <PEBBLE@lists.example.org>, bo@example.org\nCc: linux-pebble@vger.kernel.org",
    ["linux-pebble@vger.kernel.org", "pebble@lists.example.org"],
  ],
  ["no recipient that serves a list", "To: pebble-owner@lists.example.org, pebble+subscribe@lists.example.org", []],
  ["the sender that says so", "From: Bo Rail via pebble <pebble@example.org>", ["pebble@example.org"]],
  [
    "the sender that says so in an archive of pipermail",
    "From: pebble at example.org (Bo Rail via Pebble)",
    ["pebble@example.org"],
  ],
  [
    "the sender that says so and is a list by its host",
    "From: Bo via Cairn talk <pebble@lists.example.org>",
    ["pebble@lists.example.org"],
  ],
  ["no sender that only came by another way", "From: Bo Rail via Pebble <bo@example.org>", []],
  ["no people", "To: bo@example.org\nCc: cy@example.org", []],
  ["nothing of a List-Post that forbids posting", "List-Post: NO", []],
  ["nothing of a broken List-Id", "List-Id: <> <pebble\nList-Post: <mailto:>", []],
];

for (const [title, head, lists] of cases) {
  test(`a message's lists are known by ${title}`, async () => {
    const { lists: found } = await parseBytes(
      Buffer.from(`${head.startsWith("From") ? "" : "From: ada@example.org\n"}${head}\n\nHello.\n`),
    );
    assert.deepEqual(found, lists);
  });
}
