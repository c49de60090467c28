import assert from "node:assert/strict";
import { test } from "node:test";
import { linkedMessageIds } from "../../../analysis/lineages/linked-message-ids.ts";

/** Text -> the ids it links to. */
const texts: readonly (readonly [text: string, ids: readonly string[]])[] = [
  ["[1] https://lore.kernel.org/all/m1@example.org", ["m1@example.org"]],
  ["see <https://lore.kernel.org/r/m1@example.org/>.", ["m1@example.org"]],
  ["(https://lkml.kernel.org/r/m1@example.org)", ["m1@example.org"]],
  ["https://lists.example.org/dam/a%2Fb%2Bc@example.org/T/#m123", ["a/b+c@example.org"]],
  ["https://lore.kernel.org/r/50%off@example.org", ["50%off@example.org"]],
  [
    "https://lore.kernel.org/r/m1@example.org, https://lore.kernel.org/r/m2@example.org!",
    ["m1@example.org", "m2@example.org"],
  ],
  ["https://example.org/~ada/notes.html", []],
  ["https://ada@example.org/notes.html", []],
  ["m1@example.org", []],
  ["https://", []],
];

for (const [text, ids] of texts) {
  test(`"${text}" links to ${ids.join(" and ") || "no message"}`, () => {
    const found = linkedMessageIds(text);
    assert.deepEqual(
      found.map(({ id }) => id),
      ids,
    );
    for (const { span } of found) assert.match(text.slice(span.start, span.end), /^https?:\/\/\S*[\w/]$/);
  });
}
