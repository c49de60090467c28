import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { mapAtOnce } from "../../analysis/map-at-once.ts";

describe("mapAtOnce", () => {
  test("keeps the order of the items, whichever is done first", async () => {
    const results = await mapAtOnce([30, 1, 20, 2], 3, async (delay) => {
      await wait(delay);
      return delay * 10;
    });
    assert.deepEqual(results, [300, 10, 200, 20]);
  });
  test("has so many under way at a time, and no more", async () => {
    let underWay = 0;
    let most = 0;
    await mapAtOnce([1, 2, 3, 4, 5], 2, async () => {
      underWay += 1;
      most = Math.max(most, underWay);
      await wait(1);
      underWay -= 1;
    });
    assert.equal(most, 2);
  });
  test("begins nothing after a failure, waits for what is under way, and throws it", async () => {
    const begun: number[] = [];
    const done: number[] = [];
    const run = async (item: number) => {
      begun.push(item);
      await wait(item);
      if (item === 1) throw new Error("the first");
      done.push(item);
    };
    await assert.rejects(mapAtOnce([20, 1, 3, 4], 2, run), /the first/);
    assert.deepEqual(begun, [20, 1]);
    assert.deepEqual(done, [20]);
  });
  test("of nothing is nothing", async () => assert.deepEqual(await mapAtOnce([], 4, async () => 1), []));
});
