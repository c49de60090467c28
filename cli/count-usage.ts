import { splitPost } from "../analysis/text/split-post.ts";
import type { Debate } from "../analysis/types.ts";
import type { NameUsage } from "../analysis/usage/types.ts";
import { UsageCounter } from "../analysis/usage/usage-counter.ts";
import {
  eachBodyText,
  type Findings,
  idsStoredAfter,
  loadDebates,
  loadMessages,
  loadUsage,
  loadUsageCount,
  messagesUpTo,
  type Rows,
  type Sqlite,
} from "../db/index.ts";

/** The use of the names of debates, by debate. */
type Usage = ReadonlyMap<string, readonly NameUsage[]>;

/** What was counted before and holds: the use of names in the messages up to a row. */
type UsageBefore = { readonly last: number; readonly usage: Usage };

const nothingBefore: UsageBefore = { last: 0, usage: new Map() };

/**
 * How often the names of the debates are used in all stored messages, by debate, and how that was counted. Where a debate
 * has the names that it had in the last run, only the messages that have come since are looked at, unless `again` asks for all.
 *
 * @param code fingerprint of the code that counts: what other code counted is counted again
 */
export async function countUsage(
  db: Sqlite,
  debates: readonly Debate[],
  code: string,
  again: boolean,
): Promise<Pick<Findings, "usage" | "usageCount">> {
  const stored = await messagesUpTo(db);
  const before = again ? nothingBefore : await usageBefore(db, debates, code);
  const known = debates.filter(({ id }) => before.usage.has(id));
  const others = debates.filter(({ id }) => !before.usage.has(id));
  const usage = new Map([
    ...(await countIn(db, known, { after: before.last, upTo: stored.last }, before.usage)),
    ...(await countIn(db, others, { after: 0, upTo: stored.last })),
  ]);
  return { usage, usageCount: { ...stored, code } };
}

/**
 * How often the names of the debates are used in all stored messages, or those in some rows, by debate. Every body is skimmed
 * for the names, a few hundred at a time; only those that may hold one are loaded whole.
 */
export async function countIn(
  db: Sqlite,
  debates: readonly Debate[],
  rows?: Rows,
  before: Usage = new Map(),
): Promise<Usage> {
  const counter = new UsageCounter(debates, before);
  if (debates.length > 0) {
    for await (const texts of eachBodyText(db, rows)) {
      const ids = texts
        .filter(({ messageId, subject, body }) => counter.mayUse(messageId, `${subject}\n${body}`))
        .map(({ messageId }) => messageId);
      for (const message of await loadMessages(db, ids)) counter.add(splitPost(message));
    }
  }
  return new Map(debates.map((debate) => [debate.id, counter.usageOf(debate)]));
}

/** What the last run counted for those of the debates whose names were counted alike, where all that it read is as it was. */
async function usageBefore(db: Sqlite, debates: readonly Debate[], code: string): Promise<UsageBefore> {
  const count = await loadUsageCount(db);
  if (count?.code !== code) return nothingBefore;
  if ((await messagesUpTo(db, count.last)).contentHash !== count.contentHash) return nothingBefore;
  const isNew = await idsStoredAfter(db, count.last);
  const earlier = new Map((await loadDebates(db)).map(({ id, messageIds }) => [id, messageIds.join("\n")]));
  const usage = new Map<string, readonly NameUsage[]>();
  for (const debate of debates) {
    // An ordinary word counts in the messages of its debate, so these must have been the same.
    if (debate.messageIds.filter((id) => !isNew.has(id)).join("\n") !== earlier.get(debate.id)) continue;
    const counted = await loadUsage(db, debate.id);
    if (spellingsIn(counted) === spellingsIn(new UsageCounter([debate]).usageOf(debate))) usage.set(debate.id, counted);
  }
  return { last: count.last, usage };
}

/** What is counted where, as text. */
function spellingsIn(usage: readonly NameUsage[]): string {
  return JSON.stringify(usage.map(({ months: _counted, ...spellings }) => spellings));
}
