import { noteSender, type SenderNote } from "../analysis/people/note-sender.ts";
import { loadMessages, type Sqlite } from "../db/index.ts";
import type { OutputOptions } from "./output.ts";
import { startProgress } from "./progress.ts";

/** Messages that are held at once. */
const batch = 400;

/** What the stored messages tell of their senders: the people must be known before the first thread is read. */
export async function noteSenders(
  db: Sqlite,
  ids: readonly string[],
  options: OutputOptions,
): Promise<readonly SenderNote[]> {
  const progress = startProgress("people: messages", ids.length, options);
  const notes: SenderNote[] = [];
  let next = loadMessages(db, ids.slice(0, batch));
  for (let at = 0; at < ids.length; at += batch) {
    const messages = await next;
    // The database reads on while these are looked at.
    if (at + batch < ids.length) next = loadMessages(db, ids.slice(at + batch, at + 2 * batch));
    for (const message of messages) notes.push(...noteSender(message));
    progress.update(Math.min(ids.length, at + batch));
  }
  progress.stop();
  return notes;
}
