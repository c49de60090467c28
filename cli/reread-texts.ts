import { areTextsBy, loadMessages, loadSkeletons, noteTextReader, type Sqlite, saveOwnText } from "../db/index.ts";
import { codeFingerprint } from "./code-fingerprint.ts";
import { readText } from "./message-text.ts";
import type { OutputOptions } from "./output.ts";
import { withProgress } from "./progress.ts";

/** The same for programs that make the same texts. */
export function textsFingerprint(): string {
  return codeFingerprint(["analysis", "cli"]);
}

/** Reads the texts of all stored messages again, unless this very program made them. */
export async function readOthersTexts(db: Sqlite, options: OutputOptions): Promise<void> {
  const fingerprint = textsFingerprint();
  if (await areTextsBy(db, fingerprint)) return;
  const stored = await loadSkeletons(db);
  await readTextsAgain(
    db,
    stored.map(({ id }) => id),
    options,
  );
  await noteTextReader(db, fingerprint);
}

/** Messages whose texts are saved at once. */
const batch = 400;

/** Reads the texts of stored messages again and brings the search up to date: another version may have read them otherwise. */
export async function readTextsAgain(db: Sqlite, ids: readonly string[], options: OutputOptions): Promise<void> {
  await withProgress("indexing: messages", ids.length, options, async (update) => {
    for (let at = 0; at < ids.length; at += batch) {
      const messages = await loadMessages(db, ids.slice(at, at + batch));
      await saveOwnText(db, messages.map(readText));
      update(Math.min(ids.length, at + batch));
    }
  });
}
