import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { findForwarded, findMboxSeparator, headerLength } from "../../../analysis/text/forwarded.ts";
import { splitLines } from "../../../analysis/text/lines.ts";

const header = ["From: Ada <ada@example.org>", "Sent: 3 May 2021", "To: Bo <bo@example.org>", "Subject: heron"];

describe("findForwarded", () => {
  const cases: readonly (readonly [
    why: string,
    lines: readonly string[],
    part: readonly [number, number, boolean] | null,
  ])[] = [
    ["a marker and header lines", ["Fine.", "-----Original Message-----", ...header, "", "Is it?"], [1, 7, false]],
    ["a marker alone", ["Fine.", "-------- Forwarded Message --------", "Is it?"], [1, 2, false]],
    ["a marker in German", ["Gut.", "-----Ursprüngliche Nachricht-----", "Von: Ada", "", "Ist es?"], [1, 4, false]],
    ["what a phone writes", ["Fine.", "Begin forwarded message:", "", "From: Ada", "", "Is it?"], [1, 5, false]],
    ["a bare header", ["Fine.", "", ...header, "", "Is it?"], [2, 7, false]],
    ["a ruled header", ["Fine.", "________________", ...header, "", "Is it?"], [1, 7, false]],
    ["a starred header", ["Fine.", "*From:* Ada", "*Sent:* Monday", "*To:* Bo", "Is it?"], [1, 4, false]],
    ["a French header", ["Oui.", "De : Ada", "Envoyé : lundi", "À : Bo", "Objet : heron", "", "Quoi ?"], [1, 6, false]],
    [
      "a header whose addressees fold",
      ["From: Ada", "To: Bo <bo@example.org>;", "  Cy <cy@example.org>", "Subject: heron", "Is it?"],
      [0, 4, false],
    ],
    ["a header above marked lines", ["Fine.", "-----Original Message-----", "> From: Ada", "> Is it?"], [1, 2, true]],
    [
      "a marker above an attribution of marked lines",
      ["Fine.", "‐‐‐‐ Original Message ‐‐‐‐", "On Monday, Ada wrote:", "", "> Is it?"],
      [1, 2, true],
    ],
    ["dashes with words above a header", ["Oui.", "----- Mail original -----", ...header, "Quoi ?"], [1, 6, false]],
    ["no header of two lines", ["From: the sea", "To: the shore", "it goes."], null],
    ["no header without a sender", ["Subject: heron", "Date: Monday", "To: Bo", "Fine."], null],
    ["no in-body header of a patch", ["From: Ada <ada@example.org>", "", "Rename heron."], null],
    ["no prose", ["To: me it is fine.", "Subject to change."], null],
    ["nothing in nothing", [], null],
  ];
  for (const [why, lines, part] of cases) {
    test(`finds ${why}`, () => {
      const found = findForwarded(splitLines(lines.join("\n")));
      assert.deepEqual(found && [found.start, found.bodyStart, found.marked], part);
    });
  }
});

describe("headerLength", () => {
  const cases: readonly (readonly [why: string, lines: readonly string[], afterSender: boolean, length: number])[] = [
    ["counts a marker with its header", ["-----Original Message-----", ...header, "Is it?"], false, 5],
    ["counts a sender with another line", ["From: Ada", "Date: Monday", "Is it?"], false, 2],
    ["doubts a sender alone", ["From: Ada", "Is it?"], false, 0],
    ["counts what stands below a sender", ["Sent: Monday", "Is it?"], true, 1],
    ["doubts it without", ["Sent: Monday", "Is it?"], false, 0],
    ["counts nothing of prose", ["Is it?"], false, 0],
  ];
  for (const [why, lines, afterSender, length] of cases) {
    test(why, () => assert.equal(headerLength(splitLines(lines.join("\n")), afterSender), length));
  }
});

describe("findMboxSeparator", () => {
  const cases: readonly (readonly [why: string, lines: readonly string[], at: number | null])[] = [
    ["finds a separator", ["Fine.", "", "From bo@example.org Tue Mar  7 08:00:00 2023", "Is it?"], 2],
    ["finds one with a masked address", ["", "From bo at example.org  Tue Mar  7 08:00:00 2023"], 1],
    ["finds one at the top", ["From mboxrd@z Thu Jan  1 00:00:00 1970", "Is it?"], 0],
    ["finds the first", ["", "From bo@z Tue Mar  7 08:00:00 2023", "", "From cy@z Tue Mar  7 08:00:00 2023"], 1],
    [
      "finds one in a paragraph, above a field",
      ["It says:", "From bo@example.org Tue Mar  7 08:00:00 2023", "Subject: reeds"],
      1,
    ],
    [
      "passes that of a patch, above its fields",
      ["The patch:", `From ${"0".repeat(40)} Mon Sep 17 00:00:00 2001`, "Subject: reeds"],
      null,
    ],
    ["passes one in a paragraph", ["It says:", "From bo@example.org Tue Mar  7 08:00:00 2023"], null],
    ["passes prose", ["", "From Monday on, Mar 6 10:00:00 2023"], null],
    ["passes the first line of a patch", ["", `From ${"0a".repeat(20)} Mon Sep 17 00:00:00 2001`], null],
    ["passes what is quoted", ["", "> From bo@example.org Tue Mar  7 08:00:00 2023"], null],
  ];
  for (const [why, lines, at] of cases) {
    test(why, () => assert.equal(findMboxSeparator(splitLines(lines.join("\n"))), at));
  }
});
