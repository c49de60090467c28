import { analyzeMessages } from "../analysis/index.ts";
import { ownText } from "../analysis/text/own-text.ts";
import { splitPost } from "../analysis/text/split-post.ts";
import { groupThreads } from "../analysis/threads/build-threads.ts";
import type { Debate } from "../analysis/types.ts";
import { loadMessages, loadSkeletons, type Sqlite, saveDebates, saveOwnText, startRun } from "../db/index.ts";
import type { OutputOptions } from "./output.ts";
import { readVersion } from "./package-root.ts";
import { startProgress } from "./progress.ts";

/** Finds the debates in all stored messages and stores them, with the texts for the search. */
export async function analyzeArchive(db: Sqlite, options: OutputOptions): Promise<readonly Debate[]> {
  const run = await startRun(db, { version: readVersion(), options: {} });
  const threads = groupThreads(await loadSkeletons(db));
  const progress = startProgress("analysing: threads", threads.length, options);
  for (const [index, thread] of threads.entries()) {
    const posts = (await loadMessages(db, thread.messageIds)).map(splitPost);
    await saveOwnText(
      db,
      posts.map((post) => ({
        messageId: post.message.id,
        ownText: ownText(post),
        quotedText: post.blocks
          .filter(({ kind }) => kind === "quote")
          .map(({ text }) => text)
          .join("\n"),
      })),
    );
    progress.update(index + 1);
  }
  const debates = analyzeMessages(
    await loadMessages(
      db,
      threads.flatMap(({ messageIds }) => messageIds),
    ),
  );
  await saveDebates(db, run.id, debates);
  progress.stop();
  return debates;
}
