import { explainMessage } from "../../analysis/explain/explain-message.ts";
import { findLineages } from "../../analysis/lineages/find-lineages.ts";
import { type FindPerson, personFinder } from "../../analysis/people/person-finder.ts";
import { splitPost } from "../../analysis/text/split-post.ts";
import { buildThread, groupThreads, type ThreadGroup } from "../../analysis/threads/build-threads.ts";
import type { Debate, Thread } from "../../analysis/types.ts";
import { loadDebates, loadMessages, loadPeople, loadSkeletons, type Sqlite } from "../../db/index.ts";
import { visible } from "../../reports/text.ts";
import { commandToRun } from "../command-to-run.ts";
import { type ExitCode, exitCodes } from "../exit-codes.ts";
import { type Explanation, explanationAsJson } from "../explanation-json.ts";
import { formatExplanation } from "../explanation-text.ts";
import { nearestIds } from "../message-id.ts";
import { type OutputOptions, printData, printJson, printNote } from "../output.ts";
import { storedLinks } from "../stored-links.ts";
import { withStoredDatabase } from "../with-database.ts";

type Options = OutputOptions & { readonly db: string };

/** `namelore explain`: what was found in a message, sentence by sentence, and by which rule or feature. */
export async function explain(messageId: string, options: Options): Promise<ExitCode> {
  const found = await withStoredDatabase(options.db, (db) => explainStored(db, messageId, options));
  if ("nearest" in found) return tellAbsent(messageId, found.nearest, options);
  if (options.json) printJson(explanationAsJson(found));
  else printData(formatExplanation(found));
  return exitCodes.done;
}

async function explainStored(
  db: Sqlite,
  id: string,
  options: Options,
): Promise<Explanation | { readonly nearest: readonly string[] }> {
  const skeletons = await loadSkeletons(db);
  const [message] = await loadMessages(db, [id]);
  if (!message) {
    return {
      nearest: nearestIds(
        skeletons.map((skeleton) => skeleton.id),
        id,
      ),
    };
  }
  const groups = groupThreads(skeletons);
  const own = groups.find(({ messageIds }) => messageIds.includes(id)) as ThreadGroup;
  const all = await loadDebates(db);
  const debates = all.filter(({ messageIds }) => messageIds.includes(id));
  const findPerson = personFinder(await loadPeople(db));
  const together = readTogether(own, groups, debates);
  tellOfMany(together, options);
  const threads = await Promise.all(together.map((group) => readThread(db, group, findPerson)));
  const thread = threads.find((read) => read.id === own.id) as Thread;
  const link = (await storedLinks(db, [id]))(id);
  return { message, link, thread, threads, debates, lineages: findLineages(all), found: explainMessage(threads, id) };
}

/** The threads that were analysed as one with the message's own: those of its debate, where it is in one. */
function readTogether(
  own: ThreadGroup,
  groups: readonly ThreadGroup[],
  debates: readonly Debate[],
): readonly ThreadGroup[] {
  const ids = debates.flatMap(({ threads }) => threads.map((thread) => thread.id));
  const analysed = groups.filter(({ id }) => ids.includes(id));
  return analysed.includes(own) ? analysed : [own];
}

/** So many messages are read before anybody wonders. */
const fewMessages = 100;

function tellOfMany(groups: readonly ThreadGroup[], options: Options): void {
  const messages = groups.reduce((sum, { messageIds }) => sum + messageIds.length, 0);
  if (messages > fewMessages)
    printNote(`the ${messages} messages of its debate are read again; that takes a while`, options);
}

async function readThread(db: Sqlite, group: ThreadGroup, findPerson: FindPerson): Promise<Thread> {
  const messages = await loadMessages(db, group.messageIds);
  return buildThread(group, new Map(messages.map((message) => [message.id, splitPost(message, findPerson)])));
}

function tellAbsent(messageId: string, nearest: readonly string[], options: Options): ExitCode {
  const others = nearest.map((id) => `<${visible(id)}>`).join(", ");
  if (options.json) printJson({ message: null, nearest });
  else
    printNote(
      `namelore: no message <${visible(messageId)}> in database ${options.db}${remedyOf(others, options)}`,
      options,
    );
  return exitCodes.nothingFound;
}

function remedyOf(others: string, { db }: Options): string {
  return others === ""
    ? `; ${commandToRun("search", { db })} finds mails with their Message-IDs`
    : `; there is ${others}`;
}
