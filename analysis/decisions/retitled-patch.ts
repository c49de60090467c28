import type { NameFamily } from "../names/families/name-family.ts";
import { formKey } from "../names/spelling/forms.ts";
import { readPatchTitle } from "../threads/patch-title.ts";
import { isPatchPost } from "../threads/series.ts";
import { withoutTags } from "../threads/title.ts";
import type { Post } from "../types.ts";
import type { DebateRecord, Settlement } from "./settlement.ts";
import { waysToSettle } from "./ways-to-settle.ts";
import { wordsWithPatch } from "./words-with-patch.ts";

/**
 * "[PATCH v2] pond: add roost option" where "[PATCH] pond: add nest option" stood before, by the same author: the title of
 * the newest version has one name under debate in the place of another.
 */
export function retitledPatch(record: DebateRecord): readonly Settlement[] {
  const patches = record.posts.filter(isPatchPost);
  return record.families.flatMap((family) => {
    const retitled = patches.findLast((post) => patches.some((before) => replacesIn(before, post, family, record)));
    if (retitled === undefined || isRetitledAgain(retitled, patches, family, record)) return [];
    const utterance = wordsWithPatch(retitled, family, record.utterances);
    return utterance ? [{ family, utterance, ...waysToSettle.retitled }] : [];
  });
}

/** Whether the later of two patches has the name in its title where the earlier has another one, and no other difference. */
function replacesIn(before: Post, post: Post, family: NameFamily, { families }: DebateRecord): boolean {
  if (before.person.main !== post.person.main || !isLaterVersion(post, before)) return false;
  const [words, others] = [wordsOfTitle(post), wordsOfTitle(before)];
  if (words.length !== others.length || words.length < fewestWords) return false;
  const places = words.flatMap((word, place) => (word === others[place] ? [] : [place]));
  const [place, ...more] = places;
  if (place === undefined || more.length > 0 || !family.keys.has(words[place] ?? "")) return false;
  return families.some((other) => other !== family && other.keys.has(others[place] ?? ""));
}

/** A title of fewer words is all name. */
const fewestWords = 3;

function isRetitledAgain(post: Post, patches: readonly Post[], family: NameFamily, record: DebateRecord): boolean {
  return record.families.some(
    (other) => other !== family && patches.some((later) => replacesIn(post, later, other, record)),
  );
}

/** By its number, or, where an author posts the series anew without one, by its date: the same part of a series of other length. */
function isLaterVersion(post: Post, before: Post): boolean {
  const [title, other] = [readPatchTitle(post.message.subject), readPatchTitle(before.message.subject)];
  if (title === null || other === null) return false;
  if (title.version !== other.version) return title.version > other.version;
  return (
    title.part === other.part && title.parts !== other.parts && (post.message.date ?? "") > (before.message.date ?? "")
  );
}

/** The spelling keys (names/spelling/forms.ts) of the words of a patch's title. */
function wordsOfTitle({ message }: Post): readonly string[] {
  return withoutTags(message.subject)
    .split(/\s+/)
    .map((word) => formKey(word.replace(/[.,:;]$/, "")));
}
