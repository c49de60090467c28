import type { Part } from "./mail.ts";

/** A part as mailparser keeps it. */
export type ParserNode = {
  readonly contentType: string | false;
  readonly isAttachment?: boolean;
  readonly textContent?: string;
  readonly children: readonly ParserNode[];
};

/** What the head of a part says, before mailparser acts on it. */
export type Told = Pick<Part, "charset" | "flowed" | "delSp" | "name">;

/** The tree of parts that a parser has built (false: it saw nothing); from the leaves up, without recursion. */
export function buildPart(root: ParserNode | false, told: ReadonlyMap<ParserNode, Told>): Part {
  const nodes: ParserNode[] = [root || NOTHING];
  for (const node of nodes) nodes.push(...node.children);
  const parts = new Map<ParserNode, Part>();
  for (const node of nodes.toReversed()) {
    const contentType = node.contentType || "";
    parts.set(node, {
      ...(told.get(node) ?? NOTHING_TOLD),
      contentType,
      inline: node.isAttachment === false && contentType.startsWith("text/"),
      text: node.textContent ?? "",
      parts: node.children.flatMap((child) => parts.get(child) ?? []),
    });
  }
  return parts.get(nodes[0] ?? NOTHING) as Part;
}

const NOTHING: ParserNode = { contentType: "text/plain", isAttachment: false, children: [] };
const NOTHING_TOLD: Told = {
  charset: { declared: "", known: true, readAs: "utf-8" },
  flowed: false,
  delSp: false,
  name: "",
};
