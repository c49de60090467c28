import { mapAtOnce } from "../analysis/map-at-once.ts";
import { GatheredNotes } from "../analysis/people/gathered-notes.ts";
import { noteSender, type SenderNote } from "../analysis/people/note-sender.ts";
import type { Recall } from "../analysis/recall.ts";
import { loadIdsAsStored, loadMessages, type Sqlite } from "../db/index.ts";
import type { OutputOptions } from "./output.ts";
import { withProgress } from "./progress.ts";

/** Messages that are held and remembered at once. */
const batch = 400;

/** While the messages of one batch are looked at, the database reads the next. */
const batchesAtOnce = 2;

/** So many messages' notes are held, until what they have in common is put together. */
const stretch = 10 * batch;

/**
 * What the stored messages tell of their senders: the people must be known before the first thread is read. Messages are
 * taken in the order stored, so that new ones leave the batches before them as they are.
 */
export async function noteSenders(db: Sqlite, recall: Recall, options: OutputOptions): Promise<readonly SenderNote[]> {
  const ids = await loadIdsAsStored(db);
  const gathered = new GatheredNotes();
  let done = 0;
  await withProgress("people: messages", ids.length, options, async (update) => {
    for (const some of parts(ids, stretch)) {
      const notes = await mapAtOnce(parts(some, batch), batchesAtOnce, async (asked) => {
        const noted = await recall("senders", asked, null, async () =>
          (await loadMessages(db, asked)).flatMap(noteSender),
        );
        done += asked.length;
        update(done);
        return noted;
      });
      for (const note of notes.flat()) gathered.add(note);
    }
  });
  return gathered.all();
}

function parts(ids: readonly string[], size: number): readonly (readonly string[])[] {
  return Array.from({ length: Math.ceil(ids.length / size) }, (_, at) => ids.slice(at * size, (at + 1) * size));
}
