import type {
  BlockContent,
  Blockquote,
  FootnoteDefinition,
  Heading,
  Link,
  List,
  Paragraph,
  PhrasingContent,
  Root,
  RootContent,
  Table,
} from "mdast";
import { gfmToMarkdown } from "mdast-util-gfm";
import { toMarkdown } from "mdast-util-to-markdown";

export type { BlockContent, PhrasingContent, RootContent };

/** Phrasing content or plain words, which stand for a text node. */
export type Words = readonly (string | PhrasingContent)[];

/** Markdown (CommonMark with GFM's tables and footnotes). The serializer escapes whatever in a text could be markup. */
export function serialize(children: readonly RootContent[]): string {
  const root: Root = { type: "root", children: [...children] };
  return toMarkdown(root, {
    bullet: "-",
    rule: "-",
    emphasis: "_",
    extensions: [gfmToMarkdown({ tablePipeAlign: false })],
  });
}

export function heading(depth: Heading["depth"], ...words: Words): Heading {
  return { type: "heading", depth, children: phrasing(words) };
}

export function paragraph(...words: Words): Paragraph {
  return { type: "paragraph", children: phrasing(words) };
}

export function blockquote(...children: readonly BlockContent[]): Blockquote {
  return { type: "blockquote", children: [...children] };
}

export function list(items: readonly (readonly BlockContent[])[]): List {
  const children = items.map((item) => ({ type: "listItem" as const, spread: false, children: [...item] }));
  return { type: "list", ordered: false, spread: false, children };
}

export function bullets(items: readonly Words[]): List {
  return list(items.map((words) => [paragraph(...words)]));
}

export function table(head: readonly string[], rows: readonly (readonly Words[])[]): Table {
  const row = (cells: readonly Words[]) => ({
    type: "tableRow" as const,
    children: cells.map((words) => ({ type: "tableCell" as const, children: phrasing(words) })),
  });
  return { type: "table", children: [row(head.map((words) => [words])), ...rows.map(row)] };
}

export function code(value: string): PhrasingContent {
  return { type: "inlineCode", value };
}

export function strong(...words: Words): PhrasingContent {
  return { type: "strong", children: phrasing(words) };
}

export function link(url: string, ...words: Words): Link {
  return { type: "link", url, children: phrasing(words) };
}

export function footnote(number: number): PhrasingContent {
  return { type: "footnoteReference", identifier: String(number), label: String(number) };
}

export function footnoteText(number: number, children: readonly BlockContent[]): FootnoteDefinition {
  return { type: "footnoteDefinition", identifier: String(number), label: String(number), children: [...children] };
}

function phrasing(words: Words): PhrasingContent[] {
  return words.map((word) => (typeof word === "string" ? { type: "text", value: word } : word));
}
