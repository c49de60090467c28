import { splitPost } from "../analysis/text/split-post.ts";
import type { Debate } from "../analysis/types.ts";
import type { NameUsage } from "../analysis/usage/types.ts";
import { UsageCounter } from "../analysis/usage/usage-counter.ts";
import { eachBodyText, loadMessages, type Sqlite } from "../db/index.ts";

/**
 * How often the names of the debates are used in all stored messages, by debate. Every body is skimmed for the names, a few
 * hundred at a time; only those that may hold one are loaded whole.
 */
export async function countUsage(
  db: Sqlite,
  debates: readonly Debate[],
): Promise<ReadonlyMap<string, readonly NameUsage[]>> {
  const counter = new UsageCounter(debates);
  if (debates.length > 0) {
    for await (const texts of eachBodyText(db)) {
      const ids = texts
        .filter(({ messageId, subject, body }) => counter.mayUse(messageId, `${subject}\n${body}`))
        .map(({ messageId }) => messageId);
      for (const message of await loadMessages(db, ids)) counter.add(splitPost(message));
    }
  }
  return new Map(debates.map((debate) => [debate.id, counter.usageOf(debate)]));
}
