import type { Block } from "../types.ts";

/** The lines of all blocks of one kind, in body order, without quote marks. */
export function linesOfKind(blocks: readonly Block[], kind: Block["kind"]): readonly string[] {
  return blocks.filter((block) => block.kind === kind).flatMap(({ text }) => text.split("\n"));
}
