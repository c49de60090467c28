import assert from "node:assert/strict";
import { test } from "node:test";
import { watchForStall } from "../../ingest/stall.ts";

test("what takes no step any more is told, what takes one now and then is not", async () => {
  let steps = 0;
  const stop = watchForStall(
    () => steps,
    () => assert.fail("told too early"),
  );
  for (let turn = 0; turn < 50_000; turn++) {
    if (turn % 5000 === 0) steps++;
    await new Promise((resolve) => setImmediate(resolve));
  }
  stop();
  await new Promise<void>((resolve) => watchForStall(() => 1, resolve));
});
