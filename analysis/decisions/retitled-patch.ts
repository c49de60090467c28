import type { NameFamily } from "../names/families/name-family.ts";
import { formKey, formParts } from "../names/spelling/forms.ts";
import { type PatchTitle, readPatchTitle } from "../threads/patch-title.ts";
import { withoutTags } from "../threads/title.ts";
import type { Post } from "../types.ts";
import type { DebateRecord, Settlement } from "./settlement.ts";
import { waysToSettle } from "./ways-to-settle.ts";
import { wordsWithPatch } from "./words-with-patch.ts";

/**
 * "[PATCH v2] pond: add roost option" where "[PATCH] pond: add nest option" stood before, by the same author: the title of
 * the newest version has one name under debate in the place of another.
 */
export function retitledPatch({ families, posts, utterances }: DebateRecord): readonly Settlement[] {
  const familyOf = new Map(families.flatMap((family) => [...family.keys].map((key) => [key, family] as const)));
  const newest = new Map<NameFamily, Post>();
  for (const { old, put, post } of retitlesIn(posts)) {
    const before = familyOf.get(old) ?? familyOf.get(ownPart(old, put));
    const after = familyOf.get(put) ?? familyOf.get(ownPart(put, old));
    if (!before || !after || before === after) continue;
    newest.set(after, post);
    // A version after it has the old one again.
    newest.delete(before);
  }
  return [...newest].flatMap(([family, post]) => {
    const utterance = wordsWithPatch(post, family, utterances);
    return utterance ? [{ family, utterance, ...waysToSettle.retitled }] : [];
  });
}

/** The one part of a key that another has not: "hold" of pond_hold beside pond_get, where people speak of "hold"; "" where there is another number. */
function ownPart(key: string, other: string): string {
  const others = formParts(other);
  const [part = "", ...more] = formParts(key).filter((one) => !others.includes(one));
  return more.length === 0 ? part : "";
}

/** One spelling key (names/spelling/forms.ts) in the place of another in the title of a later version. */
type Retitle = { readonly old: string; readonly put: string; readonly post: Post };

/** A patch with one word of its title, and what stands around that. */
type Framed = { readonly post: Post; readonly title: PatchTitle; readonly word: string };

/** All retitles of patches, in order of the later versions. */
function retitlesIn(posts: readonly Post[]): readonly Retitle[] {
  const byFrame = new Map<string, Framed[]>();
  const retitles: Retitle[] = [];
  for (const post of posts) {
    const title = readPatchTitle(post.message.subject);
    const words = title ? wordsOfTitle(post) : [];
    if (title === null || words.length < fewestWords) continue;
    words.forEach((word, place) => {
      const frame = [post.person.main, ...words.with(place, "")].join("\n");
      const before = byFrame.get(frame) ?? [];
      for (const earlier of before)
        if (earlier.word !== word && isLaterVersion({ post, title }, earlier))
          retitles.push({ old: earlier.word, put: word, post });
      byFrame.set(frame, [...before, { post, title, word }]);
    });
  }
  return retitles;
}

/** A title of fewer words is all name. */
const fewestWords = 3;

/** By its number, or, where an author posts the series anew without one, by its date: the same part of a series of other length. */
function isLaterVersion({ post, title }: Omit<Framed, "word">, { post: before, title: other }: Framed): boolean {
  if (title.version !== other.version) return title.version > other.version;
  return (
    title.part === other.part && title.parts !== other.parts && (post.message.date ?? "") > (before.message.date ?? "")
  );
}

/** The spelling keys of the words of a patch's title. */
function wordsOfTitle({ message }: Post): readonly string[] {
  return withoutTags(message.subject)
    .split(/\s+/)
    .map((word) => formKey(word.replace(/[.,:;]$/, "")));
}
