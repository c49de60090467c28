import { ownText } from "../analysis/text/own-text.ts";
import { splitPost } from "../analysis/text/split-post.ts";
import type { MessageText } from "../db/index.ts";
import type { Message } from "../ingest/types.ts";

/** What of a message the search looks through: its sender's own words, and what is quoted in it. */
export function readText(message: Message): MessageText {
  const post = splitPost(message);
  const quoted = post.blocks.filter(({ kind }) => kind === "quote").map(({ text }) => text);
  return { messageId: message.id, ownText: ownText(post), quotedText: quoted.join("\n") };
}
