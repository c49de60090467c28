import { attributeThread } from "../analysis/text/attribute-thread.ts";
import { foldSpace, ownText } from "../analysis/text/own-text.ts";
import { splitPost } from "../analysis/text/split-post.ts";
import { buildThread, groupThreads } from "../analysis/threads/build-threads.ts";
import { beginningOf, findInTexts, loadMessages, type SearchHit, type SearchQuery, type Sqlite } from "../db/index.ts";
import type { Message } from "../ingest/types.ts";

/**
 * Hits of a search in own words, or for none, without those whose words turn out to be another's: texts are stored as
 * messages come, when nobody knows what they answer; what they quote behind odd marks or none shows below that only.
 */
export async function hitsInOwnWords(
  db: Sqlite,
  hits: readonly SearchHit[],
  { text, in: part }: Pick<SearchQuery, "text" | "in">,
): Promise<readonly SearchHit[]> {
  if (text !== null && part !== "own") return hits;
  const corrected = await correctedOwnTexts(
    db,
    hits.map(({ messageId }) => messageId),
  );
  if (corrected.size === 0) return hits;
  const places = new Map([...corrected.keys()].map((id, place) => [id, place]));
  const found = text === null ? null : await findInTexts(text, [...corrected.values()]);
  return hits.flatMap((hit) => {
    const place = places.get(hit.messageId);
    if (place === undefined) return hit;
    const excerpt = found === null ? foldSpace(beginningOf(corrected.get(hit.messageId) ?? "")) : found.get(place);
    return excerpt === undefined ? [] : { ...hit, excerpt };
  });
}

/** The own texts of messages read below what they answer, where that changes them. */
async function correctedOwnTexts(db: Sqlite, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const messages = await loadWithAnswered(db, ids);
  const alone = new Map(messages.map((message) => [message.id, splitPost(message)]));
  const corrected = new Map<string, string>();
  for (const group of groupThreads(messages)) {
    const { thread } = attributeThread(buildThread(group, alone));
    for (const post of thread.posts) {
      const own = ownText(post);
      const before = alone.get(post.message.id);
      if (before !== undefined && ownText(before) !== own) corrected.set(post.message.id, own);
    }
  }
  return corrected;
}

/** Messages and those that they answer, directly or not, as far as they are there. */
async function loadWithAnswered(db: Sqlite, ids: readonly string[]): Promise<readonly Message[]> {
  const asked = new Set<string>();
  const messages: Message[] = [];
  for (let next = ids; next.length > 0; ) {
    for (const id of next) asked.add(id);
    const loaded = await loadMessages(db, next);
    messages.push(...loaded);
    const answered = loaded.flatMap(({ inReplyTo, references }) => [...inReplyTo, ...references]);
    next = [...new Set(answered)].filter((id) => !asked.has(id));
  }
  return messages;
}
