import type { Post } from "../types.ts";
import { formKey, formParts } from "./forms.ts";
import type { FormEvidence } from "./gather-forms.ts";
import { type FormBackground, proposalStrength } from "./name-features.ts";

/** Proposals at least this sure lend their parts to the search for others ("heron_mput" beside "heron_put"). */
const strong = 0.55;

/** What the posts of a debate (in order) say about the forms outside own text. */
export function readBackground(forms: ReadonlyMap<string, FormEvidence>, posts: readonly Post[]): FormBackground {
  const inPatches = new Map<string, number>();
  const inSubjects = new Map<string, number>();
  const firstForeign = new Map<string, number>();
  const orderOf = new Map(posts.map((post, order) => [post.message.id, order]));
  posts.forEach((post, order) => {
    for (const key of keysIn(post.message.subject)) if (forms.has(key)) count(inSubjects, key);
    for (const block of post.blocks) {
      if (block.kind !== "patch" && block.kind !== "quote") continue;
      for (const key of keysIn(block.text)) {
        if (!forms.has(key)) continue;
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
    strongParts: partsOfStrong([...forms.values()]),
  };
}

function* keysIn(text: string): Generator<string> {
  for (const token of text.match(/[A-Za-z_]\w{2,}/g) ?? []) yield formKey(token);
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function partsOfStrong(forms: readonly FormEvidence[]): ReadonlySet<string> {
  const sure = forms.filter(({ proposals }) => proposals.some((proposal) => proposalStrength(proposal) >= strong));
  return new Set(sure.flatMap(({ key }) => formParts(key)).filter((part) => part.length > 2));
}
