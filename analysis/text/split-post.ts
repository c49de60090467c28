import type { Message } from "../../ingest/types.ts";
import { type FindPerson, findLonePerson } from "../people/person-finder.ts";
import { senderOf } from "../people/sender.ts";
import type { Block, Post } from "../types.ts";
import { endsLikeAttribution, isAttribution, isAttributionAlone, isGroupWise } from "./attribution.ts";
import { type EnclosedQuote, enclosedQuotes } from "./enclosed-quotes.ts";
import { findForwarded, findMboxSeparator } from "./forwarded.ts";
import { indentedLines } from "./indented-quotes.ts";
import { findLabelled } from "./labelled-header.ts";
import { isBlank, type Line, splitLines } from "./lines.ts";
import { type OwnKind, ownLines } from "./own-lines.ts";
import { patchLines } from "./patch-lines.ts";
import { quoteMarks } from "./quote-marks.ts";
import { makeBlock } from "./reblock.ts";
import { scrubbedLength } from "./scrubbed-parts.ts";
import { signOffLines } from "./sign-off.ts";
import { isFooter, isRuledSignature, isSignatureStart, pgpArmourLength } from "./tail-lines.ts";

/** What one line is; null while nothing claims it. `opens` begins a new block even after a line of the same kind. */
type Label = { readonly kind: Block["kind"]; readonly depth: number; readonly opens: boolean };
type Labels = (Label | null)[];

/** Lines an attribution can run over ("On …,\n… <…>\nvia list\nwrote:"). */
const ATTRIBUTION_LINES = 4;

/**
 * A message with its body cut into blocks. The blocks cover the body without gap or overlap; blank lines belong to
 * the block before them (those at the head of a body to the first block). A body of blank lines has no blocks.
 *
 * Each step below labels lines that no step before it claimed, most certain first: patches and quote marks cannot be
 * mistaken, prose is what remains. Who is behind the sender is asked of `findPerson`.
 */
export function splitPost(message: Message, findPerson: FindPerson = findLonePerson): Post {
  const lines = splitLines(message.body);
  const labels: Labels = new Array<Label | null>(lines.length).fill(null);
  labelPatches(lines, labels);
  labelQuotes(lines, labels);
  labelIndented(lines, labels);
  for (const passage of enclosedQuotes(lines)) labelPassage(lines, labels, passage);
  labelForwarded(message, lines, labels);
  labelAttributions(lines, labels);
  labelTail(message, lines, labels);
  for (const at of signOffLines(lines, (line) => labels[line] === null, senderOf(message)))
    labels[at] = { kind: "signature", depth: 0, opens: false };
  labelOwn(lines, labels);
  return { message, person: findPerson(senderOf(message)), blocks: joinBlocks(message.body, lines, labels) };
}

function label(labels: Labels, from: number, end: number, kind: Block["kind"], depth = 0): void {
  for (let at = from; at < end; at += 1) labels[at] ??= { kind, depth, opens: at === from };
}

const PATCH: Label = { kind: "patch", depth: 0, opens: false };

function labelPatches(lines: readonly Line[], labels: Labels): void {
  patchLines(lines).forEach((patch, at) => {
    if (patch) labels[at] = PATCH;
  });
}

const FAR_IN = /^(?:\s{4}|\s*\t)/u;

/**
 * Lines with quote marks. Marks that stand far in ("        > 26  entry") and those by which build robots point at what
 * is new ("prefixed by >>") mark lines of output, not a quotation.
 */
function labelQuotes(lines: readonly Line[], labels: Labels): void {
  const depths = lines.map(({ text }, at) => (labels[at] === null && !isGroupWise(text) ? quoteMarks(text).depth : 0));
  if (depths.every((depth) => depth === 0)) return;
  const quotes = depths.includes(1) || !lines.some(({ text }) => /\bprefixed by >>/u.test(text));
  depths.forEach((depth, at) => {
    if (depth === 0) return;
    const text = lines[at]?.text ?? "";
    const output = !quotes || (!text.startsWith(">") && (FAR_IN.test(text) || isPrompt(lines, depths, at)));
    labels[at] = output ? { kind: "code", depth: 0, opens: false } : { kind: "quote", depth, opens: false };
  });
}

