import { ownText } from "../analysis/text/own-text.ts";
import { splitPost } from "../analysis/text/split-post.ts";
import { loadMessages, type MessageText, type Sqlite, saveOwnText } from "../db/index.ts";
import type { Message } from "../ingest/types.ts";
import type { OutputOptions } from "./output.ts";
import { startProgress } from "./progress.ts";

/** What of a message the search looks through: its sender's own words, and what is quoted in it. */
export function readText(message: Message): MessageText {
  const post = splitPost(message);
  const quoted = post.blocks.filter(({ kind }) => kind === "quote").map(({ text }) => text);
  return { messageId: message.id, ownText: ownText(post), quotedText: quoted.join("\n") };
}

/** Messages whose texts are saved at once. */
const batch = 400;

/** Reads the texts of stored messages again and brings the search up to date: another version may have read them otherwise. */
export async function readTextsAgain(db: Sqlite, ids: readonly string[], options: OutputOptions): Promise<void> {
  const progress = startProgress("indexing: messages", ids.length, options);
  for (let at = 0; at < ids.length; at += batch) {
    const messages = await loadMessages(db, ids.slice(at, at + batch));
    await saveOwnText(db, messages.map(readText));
    progress.update(Math.min(ids.length, at + batch));
  }
  progress.stop();
}
