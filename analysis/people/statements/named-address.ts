import { fullName } from "../full-name.ts";

/** "Jane Doe <jane@example.org>": the full name for comparing and the address, lower case; null for another form. */
export function readNamedAddress(text: string): { readonly name: string; readonly address: string } | null {
  const found = /^\s*([^<>\s][^<>]{0,99}?)\s*<\s*([^<>\s@]{1,64}@[^<>\s@]{1,255})\s*>/.exec(text);
  const name = fullName(found?.[1] ?? "");
  return name === null ? null : { name, address: (found?.[2] ?? "").toLowerCase() };
}
