import { stem } from "../words.ts";
import { formParts } from "./forms.ts";

/** Whether a plain word stands for an identifier: it is one of its parts, or begins its only long part ("sheltered" in shelteredpond). */
export function isPartOf(word: string, form: string): boolean {
  const key = word.toLowerCase();
  if (key.length < 4) return false;
  return formParts(form).some(
    (part) => part === key || stem(part) === stem(key) || (key.length >= 5 && part.startsWith(key)),
  );
}
