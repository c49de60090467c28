import assert from "node:assert/strict";
import { test } from "node:test";
import { splitPost } from "../../../analysis/text/split-post.ts";
import { makeMessage } from "../make-message.ts";

/** "quote 2", "paragraph": kinds and depths of the blocks of a body. */
function kinds(...lines: readonly string[]): readonly string[] {
  const { blocks } = splitPost(makeMessage({ body: lines.join("\n") }));
  return blocks.map(({ kind, depth }) => (depth === 0 ? kind : `${kind} ${depth}`));
}

/** What a body shows, its lines, and the blocks it is cut into. */
type Case = readonly [title: string, body: readonly string[], blocks: readonly string[]];

/** A test of each case. */
export function testBlocks(cases: readonly Case[]): void {
  for (const [title, body, blocks] of cases) test(title, () => assert.deepEqual(kinds(...body), blocks));
}
