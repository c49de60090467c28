import assert from "node:assert/strict";
import { test } from "node:test";
import { connected } from "../../analysis/connected.ts";

test("pairs tie what they hold, through others too, in any order", () => {
  const pairs = [
    ["d", "c"],
    ["a", "b"],
    ["e", "e"],
    ["b", "c"],
  ] as const;
  for (const given of [pairs, pairs.toReversed(), pairs.map(([one, other]) => [other, one] as const)])
    assert.deepEqual(connected(given), [["a", "b", "c", "d"], ["e"]]);
});

test("nothing ties nothing", () => assert.deepEqual(connected([]), []));
