import assert from "node:assert/strict";
import { test } from "node:test";
import { nearestIds, readMessageId } from "../../cli/message-id.ts";

const cases: readonly (readonly [written: string, id: string])[] = [
  ["a-1@example.org", "a-1@example.org"],
  ["  <a-1@example.org>\n", "a-1@example.org"],
  ["Message-ID: <a-1@example.org>", "a-1@example.org"],
  ["mid:a%2F1@example.org", "a/1@example.org"],
  ["https://lore.kernel.org/r/a-1@example.org", "a-1@example.org"],
  ["https://lore.kernel.org/r/a%2F1+2@example.org/", "a/1+2@example.org"],
  ["https://lore.kernel.org/linux-api/a-1@example.org/T/#u", "a-1@example.org"],
  ["<https://lore.kernel.org/all/a-1%40example.org/raw?x=1>", "a-1@example.org"],
  ["https://lore.kernel.org/r/no-at-sign", "no-at-sign"],
  ["100%@example.org", "100%@example.org"],
  ["mid:100%@example.org", "100%@example.org"],
  ["https://lore.kernel.org/", ""],
  ["", ""],
];

for (const [written, id] of cases) {
  test(`${JSON.stringify(written)} names ${id === "" ? "no message" : id}`, () => {
    assert.equal(readMessageId(written), id);
  });
}

test("near are ids that begin alike, whatever the case of their letters, and a few only", () => {
  const ids = ["Heron-2@example.org", "heron-1@example.org", "egret@example.org"];
  assert.deepEqual(nearestIds(ids, "HERON"), ["Heron-2@example.org", "heron-1@example.org"]);
  assert.deepEqual(nearestIds(ids, "egret@example.org.uk"), ["egret@example.org"]);
  assert.deepEqual(nearestIds(ids, "stork"), []);
  const many = Array.from({ length: 9 }, (_, at) => `heron-${at}@example.org`);
  assert.deepEqual(nearestIds(many.toReversed(), "heron"), many.slice(0, 5));
});
