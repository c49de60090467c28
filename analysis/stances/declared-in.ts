import type { Span } from "../types.ts";

/**
 * Where the name of the function stands that a quoted line of a patch declares, "+static int reed_get(struct pond *from)"; null where it declares
 * none. What is said below such a line is said of the function, and not of the types of what it takes.
 */
export function declaredIn(line: string): Span | null {
  const match = declaration.exec(line);
  const name = match?.groups?.["name"];
  if (!match || name === undefined) return null;
  const start = match[0].lastIndexOf(name);
  return { start, end: start + name.length };
}

const declaration =
  /^[>\s]{0,8}\+?\s{0,8}(?:(?:static|inline|extern|asmlinkage|const|unsigned|signed|struct|enum|union|void|int|long|short|char|bool|s?size_t|[us]\d{1,2}|__\w{1,30})[\s*]{1,4}){1,6}(?:[a-z]\w{0,40}[\s*]{1,4})?(?<name>[A-Za-z_]\w{1,80})\s?(?=\()/;
