import { postsOfFirstVersions } from "../../threads/first-versions.ts";
import type { Post } from "../../types.ts";
import { formKey, formParts } from "../spelling/forms.ts";
import type { FormEvidence } from "./gather-forms.ts";
import { type FormBackground, isPlainlyPut } from "./name-features.ts";

/** What the posts of a debate (in order) say about the forms outside own text. */
export function readBackground(forms: ReadonlyMap<string, FormEvidence>, posts: readonly Post[]): FormBackground {
  const inPatches = new Map<string, number>();
  const inSubjects = new Map<string, number>();
  const firstForeign = new Map<string, number>();
  const keysIn = keyFinder(forms);
  const orderOf = new Map(posts.map((post, order) => [post.message.id, order]));
  const opening = postsOfFirstVersions(posts);
  posts.forEach((post, order) => {
    for (const key of keysIn(post.message.subject)) count(inSubjects, key);
    for (const block of post.blocks) {
      if (block.kind !== "patch" && block.kind !== "quote") continue;
      for (const key of keysIn(block.text)) {
        if (!firstForeign.has(key)) firstForeign.set(key, order);
        if (block.kind === "patch") count(inPatches, key);
      }
    }
  });
  return {
    inPatches,
    inSubjects,
    seenBefore: (key, messageId) =>
      (firstForeign.get(key) ?? Number.POSITIVE_INFINITY) <= (orderOf.get(messageId) ?? 0),
    isFirstVersion: (messageId) => opening.has(messageId),
    strongParts: partsOfPut([...forms.values()]),
  };
}

/** Finds the keys of forms in texts: patches say the same few words over and over, most of them no form. */
function keyFinder(forms: ReadonlyMap<string, FormEvidence>): (text: string) => readonly string[] {
  const keyOf = new Map<string, string | null>();
  const find = (word: string): string | null => {
    const known = keyOf.get(word);
    if (known !== undefined) return known;
    const key = formKey(word);
    keyOf.set(word, forms.has(key) ? key : null);
    return forms.has(key) ? key : null;
  };
  return (text) => (text.match(/[A-Za-z_]\w{2,}/g) ?? []).map(find).filter((key) => key !== null);
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** What is plainly put forward lends its parts to the search for others ("heron_mput" beside "heron_put"). */
function partsOfPut(forms: readonly FormEvidence[]): ReadonlySet<string> {
  const put = forms.filter(({ proposals }) => proposals.some(isPlainlyPut));
  return new Set(put.flatMap(({ key }) => formParts(key)).filter((part) => part.length > 2));
}
