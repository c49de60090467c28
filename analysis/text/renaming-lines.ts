import { matchesOf } from "../matches-of.ts";
import { placeOfForm } from "../names/spelling/place-of-form.ts";
import { isReplyTitle } from "../threads/title.ts";
import type { Block, Post, Span } from "../types.ts";
import { isOwn } from "./own-text.ts";

/** Two lines of a patch, the one in the place of the other, that are the same but for one identifier. */
export type RenamingLines = {
  /** Index into `post.blocks` of the patch. */
  readonly block: number;
  /** Ranges of the message's body. */
  readonly removed: Span;
  readonly added: Span;
};

/**
 * The first lines of a patch that show what it renames, where its title or its text says that something is renamed and
 * leaves it to the patch to tell to what: "-int heron_put(int at)" and "+int heron_release(int at)" under "rename
 * heron_put". One pair for each name; none where the sender's own words have the new name, too.
 */
export function renamingLines({ message, blocks }: Post): readonly RenamingLines[] {
  const title = isReplyTitle(message.subject) ? "" : message.subject;
  const own = blocks.filter((block) => isOwn(block) && block.kind !== "code").map(({ text }) => text);
  const renaming = [title, ...own].filter((text) => renames.test(text));
  if (renaming.length === 0) return [];
  const found = new Map<string, RenamingLines>();
  for (const { old, put, ...lines } of blocks.flatMap(replacedIn))
    if (!found.has(old) && isSaid(old, renaming) && !isSaid(put, own)) found.set(old, lines);
  return [...found.values()];
}

const renames = /\brenam(?:e|es|ed|ing)\b/i;

function isSaid(name: string, texts: readonly string[]): boolean {
  return texts.some((text) => placeOfForm(text, name) >= 0);
}

type Replaced = RenamingLines & { readonly old: string; readonly put: string };

/** The pairs of lines of a patch that are the same but for one identifier, and the two identifiers. */
function replacedIn({ kind, text, span }: Block, block: number): readonly Replaced[] {
  if (kind !== "patch") return [];
  const at = ({ start, line }: Line) => ({ start: span.start + start, end: span.start + start + line.length });
  return changes(linesOf(text)).flatMap(([removed, added]): Replaced[] => {
    const names = theOneReplaced(removed.line.slice(1), added.line.slice(1));
    return names ? [{ block, removed: at(removed), added: at(added), ...names }] : [];
  });
}

type Line = { readonly start: number; readonly line: string };

function linesOf(text: string): readonly Line[] {
  return matchesOf(/[^\n]+/g, text).map(({ 0: line, index }) => ({ start: index, line: line.trimEnd() }));
}

/** Each line that is removed with the one that is added in its place: where as many are added as were removed. */
function changes(lines: readonly Line[]): readonly (readonly [Line, Line])[] {
  const pairs: (readonly [Line, Line])[] = [];
  let removed: Line[] = [];
  let added: Line[] = [];
  const close = () => {
    if (removed.length === added.length)
      removed.forEach((line, place) => {
        const other = added[place];
        if (other) pairs.push([line, other]);
      });
    [removed, added] = [[], []];
  };
  for (const line of lines) {
    if (/^-(?!--)/.test(line.line) && added.length > 0) close();
    if (/^-(?!--)/.test(line.line)) removed.push(line);
    else if (/^\+(?!\+\+)/.test(line.line)) added.push(line);
    else close();
  }
  close();
  return pairs;
}

const identifier = /[A-Za-z_]\w{2,}/g;

/** The one identifier of a line that the other line has another one for; null where they differ in more, or not at all. */
export function theOneReplaced(line: string, other: string): { readonly old: string; readonly put: string } | null {
  if (bare(line) !== bare(other)) return null;
  const [names, others] = [line, other].map((text) => matchesOf(identifier, text).map(([name]) => name));
  const replaced = (names ?? []).flatMap((old, place) => {
    const put = others?.[place] ?? old;
    return put === old ? [] : [{ old, put }];
  });
  const [first] = replaced;
  return first && replaced.every(({ old, put }) => old === first.old && put === first.put) ? first : null;
}

function bare(line: string): string {
  return line.replace(identifier, "\0").replace(/\s+/g, " ").trim();
}
