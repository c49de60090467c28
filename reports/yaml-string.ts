import { oneLine, unicodeEscape } from "./text.ts";

/**
 * A text as a YAML string in double quotes on one line (every JSON string is one). Brackets, braces and backticks are
 * written as escapes: where the YAML stands inside Argdown or Markdown, they would end it or be taken for markup.
 */
function yamlString(text: string): string {
  return JSON.stringify(oneLine(text)).replace(/[{}<>[\]`]/g, unicodeEscape);
}

/** Lines of YAML, one for each field that is known. */
export function yamlFields(fields: readonly (readonly [key: string, value: string | null])[]): readonly string[] {
  return fields.flatMap(([key, value]) => (value === null || value === "" ? [] : [`${key}: ${yamlString(value)}`]));
}
