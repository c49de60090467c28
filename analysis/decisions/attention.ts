import type { NameFamily } from "../names/families/name-family.ts";
import { formKey } from "../names/spelling/forms.ts";
import { sentenceKey } from "../text/sentence-key.ts";
import type { DebateRecord } from "./settlement.ts";

/** How much of a debate is about each of its names, as a number that says nothing by itself. */
export function attentionTo({
  families,
  stances,
  posts,
}: Pick<DebateRecord, "families" | "stances" | "posts">): ReadonlyMap<NameFamily, number> {
  const titled = titledShare(posts);
  return new Map(families.map((family) => [family, sidesAndUse(family, stances) + inTitle * titled(family)]));
}

/** What the subject of all messages names is in question in the thread as a whole: it weighs as much as two sides taken. */
const inTitle = 4;

/** The share of the messages whose subject holds a name, 0..1. */
function titledShare(posts: DebateRecord["posts"]): (family: NameFamily) => number {
  const counts = new Map<string, number>();
  for (const { message } of posts) {
    const words = message.subject.split(/[^\p{L}\p{N}_*~-]+/u).map(formKey);
    for (const key of new Set(words)) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return ({ keys }) => Math.max(0, ...[...keys].map((key) => counts.get(key) ?? 0)) / Math.max(1, posts.length);
}

/**
 * Sides taken count more than mentions: a name may be used by everybody and argued about by nobody. What is posted again
 * with every version of a patch is said once.
 */
function sidesAndUse(family: NameFamily, stances: DebateRecord["stances"]): number {
  const people = new Set(family.occurrences.map(({ utterance }) => utterance.person.main)).size;
  const own = stances.filter((stance) => stance.family === family);
  const sides = new Set(
    own.map(({ stance, utterance: { person, text } }) => `${stance} ${person.main} ${sentenceKey(text)}`),
  );
  return 2 * sides.size + people + Math.log2(1 + family.occurrences.length);
}