/** What is set in below its header is quoted; what bears marks there, once more. */
function labelIndented(lines: readonly Line[], labels: Labels): void {
  indentedLines(lines).forEach((line, at) => {
    if (line === "header") labels[at] ??= { kind: "attribution", depth: 0, opens: false };
    if (line !== "words" || labels[at]?.kind === "patch") return;
    labels[at] = { kind: "quote", depth: 1 + (labels[at]?.depth ?? 0), opens: false };
  });
}

/** The lines between two marks are quoted, and the marks introduce them; a passage on one line is quoted as it is. */
function labelPassage(lines: readonly Line[], labels: Labels, { start, end, isTagged }: EnclosedQuote): void {
  if (isTagged && end - start > 1) {
    label(labels, start, start + 1, "attribution");
    label(labels, end - 1, end, "attribution");
  }
  for (let at = start; at < end; at += 1) {
    if (!isBlank(lines[at] as Line)) labels[at] ??= { kind: "quote", depth: 1, opens: false };
  }
}

/** "sh> ls": letters before the mark that no neighbouring line shares are a prompt; capitals ("AT> ") are initials. */
function isPrompt(lines: readonly Line[], depths: readonly number[], at: number): boolean {
  const initials = /^\s*([A-Za-z]+)>/u.exec(lines[at]?.text ?? "")?.[1];
  if (initials === undefined || /^[A-Z]{2,}$/u.test(initials)) return false;
  const shares = (line: number) => (depths[line] ?? 0) > 0 && lines[line]?.text.trimStart().startsWith(`${initials}>`);
  return !shares(at - 1) && !shares(at + 1);
}

/** A mail copied in without marks: all below its header, patches and code included, is not the sender's; what is marked is marked. */
function labelForwarded(message: Message, lines: readonly Line[], labels: Labels): void {
  const separator = findMboxSeparator(lines);
  if (separator !== null) labelCopied(labels, separator, lines.length);
  const forwarded = findForwarded(lines) ?? findLabelled(message, lines);
  if (forwarded === null || labels[forwarded.start] !== null) return;
  label(labels, forwarded.start, forwarded.bodyStart, "attribution");
  if (!forwarded.marked) labelCopied(labels, forwarded.bodyStart, lines.length);
}

function labelCopied(labels: Labels, from: number, end: number): void {
  for (let at = from; at < end; at += 1) {
    const kind = labels[at]?.kind;
    if (kind === "patch" || kind === "code") labels[at] = null;
  }
  label(labels, from, end, "forwarded");
}

/** Attribution lines: above each run of quoted lines, and, in unmistakable form, anywhere. */
function labelAttributions(lines: readonly Line[], labels: Labels): void {
  const lastQuote = labels.findLastIndex((line) => line?.kind === "quote");
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] as Line;
    if (isSenderLine(lines, labels, at)) label(labels, at, at + 1, "attribution");
    if (labels[at] !== null || !endsLikeAttribution(line.text)) continue;
    const followed = quoteFollows(lines, labels, at + 1);
    const start = attributionStart(lines, labels, at, followed ? isAttribution : isAttributionAlone);
    if (start === null) continue;
    label(labels, start, at + 1, "attribution");
    if (!followed && at > lastQuote && hasOwnTextAbove(lines, labels, start)) {
      // Answered on top, and the quote marks got lost: what follows is the mail that the line attributes. Without an
      // answer above, it is the answer that follows, and the quotation was cut away.
      labelUnmarked(labels, at + 1, lines.length);
      return;
    }
  }
}

/** A mail that is copied without marks: its headers, too, are part of it. */
function labelUnmarked(labels: Labels, from: number, end: number): void {
  for (let at = from; at < end; at += 1) if (labels[at]?.kind === "attribution") labels[at] = null;
  labelCopied(labels, from, end);
}

function hasOwnTextAbove(lines: readonly Line[], labels: Labels, end: number): boolean {
  const start = pgpArmourLength(lines, 0);
  const isOwn = (label: Label | null | undefined) => label === null || label?.kind === "patch";
  return lines.slice(start, end).some((line, at) => isOwn(labels[start + at]) && !isBlank(line));
}

