import { knownMails, loadPositions, type MessageText, type Saved, type Sqlite, saveMessages } from "../db/index.ts";
import { IngestError } from "../ingest/errors.ts";
import { type Batch, readBatches } from "../ingest/read-batches.ts";
import type { Message, ProblemKind } from "../ingest/types.ts";
import { countOf, visible } from "../reports/text.ts";
import { describeError } from "./errors.ts";
import { printJsonNote, printNote } from "./output.ts";
import { startReading } from "./progress.ts";
import type { ReadMail, ReadMails } from "./read-mails.ts";
import { type SourceOptions, sourceSettings } from "./source-settings.ts";

/** What came of reading one source. */
export type SourceResult = {
  /** As the user named it; "-" is standard input. */
  readonly source: string;
  /** Messages in it, or, where a source is read on, those that came since the last time. */
  readonly messages: number;
  /** Those of them that were not in the database. */
  readonly added: number;
  /** What was wrong with those that were not read before, and how often. */
  readonly problems: Readonly<Partial<Record<ProblemKind, number>>>;
  /** Why it could not be read (to its end); null when it could. */
  readonly error: string | null;
};

/**
 * Reads a source into the database, batch by batch; a source that cannot be read (on) is told in the result. Mails that
 * were read before are not parsed again, and sources that can be are read on from where they were read to.
 */
export async function ingestSource(
  db: Sqlite,
  source: string,
  options: SourceOptions,
  readMails: ReadMails = readHere,
): Promise<SourceResult> {
  const progress = startReading(nameOf(source), quietWhereTold(options));
  const problems = new Map<ProblemKind, number>();
  let messages = 0;
  let added = 0;
  let share: number | null = null;
  const tell = (read: number) => {
    share = read;
  };
  const save = async (batch: Batch<ReadMail>) => {
    const read = batch.messages.map(({ message }) => message);
    const texts = new Map(batch.messages.map(({ message, text }) => [message, text]));
    const saved = await saveMessages(db, source, { ...batch, messages: read }, (message) => textIn(texts, message));
    added += saved.added;
    messages = batch.read.messages;
    const told = [...read.flatMap(problemsOf), ...saved.told];
    countProblems(told, problems);
    if (options.verbose) tellProblems(source, told, options);
    progress.update({ messages, bytes: batch.read.bytes, share });
  };
  try {
    const known = (hashes: readonly string[]) => knownMails(db, hashes);
    const positions = await loadPositions(db, source);
    await saveEach(readBatches(source, readMails, { ...sourceSettings(options), known, positions, tell }), save);
    return { source, messages, added, problems: sorted(problems), error: null };
  } catch (error) {
    if (!(error instanceof IngestError)) throw error;
    return { source, messages, added, problems: sorted(problems), error: describeError(error) };
  } finally {
    progress.stop();
  }
}

/** Reads the few mails of a small source on this thread; what that takes is loaded when there is one. */
const readHere: ReadMails = async (mails) => (await import("./read-mails.ts")).readMails(mails);

function textIn(texts: ReadonlyMap<Message, MessageText>, message: Message): MessageText {
  const text = texts.get(message);
  if (text === undefined) throw new Error(`${message.id} is none of the messages that are saved`);
  return text;
}

/**
 * Saves batch after batch, each while the next is read: the database works on another thread. What came before an error
 * of the source is saved when it is thrown.
 */
async function saveEach(
  batches: AsyncIterable<Batch<ReadMail>>,
  save: (batch: Batch<ReadMail>) => Promise<void>,
): Promise<void> {
  let saving = Promise.resolve();
  try {
    for await (const batch of batches) {
      await saving;
      saving = save(batch);
      saving.catch(() => {}); // is told where it is waited for
    }
  } finally {
    await saving;
  }
}

/** A result in one line. Into a database that was empty, what is not new came twice. */
export function describeSource({ source, messages, added, problems, error }: SourceResult, wasEmpty: boolean): string {
  const news = added === 0 ? "nothing new" : `${added} new${otherMessages(messages - added, wasEmpty)}`;
  const kinds = Object.entries(problems).map(([kind, count]) => `${count} ${kind}`);
  const found = kinds.length > 0 ? `; problems: ${kinds.join(", ")}` : "";
  const before = error === null ? "" : " before the place where it broke off";
  return `${nameOf(source)}: ${countOf(messages, "message")}${before}, ${news}${found}`;
}

function otherMessages(count: number, wasEmpty: boolean): string {
  if (count === 0) return "";
  const isOne = count === 1;
  if (wasEmpty) return `, ${count} ${isOne ? "a copy of another" : "copies of others"}`;
  return `, ${count} ${isOne ? "was" : "were"} there already`;
}

function nameOf(source: string): string {
  return source === "-" ? "standard input" : visible(source);
}

/** A bar and lines of text cannot share a terminal; JSON is lines as well. */
function quietWhereTold(options: SourceOptions): SourceOptions {
  return options.verbose && !options.json ? { ...options, quiet: true } : options;
}

function problemsOf({ id, problems }: Message): Saved["told"] {
  return problems.map((problem) => ({ id, problem }));
}

function tellProblems(source: string, problems: Saved["told"], options: SourceOptions): void {
  for (const { id, problem } of problems) {
    const { kind, detail } = problem;
    if (options.json) printJsonNote({ problem: { source, message_id: id, kind, detail } }, options);
    else printNote(`${nameOf(source)}: ${id}: ${kind}: ${detail}`, options);
  }
}

function countProblems(problems: Saved["told"], counts: Map<ProblemKind, number>): void {
  for (const { problem } of problems) counts.set(problem.kind, (counts.get(problem.kind) ?? 0) + 1);
}

function sorted(counts: ReadonlyMap<ProblemKind, number>): SourceResult["problems"] {
  return Object.fromEntries([...counts].sort(([one], [other]) => (one < other ? -1 : 1)));
}
