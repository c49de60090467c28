import type { Post } from "../../types.ts";
import { bringsSomething } from "../contested/introduced.ts";
import { findMentions } from "../mentions/mentions.ts";
import { areAkin } from "../spelling/akin.ts";
import { formKey } from "../spelling/forms.ts";
import type { FormEvidence } from "./gather-forms.ts";
import { isFairlyPut } from "./name-features.ts";

/**
 * The forms by which the title of a thread calls what it brings ("[RFC] pond: add new syscall pond_reap()"), where a name akin to
 * one is put forward: that is the name it has so far, and what the other is to replace.
 */
export function findTitled(forms: readonly FormEvidence[], posts: readonly Post[]): ReadonlySet<FormEvidence> {
  const proposed = forms.filter(({ proposals }) => proposals.some(isFairlyPut));
  if (proposed.length === 0) return new Set();
  const titles = [...new Set(posts.map(({ message }) => message.subject))].filter(bringsSomething);
  const keys = new Set(titles.flatMap(findMentions).map(({ form }) => formKey(form)));
  return new Set(
    forms.filter(
      (form) => keys.has(form.key) && proposed.some((other) => other !== form && areAkin(form.key, other.key)),
    ),
  );
}
