import type { Name } from "../../types.ts";
import { formKey, formParts } from "./forms.ts";

/** Whether a text is a spelling of the name, as the analysis gathers spellings: case, "()", quotes and separators do not count. */
export function isSpellingOf(text: string, { name, aliases }: Pick<Name, "name" | "aliases">): boolean {
  const key = formKey(text);
  return key !== "" && [name, ...aliases].some((spelling) => formKey(spelling) === key);
}

/** Whether the name is built on all words of the text: heron_put on "put"; what to offer where no name is spelled so. */
export function isBuiltOn(text: string, { name, aliases }: Pick<Name, "name" | "aliases">): boolean {
  const wanted = formParts(formKey(text));
  return (
    wanted.length > 0 &&
    [name, ...aliases].some((spelling) => wanted.every((part) => formParts(spelling).some((own) => own.includes(part))))
  );
}
