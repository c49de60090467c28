import type { QuotedLine, UnknownSource } from "../types.ts";
import type { Content, QuotedPassage } from "./turn.ts";

type UnknownLine = QuotedLine & { readonly source: UnknownSource };

/** Reasons, the most telling first: a passage of which one line is altered and one too short is altered. */
const REASONS: readonly UnknownSource["reason"][] = ["parent-missing", "altered", "ambiguous", "too-short"];

/**
 * The lines of a quotation whose source is unknown, those that follow one another at the same depth together. Lines
 * without a letter or digit ("...", "};", "--") say nothing by themselves.
 */
export function unknownPassages(body: string, run: readonly QuotedLine[]): Content[] {
  const groups: UnknownLine[][] = [];
  let above: QuotedLine | undefined;
  for (const line of run) {
    if (isUnknown(line)) {
      const last = above !== undefined && isUnknown(above) && above.depth === line.depth ? groups.at(-1) : undefined;
      if (last === undefined) groups.push([line]);
      else last.push(line);
    }
    above = line;
  }
  return groups
    .filter((lines) => lines.some((line) => /[\p{L}\p{N}]/u.test(wordsOf(body, line))))
    .map((lines) => ({ kind: "quoted", passage: passageOf(body, lines) }));
}

function isUnknown(line: QuotedLine): line is UnknownLine {
  return !line.source.known;
}

function passageOf(body: string, lines: readonly UnknownLine[]): QuotedPassage {
  const reasons = new Set(lines.map(({ source }) => source.reason));
  return {
    kind: "known only as quoted",
    span: { start: lines[0]?.span.start ?? 0, end: lines.at(-1)?.span.end ?? 0 },
    text: lines.map((line, at) => `${gapAbove(body, lines[at - 1], line)}${wordsOf(body, line)}`).join(""),
    depth: lines[0]?.depth ?? 0,
    reason: REASONS.find((reason) => reasons.has(reason)) ?? "too-short",
  };
}

/** The line end before a line, and the blank line where there is one. */
function gapAbove(body: string, above: UnknownLine | undefined, line: UnknownLine): string {
  if (above === undefined) return "";
  const next = body.indexOf("\n", above.span.end);
  return body.indexOf("\n", next + 1) < line.span.start && body.indexOf("\n", next + 1) !== -1 ? "\n\n" : "\n";
}

function wordsOf(body: string, { span }: UnknownLine): string {
  return body.slice(span.start, span.end);
}
