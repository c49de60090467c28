import { mapAtOnce } from "../analysis/map-at-once.ts";
import { noteSender, type SenderNote } from "../analysis/people/note-sender.ts";
import type { Recall } from "../analysis/recall.ts";
import { loadIdsAsStored, loadMessages, type Sqlite } from "../db/index.ts";
import type { OutputOptions } from "./output.ts";
import { withProgress } from "./progress.ts";

/** Messages that are held and remembered at once. */
const batch = 400;

/** While the messages of one batch are looked at, the database reads the next. */
const batchesAtOnce = 2;

/**
 * What the stored messages tell of their senders: the people must be known before the first thread is read. Messages are
 * taken in the order stored, so that new ones leave the batches before them as they are.
 */
export async function noteSenders(db: Sqlite, recall: Recall, options: OutputOptions): Promise<readonly SenderNote[]> {
  const ids = await loadIdsAsStored(db);
  const starts = Array.from({ length: Math.ceil(ids.length / batch) }, (_, at) => at * batch);
  let done = 0;
  const notes = await withProgress("people: messages", ids.length, options, (update) =>
    mapAtOnce(starts, batchesAtOnce, async (start) => {
      const some = ids.slice(start, start + batch);
      const noted = await recall("senders", some, null, async () => (await loadMessages(db, some)).flatMap(noteSender));
      done += some.length;
      update(done);
      return noted;
    }),
  );
  return notes.flat();
}
