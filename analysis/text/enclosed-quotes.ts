import { isBlank, type Line } from "./lines.ts";

/** Lines [start, end) that are quoted though nothing is put before each of them. */
export type EnclosedQuote = {
  readonly start: number;
  readonly end: number;
  /** Whether the first and last line are marks of the quotation and no words. */
  readonly isTagged: boolean;
};

/** What opens a passage and what closes it, each at the head of a line. */
const TAGS: readonly (readonly [opens: RegExp, closes: RegExp])[] = [
  // Nabble, and forums that take HTML.
  [/^<(?:quote|blockquote)(?:\s[^<>]{0,200})?>/iu, /<\/(?:quote|blockquote)>\s*$/iu],
  // BBCode, Discourse.
  [/^\[quote(?:[=\s][^[\]]{0,200})?\]/iu, /\[\/quote\]\s*$/iu],
  // Jira and Confluence.
  [/^\{quote\}/u, /\{quote\}\s*$/u],
  // Org mode, whose blocks name what they hold.
  [/^#\+begin_quote\b/iu, /^#\+end_quote\b/iu],
  // Markdown fences that say so.
  [/^```\s?quote\b/iu, /^```\s*$/u],
  // Emacs' boxquote.el.
  [/^,-{3,}(?:\[ .{1,200} \](?:-{0,100})|)\s*$/u, /^`-{3,}\s*$/u],
];
/** Cheap to tell of every line: what opens a passage, or a time of day. */
const MAY_OPEN = /^\s{0,8}[<[{#`,\d]/u;
/** A passage is closed within so many lines, or what looked like its opening was none. */
const LONGEST = 300;

/** "<eve> I propose", "10:01 < eve> I propose", "[10:01:22] <@eve> I propose". */
const SPOKEN =
  /^\s{0,8}(\[?\d{1,2}:\d\d(?::\d\d)?\]?\s{1,3})?<[ @+%~&]?([\p{L}_[\]\\^{}|`][\p{L}\p{N}_[\]\\^{}|`-]{0,30})>\s{1,8}[^\s<]/u;
const CHAT = /\b(?:irc|chat|jabber|matrix)\b|#\p{L}/iu;

/** Passages between tags, in boxes, and in logs of chats, in which two or more speak; in body order, none within another. */
export function enclosedQuotes(lines: readonly Line[]): EnclosedQuote[] {
  const found: EnclosedQuote[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const text = lines[at]?.text ?? "";
    if (!MAY_OPEN.test(text)) continue;
    const read = taggedAt(lines, at) ?? (SPOKEN.test(text) ? chatAt(lines, at) : null);
    if (read === null) continue;
    found.push(read);
    at = read.end - 1;
  }
  return found;
}

function taggedAt(lines: readonly Line[], at: number): EnclosedQuote | null {
  const text = lines[at]?.text ?? "";
  const opening = TAGS.find(([opens]) => opens.test(text));
  if (opening === undefined) return null;
  const [opens, closes] = opening;
  const rest = text.replace(opens, "");
  if (closes.test(rest)) return { start: at, end: at + 1, isTagged: true };
  const below = lines.slice(at + 1, at + 1 + LONGEST).findIndex((line) => closes.test(line.text));
  return below === -1 ? null : { start: at, end: at + below + 2, isTagged: rest.trim() === "" };
}

/**
 * The log of a chat that begins at a line, until a blank line. "<a> is …" may explain a placeholder as well: what is said
 * must have its time, or somebody speak again after somebody else, or the line above speak of a chat.
 */
function chatAt(lines: readonly Line[], at: number): EnclosedQuote | null {
  let end = at;
  while (end < lines.length && !isBlank(lines[end] as Line)) end += 1;
  const spoken = lines.slice(at, end).flatMap(({ text }) => {
    const [, time, nick] = SPOKEN.exec(text) ?? [];
    return nick === undefined ? [] : [{ time, nick }];
  });
  const nicks = spoken.map(({ nick }) => nick);
  if (new Set(nicks).size < 2 || spoken.length * 2 < end - at) return null;
  const isAnswered = nicks.some((nick, turn) => nicks.indexOf(nick) < turn - 1 && nicks[turn - 1] !== nick);
  const isTimed = spoken.every(({ time }) => time !== undefined);
  return isTimed || isAnswered || CHAT.test(textAbove(lines, at)) ? { start: at, end, isTagged: false } : null;
}

/** The nearest line above that is not blank. */
function textAbove(lines: readonly Line[], at: number): string {
  let above = at - 1;
  while (above > 0 && isBlank(lines[above] as Line)) above -= 1;
  return (lines[above]?.text ?? "").slice(0, 200);
}
