import { matchesOf } from "../matches-of.ts";
import { placeOfForm } from "../names/spelling/place-of-form.ts";
import { isReplyTitle } from "../threads/title.ts";
import type { Post, Span } from "../types.ts";
import { type ChangedLine, changedLines } from "./changed-lines.ts";
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
export function renamingLines(post: Post): readonly RenamingLines[] {
  const { message, blocks } = post;
  const title = isReplyTitle(message.subject) ? "" : message.subject;
  const own = blocks.filter((block) => isOwn(block) && block.kind !== "code").map(({ text }) => text);
  const renaming = [title, ...own].filter((text) => renames.test(text));
  if (renaming.length === 0) return [];
  const found = new Map<string, RenamingLines>();
  for (const [removed, added] of replacements(changedLines(post))) {
    const names = theOneReplaced(removed.text.slice(1), added.text.slice(1));
    if (names && !found.has(names.old) && isSaid(names.old, renaming) && !isSaid(names.put, own))
      found.set(names.old, { block: added.block, removed: spanOf(removed), added: spanOf(added) });
  }
  return [...found.values()];
}

const renames = /\brenam(?:e|es|ed|ing)\b/i;

function isSaid(name: string, texts: readonly string[]): boolean {
  return texts.some((text) => placeOfForm(text, name) >= 0);
}

function spanOf({ start, text }: ChangedLine): Span {
  return { start, end: start + text.trimEnd().length };
}

/** Each line that is removed with the one that is added in its place: where right below as many are added as were removed. */
function replacements(lines: readonly ChangedLine[]): readonly (readonly [ChangedLine, ChangedLine])[] {
  const pairs: (readonly [ChangedLine, ChangedLine])[] = [];
  for (let at = 0; at < lines.length; ) {
    const removed = runFrom(lines, at, "removed");
    const added = runFrom(lines, at + removed.length, "added");
    const follows = removed.at(-1)?.end === (added[0]?.start ?? 0) - 1;
    if (follows && removed.length === added.length)
      removed.forEach((line, place) => {
        const other = added[place];
        if (other) pairs.push([line, other]);
      });
    at += Math.max(1, removed.length + added.length);
  }
  return pairs;
}

/** Longer runs replace more than names. */
const longestRun = 100;

/** The lines of a change that stand one below the other. */
function runFrom(lines: readonly ChangedLine[], from: number, change: ChangedLine["change"]): readonly ChangedLine[] {
  const run: ChangedLine[] = [];
  for (const line of lines.slice(from, from + longestRun)) {
    if (line.change !== change || (run.length > 0 && line.start !== (run.at(-1)?.end ?? 0) + 1)) break;
    run.push(line);
  }
  return run;
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
