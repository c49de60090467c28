import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { splitClauses } from "../../../analysis/acts/split-clauses.ts";

describe("splitClauses", () => {
  const cases: readonly [sentence: string, clauses: string[]][] = [
    ["I prefer walrus because it is shorter.", ["I prefer walrus", "because it is shorter"]],
    ["walrus (too vague), tusk (taken).", ["walrus", "too vague", "tusk", "taken"]],
    ["Call it walrus_get() to match walrus_put().", ["Call it walrus_get()", "to match walrus_put()"]],
    ["walrus.h - clashes with walrus.c", ["walrus.h", "clashes with walrus.c"]],
    ["I avoid walrus as it is as bad as tusk.", ["I avoid walrus", "as it is as bad as tusk"]],
    ["I'm hesitant to use it, it is close to tusk.", ["I'm hesitant to use it", "it is close to tusk"]],
    ["It is strange to see walrus, bound to mislead.", ["It is strange to see walrus", "bound to mislead"]],
    ["It speaks to the reader, to me and to 'walrus'.", ["It speaks to the reader", "to me and to 'walrus'"]],
    ["Names such as walrus are good for nothing.", ["Names such as walrus are good for nothing"]],
    [
      "We rename walrus_reap() to walrus_release() to avoid zombies.",
      ["We rename walrus_reap() to walrus_release()", "to avoid zombies"],
    ],
    [
      "It makes no sense to hide it, and I wish to keep tusk.",
      ["It makes no sense to hide it", "and I wish to keep tusk"],
    ],
    [
      "It may be misread as hiding the ice, known as a walrus.",
      ["It may be misread as hiding the ice", "known as a walrus"],
    ],
    ["I renamed it as it was removed as a herd.", ["I renamed it", "as it was removed as a herd"]],
    ["Calling it tusk when hauling the ice is odd.", ["Calling it tusk when hauling the ice is odd"]],
    ["Only internal (herd) code sees it.", ["Only internal (herd) code sees it"]],
    ["walrus (taken) is odd (too vague, too) here.", ["walrus (taken) is odd", "too vague", "too", "here"]],
    [
      "It is the same herd as before, with ice enough to swim.",
      ["It is the same herd as before", "with ice enough to swim"],
    ],
    [
      "It makes walruses known as a herd, as opposed to tusks.",
      ["It makes walruses known as a herd", "as opposed to tusks"],
    ],
    ["I expect this to be named tusk since it melts.", ["I expect this to be named tusk", "since it melts"]],
    ["I have given up hope, given that it melts.", ["I have given up hope", "given that it melts"]],
    ["It comes down to hauling the ice.", ["It comes down to hauling the ice"]],
    [
      "It waits as in Tusk[1] and Ice[2], even though it melts.",
      ["It waits", "as in Tusk[1] and Ice[2]", "even though it melts"],
    ],
    ["", []],
    [" ... ", []],
  ];
  for (const [sentence, clauses] of cases) {
    test(`cuts ${JSON.stringify(sentence)} into ${clauses.length}`, () => {
      assert.deepEqual(
        splitClauses(sentence).map(({ start, end }) => sentence.slice(start, end)),
        clauses,
      );
    });
  }

  test("takes linear time on a long run of blanks and marks", () => {
    const long = `${" ".repeat(200_000)},${",".repeat(200_000)}`;
    const started = performance.now();
    splitClauses(long);
    assert.ok(performance.now() - started < 2000);
  });
});
