import { analyzeThreads } from "../analysis/index.ts";
import { ownText } from "../analysis/text/own-text.ts";
import { splitPost } from "../analysis/text/split-post.ts";
import { groupThreads } from "../analysis/threads/build-threads.ts";
import type { Debate, Message } from "../analysis/types.ts";
import { loadMessages, loadSkeletons, type Sqlite, saveDebates, saveOwnText, startRun } from "../db/index.ts";
import type { OutputOptions } from "./output.ts";
import { readVersion } from "./package-root.ts";
import { startProgress } from "./progress.ts";

/**
 * Finds the debates in all stored messages and stores them, with the texts for the search. Holds one thread in memory,
 * or the threads of one debate, never the archive.
 */
export async function analyzeArchive(db: Sqlite, options: OutputOptions): Promise<readonly Debate[]> {
  const run = await startRun(db, { version: readVersion(), options: {} });
  const groups = groupThreads(await loadSkeletons(db));
  await saveTexts(
    db,
    groups.map(({ messageIds }) => messageIds),
    options,
  );
  const progress = startProgress("analysing: threads", groups.length, options);
  const debates = await analyzeThreads(
    groups,
    (ids) => loadMessages(db, ids),
    ({ stage, done }) => {
      if (stage === "survey") progress.update(done);
    },
  );
  progress.stop();
  await saveDebates(db, run.id, debates);
  return debates;
}

/** Messages whose texts are saved at once. */
const textBatch = 400;

async function saveTexts(db: Sqlite, threads: readonly (readonly string[])[], options: OutputOptions): Promise<void> {
  const ids = threads.flat();
  const progress = startProgress("indexing: messages", ids.length, options);
  for (let at = 0; at < ids.length; at += textBatch) {
    const messages = await loadMessages(db, ids.slice(at, at + textBatch));
    await saveOwnText(db, messages.map(textsOf));
    progress.update(Math.min(ids.length, at + textBatch));
  }
  progress.stop();
}

function textsOf(message: Message): { messageId: string; ownText: string; quotedText: string } {
  const post = splitPost(message);
  const quoted = post.blocks.filter(({ kind }) => kind === "quote").map(({ text }) => text);
  return { messageId: message.id, ownText: ownText(post), quotedText: quoted.join("\n") };
}
