import type { Nodes } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";

/** Every node of a Markdown document, as a parser reads it. */
export function nodesOf(markdown: string): readonly Nodes[] {
  const nodes: Nodes[] = [fromMarkdown(markdown)];
  for (const node of nodes) if ("children" in node) nodes.push(...node.children);
  return nodes;
}
