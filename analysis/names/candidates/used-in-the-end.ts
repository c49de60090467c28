import type { Post } from "../../types.ts";
import type { Utterance } from "../../utterances.ts";
import { formParts } from "../spelling/forms.ts";
import { handleOf } from "../spelling/handle.ts";
import type { FormEvidence } from "./gather-forms.ts";

/** The last messages of a debate show what the thing is called in the end. */
const lastPart = 1 / 3;
const fewestMessages = 6;
const fewestPeople = 3;
/** Shorter parts are in too many identifiers to tie one name to another. */
const shortestPart = 3;

/** Ids of the last messages of a debate, and of as many of the first. */
export function endsOf(posts: readonly Post[]): {
  readonly first: ReadonlySet<string>;
  readonly last: ReadonlySet<string>;
} {
  const ids = posts.map(({ message }) => message.id);
  const count = Math.round(ids.length * lastPart);
  return { first: new Set(ids.slice(0, count)), last: new Set(ids.slice(ids.length - count)) };
}

/** Whether several people use a name in several of the last messages. */
export function isCommonIn(last: ReadonlySet<string>, uses: readonly Utterance[]): boolean {
  const late = uses.filter(({ messageId }) => last.has(messageId));
  const messages = new Set(late.map(({ messageId }) => messageId));
  const people = new Set(late.map(({ person }) => person.main));
  return messages.size >= fewestMessages && people.size >= fewestPeople;
}

/**
 * The identifiers that nobody puts forward in so many words, but that are made of the words of those put forward, come
 * up later and are used in the end: "pond_nest" and POND_NESTFD after "pond_sheltered" was argued about. Functions and
 * members are left out: they are talked of, and stand for no more than themselves.
 */
export function findUsedInTheEnd(
  forms: readonly FormEvidence[],
  put: readonly FormEvidence[],
  posts: readonly Post[],
): ReadonlySet<FormEvidence> {
  const { last } = endsOf(posts);
  const opening = Math.min(...put.flatMap(({ proposals }) => proposals.map(({ utterance }) => utterance.index)));
  const parts = new Set(put.flatMap(({ key }) => formParts(key)).filter(({ length }) => length >= shortestPart));
  const later = forms.filter((form) => isThing(form) && (form.occurrences[0]?.utterance.index ?? 0) > opening);
  const byKey = new Map(later.map((form) => [form.key, form]));
  const used = later.filter((form) => {
    if (!formParts(form.key).some((part) => parts.has(part))) return false;
    const handle = byKey.get(handleOf(form.key) ?? "");
    const uses = [...form.occurrences, ...(handle?.occurrences ?? [])];
    return isCommonIn(
      last,
      uses.map(({ utterance }) => utterance),
    );
  });
  return new Set(used.flatMap((form) => later.filter(({ key }) => `_${key}`.includes(`_${form.key}`))));
}

function isThing({ key, occurrences }: FormEvidence): boolean {
  return (
    key.includes("_") && occurrences.every(({ mention: { shape } }) => shape === "identifier" || shape === "macro")
  );
}
