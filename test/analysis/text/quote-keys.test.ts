import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { splitLines } from "../../../analysis/text/lines.ts";
import { lineKey, lineKeys, lineWords, restoreLinks } from "../../../analysis/text/quote-keys.ts";

describe("lineKey is the same for", () => {
  const same: readonly (readonly [why: string, one: string, other: string])[] = [
    ["a quoted line and its own", "> > Is it better?", "Is it better?"],
    ["different spacing", "Is  it\tbetter? ", "Is it better?"],
    ["curly and straight quotes", "It’s “better”", 'It\'s "better"'],
    ["dashes of any length", "heron – egret — ibis", "heron - egret - ibis"],
    ["full-width letters", "ｈｅｒｏｎ", "heron"],
    ["invisible joiners", "her\u200bon", "heron"],
    [
      "a link that a mailer rewrote",
      "https://eu1.safelinks.protection.outlook.com/?url=https%3A%2F%2Fexample.org%2Fheron&data=04",
      "https://example.org/heron",
    ],
  ];
  for (const [why, one, other] of same) test(why, () => assert.equal(lineKey(one), lineKey(other)));

  test("nothing but marks is no key", () => assert.equal(lineKey("> > >"), ""));
  test("different words differ", () => assert.notEqual(lineKey("heron"), lineKey("egret")));
  test("case counts", () => assert.notEqual(lineKey("Heron"), lineKey("heron")));
});

describe("lineKeys gives the key of each line", () => {
  const pieces = [
    "> ",
    ">",
    ">> ",
    "AT> ",
    "\t",
    "  ",
    "heron",
    "a_b=1;",
    "\u0001",
    "\u001f",
    "\r",
    "\f",
    "\n",
    "\n\n",
  ];
  const beyond = ["größer", "\u00a0", "\u2028", "\u200b", "“", "👋"];
  const link = "https://eu1.safelinks.protection.outlook.com/?url=https%3A%2F%2Fexample.org%2Fheron&data=04";
  const bodies: readonly (readonly [what: string, of: readonly string[]])[] = [
    ["ASCII", pieces],
    ["more than ASCII", [...pieces, ...beyond]],
    ["rewritten links", [...pieces, link]],
  ];
  for (const [what, of] of bodies) {
    test(`of a body of ${what}`, () => {
      fc.assert(
        fc.property(fc.array(fc.constantFrom(...of)), (words) => {
          const body = words.join("");
          const lines = splitLines(body);
          assert.deepEqual(
            lineKeys(body, lines),
            lines.map(({ text }) => lineKey(text)),
          );
        }),
        { numRuns: 500, seed: 1 },
      );
    });
  }
});

describe("restoreLinks", () => {
  const cases: readonly (readonly [link: string, restored: string])[] = [
    ["see https://example.org/a", "see https://example.org/a"],
    ["https://urldefense.com/v3/__https://example.org/a__;!!x", "https://example.org/a"],
    ["https://urldefense.proofpoint.com/v2/url?u=https-3A__example.org_a&d=x", "https://example.org/a"],
    [
      "https://eu1.safelinks.protection.outlook.com/?url=%E0%A4%A&data=1",
      "https://eu1.safelinks.protection.outlook.com/?url=%E0%A4%A&data=1",
    ],
  ];
  for (const [link, restored] of cases) test(`gives ${restored}`, () => assert.equal(restoreLinks(link), restored));
});

test("lineWords gives words with their places", () => {
  const line = "> heron_put(), größer!";
  const words = lineWords(line);
  assert.deepEqual(
    words.map(({ word }) => word),
    ["heron_put", "größer"],
  );
  for (const { word, start, end } of words) assert.equal(line.slice(start, end), word);
});
