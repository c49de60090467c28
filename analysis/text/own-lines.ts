import { anyPattern } from "../patterns/any-pattern.ts";
import type { Line } from "./lines.ts";

/** Kinds of block that lines outside quotation, patch and signature can be. */
export type OwnKind = "paragraph" | "list-item" | "code" | "trailer" | "omission";

/** What one such line is, and whether a block begins with it. */
export type OwnLine = { readonly kind: OwnKind; readonly opens: boolean };

const BULLET = /^(\s{0,12})(?:[-*+•–]|o|\(?\d{1,2}[.)]|\(?[a-z][)]|\[\d{1,3}\]:?)\s+(?=\S)/u;
/** Bullets that running prose can put at the head of a line by wrapping there ("... in chapter\n2. Then"). */
const DOUBTFUL_BULLET = /^\s*(?:o|\d{1,2}\.|–)\s/u;
/** "Reviewed-by: Ada", or another tag of patches with the address, link or commit that tells it from "Link: see below". */
const TRAILER = anyPattern("u", [
  /^\s{0,8}[A-Z][A-Za-z]{1,20}(?:-[A-Za-z]{1,20}){0,3}-[Bb]y:\s*\S/u,
  new RegExp(
    "^\\s{0,8}(?:Cc|CC|Fixes|Link|Closes|BugLink|Change-Id|Message-I[Dd]|Patchwork|References):\\s*" +
      "(?:\\S+@|<|https?:\\/\\/|[0-9a-f]{7,}\\b|[^\\n]{1,80}<[^<>\\s@]+@[^<>\\s]+>)",
  ),
]);
/** "[...]", "<snip>", "[ trimmed the rest ]", "...", "--- 8< ---". */
const OMISSION = new RegExp(
  "^\\s*(?:[[(<{]{1,2}\\s*(?:\\.{2,}|…|snip\\w*|trimm?\\w*|cut|deleted|skip\\w*)[^\\])>}]{0,40}[\\])>}]{1,2}|" +
    "\\.{3,}|…|-{2,}\\s?(?:snip|8<|>8)\\s?-{2,})\\s*$",
  "iu",
);

/**
 * Reads one run of non-blank own lines: what each is, and where blocks begin. A list item takes the lines that continue
 * it, hanging or not; a trailer takes the address its mailer wrapped to the next line. `before` is what the run before
 * ends with, if only blank lines are between.
 */
export function ownLines(lines: readonly Line[], before: OwnKind | null = null): OwnLine[] {
  const [head, ...rest] = lines;
  const code = isCode(lines);
  const announces = head !== undefined && rest.length > 1 && /[:：]\s*$/u.test(head.text);
  // "out:" in a run of code is a label, "I would write it like this:" is no code.
  if (announces && (!code || PROSE.test(head.text)) && isCode(rest))
    return [...ownLines([head], before), ...ownLines(rest)];
  if (code) return lines.map((_, at) => ({ kind: "code", opens: at === 0 }));
  const entries = listedEntries(lines);
  if (entries) return entries.map((opens) => ({ kind: "list-item", opens }));
  if (announces && listedEntries(rest)) return [...ownLines([head], before), ...ownLines(rest)];
  return eachLine(lines, before);
}

/** What each line is by itself and the lines before it. */
function eachLine(lines: readonly Line[], before: OwnKind | null): OwnLine[] {
  const read: OwnLine[] = [];
  let bullet: { readonly indent: number; hangs: boolean } | null = null;
  let kind: OwnKind = "paragraph";
  lines.forEach(({ text }, at) => {
    const above = lines[at - 1]?.text ?? "";
    const indent = text.length - text.trimStart().length;
    const item = BULLET.exec(text);
    let opens = at === 0;
    if (OMISSION.test(text)) [kind, opens, bullet] = ["omission", true, null];
    else if (kind === "trailer" && at > 0 && continuesTrailer(above, text)) opens = false;
    else if (TRAILER.test(text)) [kind, opens, bullet] = ["trailer", true, null];
    else if (
      item !== null &&
      (bullet !== null || before === "list-item" || at === 0 || /:\s*$/u.test(above) || !DOUBTFUL_BULLET.test(text))
    ) {
      [kind, opens, bullet] = ["list-item", true, { indent, hangs: false }];
    } else if (bullet !== null && indent <= bullet.indent && bullet.hangs) {
      [kind, opens, bullet] = ["paragraph", true, null];
    } else if (bullet !== null) bullet.hangs ||= indent > bullet.indent;
    else if (kind !== "paragraph") [kind, opens] = ["paragraph", true];
    read.push({ kind, opens });
  });
  return read;
}

