import type { Message } from "../../../ingest/types.ts";
import { splitPost } from "../../text/split-post.ts";
import { fullName } from "../full-name.ts";
import { senderOf } from "../sender.ts";
import { inBodyFrom } from "./in-body-from.ts";
import { mapPatch } from "./map-patch.ts";
import { ownSignOff, ownTag } from "./own-trailers.ts";
import { ownWords } from "./own-words.ts";
import type { Statement, StatementRule } from "./statement.ts";

/** Every way of saying that another address is one's own; a new one is one file and one line here. */
const rules: readonly StatementRule[] = [mapPatch, inBodyFrom, ownSignOff, ownTag, ownWords];

/**
 * What the sender of a message says of other addresses of his own. Only under his full name: whoever gives none makes no
 * statement, whatever he writes.
 */
export function readStatements(message: Message): readonly Statement[] {
  const sender = senderOf(message);
  const name = fullName(sender?.name ?? "");
  if (sender === null || name === null || !message.body.includes("@")) return [];
  const speaker = { address: sender.address, name };
  const possible = rules.filter((rule) => rule.mayBeIn(message, speaker));
  if (possible.length === 0) return [];
  const post = splitPost(message);
  return possible.flatMap((rule) => rule.find(post, speaker));
}
