import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { analyse } from "scslre";
import { programExpressions } from "./program-expressions.ts";

/** How the source of an expression that can be super-linear begins -> the most code units that it is ever handed. */
const bounded: readonly (readonly [begins: string, most: number, by: string])[] = [
  ["(?:^|\\n)\\s*[([]?(?:\\d{1,3}|[a-z])$", 12, "analysis/text/sentences.ts, slice"],
  ["^[^\\s@<>]+@[^\\s@<>]+\\.[^\\s@<>]+$", 320, "ingest/lists.ts, LONGEST_ADDRESS"],
  ['^[ \\t]*(?:[^"()<>', 320, "ingest/mailbox-list.ts, isPlainMailbox"],
  ["[A-Za-z]\\w*_\\w+", 600, "analysis/names/candidates/name-features.ts, slice"],
  // The rules: these read marked sentences, analysis/names/mentions/marked-sentence.ts, longestPattern.
  ["^\\W*(?:(?:yes|yeah|", 2000, "marked sentence"],
  ["^\\W{0,6}(?:(?:well|hmm?|hm+", 2000, "marked sentence"],
  ["\\b(?:calling|naming)\\s+(?:\\w+\\s+){0,3}?(?<target>", 2000, "marked sentence"],
  ["\\bin\\s+(?<target>", 2000, "marked sentence"],
  ["\\b(?:how|what)\\s+about\\s*:?", 2000, "marked sentence"],
  ["\\b(?:name|names|naming|term|terminology|prefix|suffix|word|verb|noun|", 2000, "marked sentence"],
  ["\\b(?:another|possible|different|new|neutral|", 2000, "marked sentence"],
  ["\\b(?:something|anything)\\s+(?:\\w+\\s+)?(?:like|along", 2000, "marked sentence"],
  ["\\b(?:instead\\s+of|rather\\s+than)\\s+(?<target>", 2000, "marked sentence"],
  ["\\b(?:by|given|from)\\s+(?:the\\s+)?name\\s*,?", 2000, "marked sentence"],
  ["^[^\\w\\uE000-\\uF8FF]{0,8}(?<target>", 2000, "marked sentence"],
  ["\\b(?:is|are|was|were|be|being|(?:sounds?|looks?|seems?", 2000, "marked sentence"],
];

const superLinear = (await programExpressions()).filter(({ source, flags }) => {
  const { reports } = analyse({ source, flags });
  assert.ok(!reports.some(({ exponential }) => exponential), `exponential: /${source}/${flags}`);
  return reports.length > 0;
});

describe("no regular expression is super-linear on mail", () => {
  test("scslre finds those that are: each of them is known to read no more than so much", () => {
    const sources = new Set(superLinear.map(({ source }) => source));
    const unknown = [...sources].filter((source) => !bounded.some(([begins]) => source.startsWith(begins)));
    assert.deepEqual(unknown, []);
    const stale = bounded.filter(([begins]) => ![...sources].some((source) => source.startsWith(begins)));
    assert.deepEqual(stale, []);
  });

  test("and is asked for no more, whatever is in a mail", async (t) => {
    // Not before the expressions were collected: what is loaded already composes none.
    const { readLongTexts } = await import("./read-long-texts.ts");
    const longest = await longestRead(() => readLongTexts(t));
    for (const { source } of superLinear) {
      const most = bounded.find(([begins]) => source.startsWith(begins))?.[1] ?? 0;
      const length = longest.get(source);
      assert.ok(length !== undefined, `was not asked: ${source}`);
      assert.ok(length <= most, `${length} code units: ${source}`);
    }
  });
});

/** The source of every expression that `work` asks -> the most code units it was asked about. */
async function longestRead(work: () => Promise<void>): Promise<ReadonlyMap<string, number>> {
  const longest = new Map<string, number>();
  const exec = RegExp.prototype.exec;
  // All else that takes an expression ("test", "replace", "matchAll", ...) asks "exec" when it is not the built-in one.
  RegExp.prototype.exec = function (text) {
    const length = String(text).length;
    if (length > (longest.get(this.source) ?? -1)) longest.set(this.source, length);
    return exec.call(this, text);
  };
  try {
    await work();
  } finally {
    RegExp.prototype.exec = exec;
  }
  return longest;
}