/** "heron   - too long", "egret: taken": a few words, and what is said of them. */
const ENTRY = /^(\s{0,12})([\p{L}\p{N}_"'`*.<-](?:\S| (?! )){0,40}?)(?:\s{1,16}(-{1,2}|[–—=])|\s{0,16}(:))\s{1,16}\S/u;
const fewestEntries = 3;

/**
 * Which lines of a list without bullets begin an entry; the others go on with one, further in. Null where the lines are
 * no such list; what is said of the same things again and again ("CPU0: …") tells a course of events.
 */
function listedEntries(lines: readonly Line[]): readonly boolean[] | null {
  const read = lines.map(({ text }) => ENTRY.exec(text));
  const [, indent = "", , dash, colon] = read[0] ?? [];
  if (!read[0] || lines.some(({ text }) => TRAILER.test(text))) return null;
  const opens = read.map((entry) => entry !== null && entry[1] === indent && entry[3] === dash && entry[4] === colon);
  const heads = read.filter((_, at) => opens[at]).map((entry) => entry?.[2]);
  if (heads.length < fewestEntries || new Set(heads).size < heads.length) return null;
  return lines.every(
    ({ text }, at) => opens[at] || (text.startsWith(indent) && /^\s{2}/.test(text.slice(indent.length))),
  )
    ? opens
    : null;
}

function continuesTrailer(before: string, text: string): boolean {
  const open = before.lastIndexOf("<") > before.lastIndexOf(">");
  return (open && /^\s*[^<>]{1,80}>\s*$/u.test(text)) || (!before.includes("@") && /^\s*<[^<>\s]+>\s*$/u.test(text));
}

const CODE_END = /(?:[;{}\\,)]|\*\/)$/u;
const CODE_START = anyPattern("u", [
  /^\s*#\s?(?:define|include|if|ifdef|ifndef|endif|else|elif|pragma|undef)\b/u,
  /^\s*(?:\/\*|\*\/|\/\/|[{}]|\$ \S)/u,
  /^\s*(?:static|struct|enum|union|typedef|return|const|unsigned|extern|goto|case)\b.{0,200}[;{,(:]\s*$/u,
]);
/** What a kernel or a debugger prints when something crashes: registers, offsets into functions, times since the start. */
const TRACE = anyPattern("u", [
  /^\s*\[\s*\d+\.\d{6}\]/u,
  /^\s*(?:Call Trace:|Code: (?:[\da-f]{2} ){2}|Oops: \d{4}|Modules linked in:)/u,
  /^\s*(?:(?:RIP|EIP): \S+:|R(?:[A-DS][IPX]|SP|\d\d): [\da-f]{8}|CR[0-4]: )/u,
  /^\s*(?:(?:\? )?[\w.]+\+0x[\da-f]+\/0x|#\d+\s+0x[\da-f]{6})/u,
]);
/** A line that stands alone and is indented, or is a statement wherever it stands. */
const SET_IN_OR_STATEMENT = /^(?:\t| {2,})|^\s*(?:#define|\/\*|[{}])|[;{]\s*$/u;
/** "  head - ring->base.index": something is reckoned with a member of a structure, and nothing is called anything. */
const EXPRESSION = /^\s+[!~&*]*[\w.[\]]+(?:(?:->|\.)\w+)* (?:[-+*/%&|^]|[=!<>]=?|<<|>>|&&|\|\|) [^ ].{0,150}\w->\w/u;
/** Three plain words in a row. */
const PROSE = /(?:^|\s)\p{L}[\p{L}'’-]*(?: \p{L}[\p{L}'’-]*){2}/u;
const UNDERLINE = /^[=~^"-]{3,}\s*$/u;
const DRAWING = /^[\s|+\-=_<>^v*~/\\#.\d]*$/u;

/**
 * Whether a run of lines is verbatim code, a console session, a table or a drawing: enough of its lines look the part,
 * more than are plainly prose. A list of bare identifiers does not look the part: that is how people list names.
 */
function isCode(lines: readonly Line[]): boolean {
  const indented = lines.every(({ text }) => /^(?:\t| {3,})/u.test(text));
  if (indented && lines.some(({ text }) => /^\s*\$ \S/u.test(text))) return true;
  const hits = lines.filter(({ text }) => looksLikeCode(text)).length;
  if (lines.length === 1) return hits === 1 && SET_IN_OR_STATEMENT.test(lines[0]?.text ?? "");
  if (lines.length === 2 && UNDERLINE.test(lines[1]?.text ?? "")) return false;
  return hits * (indented ? 3 : 2) >= lines.length && hits > lines.filter(({ text }) => PROSE.test(text)).length;
}

function looksLikeCode(line: string): boolean {
  const text = line.slice(0, 300).trimEnd();
  const end = text.slice(-2);
  if (CODE_START.test(text) || TRACE.test(text) || (EXPRESSION.test(text) && !PROSE.test(text))) return true;
  if (/^\s*\|/u.test(text) || (text.trim().length > 3 && DRAWING.test(text) && !/^\s*\d+\s*$/u.test(text))) return true;
  if (/[;{}]$/u.test(end) && !/^\s*\p{L}+(?:,? \p{L}[\p{L}'’]*){3,}/u.test(text)) return true;
  return CODE_END.test(end) && /[\w\])]\s?(?:->|==|!=|\|\||&&|\+=|\|=|&=)|\w\(.{0,100}\)?;|\w = \S/u.test(text);
}
