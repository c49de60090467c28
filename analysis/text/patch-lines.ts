import { anyPattern } from "../patterns/any-pattern.ts";
import type { Line } from "./lines.ts";

const DIFF_START = anyPattern("u", [
  /^diff --git /u,
  /^diff -/u,
  /^Index: \S/u,
  /^Binary files .{1,400} differ$/u,
  /^index [0-9a-f]{6,}\.\.[0-9a-f]{6,}/u,
  /^(?:new|deleted) file mode \d/u,
  /^(?:old|new) mode \d/u,
  /^(?:dis)?similarity index \d/u,
]);
/** In git's header these two lines stand together; "rename to foo, …" alone is a wish. */
const MOVED_FROM = /^(rename|copy) from \S/u;
const PART = "---";
const FILE_HEADER = /^--- \S/u;
const HUNK = /^@@+ -\d{1,10}(?:,(\d{1,10}))?.{0,200} \+\d{1,10}(?:,(\d{1,10}))? @@/u;
const LOOSE_HUNK = /^@@ .* @@/u;
const DIFFSTAT = /^ \S.{0,200}\|\s+(?:\d+ ?[+-]*|Bin\b.*|Unk.*)$/u;
const DIFFSTAT_SUM = /^ \d+ files? changed(?:, \d+ insertions?\(\+\))?(?:, \d+ deletions?\(-\))?$/u;
const MODE_CHANGE = /^ (?:create mode|delete mode|mode change|rename|copy|rewrite) \S/u;
const GENERATED =
  /^(?:base-commit|prerequisite-patch-id|change-id|prerequisite-change-id|prerequisite-message-id): \S/u;
/** No form of patch begins otherwise; most lines of a mail do. */
const PIECE_START = anyPattern("u", [
  /^(?:@@| \S|\s{0,4}[\d-])/u,
  /^(?:diff|index|new|deleted|old|(?:dis)?similarity|rename|copy|Index:|Binary) /u,
  /^(?:base|change|prerequisite)-/u,
  /^\p{Lu}[^:]{1,80} \(\d{1,3}\):$/u,
]);
const DIFF = anyPattern("u", [DIFF_START, DIFFSTAT, DIFFSTAT_SUM]);
const OTHER_PIECE = anyPattern("u", [MODE_CHANGE, GENERATED]);
const SHORTLOG = /^\p{Lu}[^:]{1,80} \(\d{1,3}\):$/u;
const RANGE_DIFF = /^\s{0,4}(?:\d+|-):\s+(?:[0-9a-f]{7,}|-{6,})\s+[=!<>]\s+(?:\d+|-):\s+(?:[0-9a-f]{7,}|-{6,})/u;

/**
 * Which lines of a body are patch: diff headers, hunks (their length taken from the "@@" line, so that removed "-- "
 * lines and added "> " lines stay inside), diffstat, range-diff, "base-commit:". The prose a git patch mail carries
 * between "---" and the diffstat ("v2: renamed foo to bar") is its sender's own text and not among them.
 */
export function patchLines(lines: readonly Line[]): boolean[] {
  const patch = new Array<boolean>(lines.length).fill(false);
  const lastDiff = lines.some(({ text }) => text === PART) ? lines.findLastIndex(({ text }) => DIFF.test(text)) : -1;
  let at = 0;
  while (at < lines.length) {
    const end = patchEnd(lines, at, lastDiff);
    patch.fill(true, at, end);
    at = Math.max(end, at + 1);
  }
  return patch;
}

/**
 * End of the piece of patch that starts at line `at`; `at` itself where none does. "---" parts a commit message from
 * what git drops only where a diffstat or diff (`lastDiff`) follows.
 */
function patchEnd(lines: readonly Line[], at: number, lastDiff: number): number {
  const text = lines[at]?.text ?? "";
  if (!PIECE_START.test(text)) return at;
  if (text.startsWith("@@")) {
    const hunk = HUNK.exec(text);
    if (hunk !== null) return hunkEnd(lines, at + 1, Number(hunk[1] ?? 1), Number(hunk[2] ?? 1));
    return LOOSE_HUNK.test(text) ? looseHunkEnd(lines, at + 1) : at;
  }
  if (RANGE_DIFF.test(text)) return rangeDiffEnd(lines, at + 1);
  if (FILE_HEADER.test(text)) return (lines[at + 1]?.text ?? "").startsWith("+++ ") ? at + 2 : at;
  const moved = MOVED_FROM.exec(text)?.[1];
  if (moved) return (lines[at + 1]?.text ?? "").startsWith(`${moved} to `) ? at + 2 : at;
  if (DIFF.test(text) || OTHER_PIECE.test(text)) return at + 1;
  if (SHORTLOG.test(text)) return indentedEnd(lines, at + 1);
  return text === PART && at < lastDiff ? at + 1 : at;
}

/** Lines of a hunk of `before` old and `after` new lines; ends early where a line cannot belong to a hunk. */
function hunkEnd(lines: readonly Line[], from: number, before: number, after: number): number {
  let at = from;
  let oldLines = before;
  let newLines = after;
  while (at < lines.length && (oldLines > 0 || newLines > 0)) {
    const text = lines[at]?.text ?? "";
    const mark = text[0] ?? " ";
    if (mark === "-") oldLines -= 1;
    else if (mark === "+") newLines -= 1;
    else if (mark === " " || mark === "\t") {
      oldLines -= 1;
      newLines -= 1;
    } else if (mark !== "\\" && !isWrappedHunkLine(lines, at)) return at;
    at += 1;
  }
  return (lines[at]?.text ?? "").startsWith("\\ ") ? at + 1 : at;
}

/** A mailer that wraps long lines breaks hunks: the rest of a wrapped line has no mark but stands between marked ones. */
function isWrappedHunkLine(lines: readonly Line[], at: number): boolean {
  const next = lines[at + 1]?.text ?? "";
  const previous = lines[at - 1]?.text ?? "";
  return /^[-+ ]/u.test(next) && /^[-+ ]/u.test(previous) && previous.length > 60;
}

/** A hunk whose "@@" line gives no counts ("@@ foo() @@"): as long as lines are marked. */
function looseHunkEnd(lines: readonly Line[], from: number): number {
  let at = from;
  while (at < lines.length && /^[-+ ]/u.test(lines[at]?.text ?? "")) at += 1;
  return at;
}

/** A range-diff's inner lines are indented; it ends at the first line that is not. */
function rangeDiffEnd(lines: readonly Line[], from: number): number {
  let at = from;
  while (at < lines.length && (/^\s{2}/u.test(lines[at]?.text ?? "") || RANGE_DIFF.test(lines[at]?.text ?? "")))
    at += 1;
  return at;
}

/** "Jane Doe (2):" lists patch titles below it, indented; none means it was no shortlog. */
function indentedEnd(lines: readonly Line[], from: number): number {
  let at = from;
  while (at < lines.length && /^\s{2,8}\S/u.test(lines[at]?.text ?? "")) at += 1;
  return at > from ? at : from - 1;
}
