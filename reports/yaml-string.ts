import { visible } from "./text.ts";

/**
 * A text as a YAML string in double quotes on one line (every JSON string is one). Brackets, braces and backticks are
 * written as escapes: where the YAML stands inside Argdown or Markdown, they would end it or be taken for markup.
 */
export function yamlString(text: string): string {
  const line = visible(text).replace(/\s+/g, " ").trim();
  return JSON.stringify(line).replace(
    /[{}<>[\]`]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** Lines of YAML, one for each field that is known. */
export function yamlFields(fields: readonly (readonly [key: string, value: string | null])[]): readonly string[] {
  return fields.flatMap(([key, value]) => (value === null || value === "" ? [] : [`${key}: ${yamlString(value)}`]));
}