/** "From: Jane Doe" above "> Sent: 27 April": a mailer that marks its header block but for the first line. */
function isSenderLine(lines: readonly Line[], labels: Labels, at: number): boolean {
  if (labels[at] !== null || labels[at + 1]?.kind !== "quote") return false;
  return (
    /^(?:From|Von|De): \S/u.test(lines[at]?.text ?? "") &&
    /^> ?(?:Sent|Date|Gesendet|Envoyé)\s?:/u.test(lines[at + 1]?.text ?? "")
  );
}

/** First line of the attribution that ends at line `at`: the fewest lines that read as one; null where none do. */
function attributionStart(
  lines: readonly Line[],
  labels: Labels,
  at: number,
  attributes: (text: string) => boolean,
): number | null {
  let text = "";
  let found: number | null = null;
  for (let start = at; start > at - ATTRIBUTION_LINES && start >= 0; start -= 1) {
    const line = lines[start] as Line;
    if (labels[start] !== null || isBlank(line) || line.text.startsWith("|") || line.text.length > 300) break;
    text = `${line.text.trim()} ${text}`;
    // "Jane <jane@example.org> wrote:" reads as one alone; the line above it may still hold its "On Monday,".
    if (attributes(text)) found = start;
    else if (found !== null) break;
  }
  return found;
}

/** Whether the next line that is neither blank nor an omission mark is quoted. */
function quoteFollows(lines: readonly Line[], labels: Labels, from: number): boolean {
  for (let at = from; at < lines.length && at < from + 6; at += 1) {
    const line = lines[at] as Line;
    if (labels[at]?.kind === "quote" || line.text.startsWith("| ")) return true;
    if (!isBlank(line) && !/^\s*(?:[[(<{]\s*)?(?:\.{2,}|…|snip|trim)/iu.test(line.text)) return false;
  }
  return false;
}

/** Signature (until the next quotation or attribution: who answers on top signs in the middle), footers, what programs add. */
function labelTail(message: Message, lines: readonly Line[], labels: Labels): void {
  let tail: "signature" | "footer" | null = null;
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] as Line;
    if (labels[at] !== null && labels[at]?.kind !== "patch") tail = null;
    if (labels[at] !== null) continue;
    const program = pgpArmourLength(lines, at) || scrubbedLength(lines, at);
    if (program > 0) label(labels, at, at + program, "footer");
    else if (isSignatureStart(lines, at) || isRuledSignature(lines, at, senderOf(message))) tail = "signature";
    else if (tail !== "footer" && isFooter(lines, at)) tail = "footer";
    if (tail !== null && !isBlank(line)) labels[at] ??= { kind: tail, depth: 0, opens: false };
  }
}

/** Everything else, one run of non-blank lines at a time. */
function labelOwn(lines: readonly Line[], labels: Labels): void {
  let before: OwnKind | null = null;
  for (let at = 0; at < lines.length; at += 1) {
    if (labels[at] !== null) before = null;
    if (labels[at] !== null || isBlank(lines[at] as Line)) continue;
    let end = at;
    while (end < lines.length && labels[end] === null && !isBlank(lines[end] as Line)) end += 1;
    const own = ownLines(lines.slice(at, end), before);
    own.forEach(({ kind, opens }, line) => {
      labels[at + line] = { kind, depth: 0, opens };
    });
    before = own.at(-1)?.kind ?? null;
    at = end - 1;
  }
}

/** Blocks from labels: neighbouring lines of one kind and depth, until one opens anew or a blank line parts prose. */
function joinBlocks(body: string, lines: readonly Line[], labels: Labels): Block[] {
  const starts: number[] = [];
  let previous: Label | null = null;
  lines.forEach((_, at) => {
    const current = labels[at] ?? null;
    if (current === null) return;
    const same = previous !== null && previous.kind === current.kind && previous.depth === current.depth;
    if (!same || current.opens) starts.push(at);
    previous = current;
  });
  return starts.map((first, index) => {
    const start = index === 0 ? 0 : (lines[first]?.start ?? 0);
    const end = lines[starts[index + 1] ?? lines.length]?.start ?? body.length;
    return makeBlock(body, start, end, labels[first] as Label);
  });
}
