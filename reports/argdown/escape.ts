import { oneLine } from "../text.ts";
import { yamlFields } from "../yaml-string.ts";

/**
 * Words as Argdown text on one line: whatever its lexer (@argdown/core 2) would take for markup has a backslash in
 * front. A full stop or colon is markup only before a letter (":smile:"), "/" and "=" only when doubled.
 */
export function escapeText(text: string): string {
  return oneLine(text).replace(/[\\@#*_[\]{}<>]|[.:](?=\S)|\/(?=[/*])|=(?==)/g, "\\$&");
}

/**
 * Words as the title of a statement or argument. Titles know no escapes, so brackets become parentheses; the exact
 * spelling stands in the text of the statement.
 */
export function titleOf(text: string): string {
  return oneLine(text).replace(/[[<]/g, "(").replace(/[\]>]/g, ")").replace(/^-/, "–");
}

/** Data behind a statement: YAML in braces. What is not known is left out. */
export function dataOf(fields: Parameters<typeof yamlFields>[0]): string {
  return `{${yamlFields(fields).join(", ")}}`;
}
