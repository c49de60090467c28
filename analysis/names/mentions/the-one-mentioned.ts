import { formKey } from "../spelling/forms.ts";
import type { Mention } from "./mentions.ts";

/** The first of mentions that are all of one name; null where they are of several, or none. */
export function theOneMentioned(mentions: readonly Mention[]): Mention | null {
  return new Set(mentions.map(({ form }) => formKey(form))).size === 1 ? (mentions[0] ?? null) : null;
}
