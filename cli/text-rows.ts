import { visible } from "../reports/text.ts";
import { outputWidth } from "./output.ts";

/** A label and what stands beside it; a row without a label goes on with the one before. */
export type Row = readonly [label: string, text: string];

/** Columns of the labels. */
const labelWidth = 10;

/**
 * The rows as lines that end in a line feed: labels on the left after `indent` blanks, texts wrapped beside them. What
 * mails hold is made visible and stays on its line.
 */
export function formatRows(rows: readonly Row[], indent: number): string {
  const margin = " ".repeat(indent + labelWidth);
  return rows
    .map(([label, text]) => `${wrapText(`${" ".repeat(indent)}${label.padEnd(labelWidth)}${oneLine(text)}`, margin)}\n`)
    .join("");
}

/** The text in lines of at most so many columns, broken at blanks; all but the first begin with `margin`. A longer word stays whole. */
export function wrapText(text: string, margin: string, width = outputWidth()): string {
  const lines: string[] = [];
  let line = "";
  for (const piece of text.match(/(?<!\s)\s*\S+/g) ?? []) {
    if (line.trim() === "" || line.length + piece.length <= width) line += piece;
    else {
      lines.push(line);
      line = `${margin}${piece.trimStart()}`;
    }
  }
  return [...lines, line].join("\n");
}

function oneLine(text: string): string {
  return visible(text).replace(/[\t\n]/g, " ");
}
