import type { Post } from "../types.ts";
import type { Ancestry } from "./attribute-thread.ts";
import type { BodyLine } from "./body-lines.ts";
import type { OwnLineIndex } from "./own-line-index.ts";
import { lineKey, TELLING_LENGTH } from "./quote-keys.ts";
import { type Relabel, wholeLines } from "./reblock.ts";
import { isTelling, kindAbove, mayBeCopied } from "./unmarked-quotes.ts";

/** Marks that some put before quoted lines instead of ">"; they also draw tables and begin comments. */
const ODD_MARKS = ["|", ":", "%", "#", "}"] as const;

/**
 * Lines quoted with a mark other than ">". The words decide: they stand without the mark in a mail that is answered. For
 * "|", a ">" behind it for what was quoted before, or an attribution above it, does as well. A mailer that draws its marks so does it throughout: then all
 * lines with that mark are quoted, also those too short to tell by.
 */
export function findOddMarks(post: Post, lines: readonly BodyLine[], ancestry: Ancestry, own: OwnLineIndex): Relabel[] {
  const parent = ancestry.path.at(-1);
  if (parent === undefined) return [];
  const { body } = post.message;
  const isKnown = (key: string) => parent.byKey.has(key) || own.has(key);
  return ODD_MARKS.flatMap((mark) => {
    const marked = lines.filter(({ start, depth, block }) => {
      return depth === 0 && body.startsWith(mark, start) && mayBeCopied(post, block);
    });
    const copied = marked
      .map((line) => ({ ...line, key: lineKey(body.slice(line.start + 1, line.end)) }))
      .filter(({ key }) => key.length >= TELLING_LENGTH && isKnown(key));
    const isBar = mark === "|" && (copied.length > 0 || marked.some((line) => isQuotedBar(post, line)));
    return isBar || isTelling(copied) ? marked : [];
  })
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }) => ({ span: wholeLines(body, start, end), kind: "quote", depth: 1 }));
}

/** "| > text", or "| text" right below an attribution. */
function isQuotedBar(post: Post, { start, block }: BodyLine): boolean {
  const { body } = post.message;
  return body.startsWith("| >", start) || body.startsWith("|>", start) || kindAbove(post, block) === "attribution";
}
