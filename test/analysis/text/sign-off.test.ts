import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { splitPost } from "../../../analysis/text/split-post.ts";
import { makeMessage } from "../make-message.ts";

/** The lines of the signature of a mail; of Ada Heron's where nothing else is said. */
function signed(lines: readonly string[], from = { name: "Ada M. Heron", address: "ada@example.org" }): string[] {
  const { blocks } = splitPost(makeMessage({ from, body: lines.join("\n") }));
  const own = blocks.filter(({ kind }) => kind === "signature").flatMap(({ text }) => text.split("\n"));
  return own.filter((line) => line !== "");
}

describe("a mail is signed by", () => {
  const cases: readonly (readonly [why: string, lines: readonly string[], signature: readonly string[]])[] = [
    ["two dashes glued to a name", ["It waits.", "", "--Ada"], ["--Ada"]],
    ["two dashes and a name", ["It waits.", "--  Ada"], ["--  Ada"]],
    ["a dash glued to a name", ["It waits.", "", "-Ada"], ["-Ada"]],
    ["a dash and the full name", ["It waits.", "", "- Ada Heron"], ["- Ada Heron"]],
    ["initials", ["It waits.", "", "--amh"], ["--amh"]],
    ["what the address begins with", ["It waits.", "", "-adah"], ["-adah"]],
    ["a tilde", ["It waits.", "", "~ada"], ["~ada"]],
    ["a slash", ["It waits.", "", "/ada"], ["/ada"]],
    ["thanks and the name", ["It waits.", "", "Thanks, Ada"], ["Thanks, Ada"]],
    ["thanks above the name", ["It waits.", "", "Thanks,", "Ada"], ["Thanks,", "Ada"]],
    ["regards above the name", ["It waits.", "", "Best regards,", "", "Ada Heron"], ["Best regards,", "Ada Heron"]],
    ["the name alone", ["It waits.", "", "Ada"], ["Ada"]],
    ["words above the next quotation", ["It waits.", "", "--Ada", "", "> It waits."], ["--Ada"]],
    ["words above a postscript", ["It waits.", "", "--Ada", "", "PS: Use heron_put."], ["--Ada"]],
  ];
  for (const [why, lines, signature] of cases)
    test(why, () => assert.deepEqual(signed(lines, { name: "Ada M. Heron", address: "adah@example.org" }), signature));
  test("what is short for a part of the name", () => {
    assert.deepEqual(signed(["It waits.", "", "-- Steph"], { name: "Stephen Stork", address: "" }), ["-- Steph"]);
    assert.deepEqual(signed(["It waits.", "", "Cheers, Zoe"], { name: "Stork, Zo\u00eb", address: "" }), [
      "Cheers, Zoe",
    ]);
  });
  test("the name in the address, where there is no other", () =>
    assert.deepEqual(signed(["It waits.", "", "-ada"], { name: "", address: "ada.heron@example.org" }), ["-ada"]));
});

describe("a mail is not signed by", () => {
  const cases: readonly (readonly [why: string, lines: readonly string[]])[] = [
    ["thanks to somebody else", ["It waits.", "", "Thanks, Ben"]],
    ["somebody else's name", ["It waits.", "", "--Ben"]],
    ["a name in a list", ["Names:", "- Ben", "- Ada"]],
    ["a name with more text below", ["--Ada", "", "It waits."]],
    ["a name all alone", ["Ada"]],
    ["an option", ["It waits with", "", "--adagio"]],
    ["a line that goes on", ["It waits.", "", "Thanks, Ada wrote it."]],
    ["a quoted name", ["It waits.", "", "> --Ada"]],
    ["thanks alone", ["It waits.", "", "Thanks,"]],
  ];
  for (const [why, lines] of cases) test(why, () => assert.deepEqual(signed(lines), []));
});
