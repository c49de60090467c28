import type { Post } from "../types.ts";
import { formKey } from "./forms.ts";
import type { FormEvidence } from "./gather-forms.ts";
import { findMentions } from "./mentions.ts";
import { proposalStrength } from "./name-features.ts";

/** A proposal this sure is one of a name for the thing. */
const plain = 0.5;
/** Letters in a row that two names of one thing share at least ("setmempolicy", "emptypath"), and their share of the shorter one. */
const fewestShared = 6;
const shareOfShorter = 0.5;

/**
 * The forms by which the title of a thread calls what it brings ("[RFC] pond: add new syscall pond_reap()"), where a name akin to
 * one is put forward: that is the name it has so far, and what the other is to replace.
 */
export function findTitled(forms: readonly FormEvidence[], posts: readonly Post[]): ReadonlySet<FormEvidence> {
  const proposed = forms.filter(({ proposals }) => proposals.some((proposal) => proposalStrength(proposal) >= plain));
  if (proposed.length === 0) return new Set();
  const titles = [...new Set(posts.map(({ message }) => message.subject))].filter(bringsSomething);
  const keys = new Set(titles.flatMap(findMentions).map(({ form }) => formKey(form)));
  return new Set(
    forms.filter((form) => keys.has(form.key) && proposed.some((other) => other !== form && areAkin(form, other))),
  );
}

/** "Re:" is left out: a reply's title is that of what it answers. */
function bringsSomething(subject: string): boolean {
  return /^(?!\s*(?:re|aw|sv|antw|fwd?)\s*:).*\b(?:add(?:s|ed|ing)?|introduc\w+|implement\w*|provid\w+|creat\w+|expos\w+|new)\b/i.test(
    subject,
  );
}

function areAkin(one: FormEvidence, other: FormEvidence): boolean {
  const [short, long] = [one, other]
    .map(({ key }) => key.replace(/[^a-z0-9]/g, ""))
    .sort((a, b) => a.length - b.length);
  if (short === undefined || long === undefined || short === long) return false;
  const fewest = Math.max(fewestShared, Math.ceil(short.length * shareOfShorter));
  for (let start = 0; start + fewest <= short.length; start += 1)
    if (long.includes(short.slice(start, start + fewest))) return true;
  return false;
}
