import { createHash } from "node:crypto";
import { findLineages } from "../analysis/lineages/find-lineages.ts";
import { crowdsOf } from "../analysis/people/crowds.ts";
import { type Recall, recallNothing } from "../analysis/recall.ts";
import { rememberedOf } from "../analysis/remember.ts";
import { shareAThread } from "../analysis/share-a-thread.ts";
import { changedLines } from "../analysis/text/changed-lines.ts";
import { ownBlocks } from "../analysis/text/own-text.ts";
import { splitPost } from "../analysis/text/split-post.ts";
import { patchTitlesOf } from "../analysis/threads/patch-title.ts";
import { buildTranscript } from "../analysis/transcript/build-transcript.ts";
import type { Debate, Span } from "../analysis/types.ts";
import {
  inSnapshot,
  loadArchiveFacts,
  loadDebates,
  loadFoundDebates,
  loadMessages,
  loadPeople,
  loadSenders,
  loadUsage,
  type Run,
  type Sqlite,
} from "../db/index.ts";
import type { Message } from "../ingest/types.ts";
import {
  type CutText,
  cutAtHash,
  linksTo,
  type ReportContext,
  type ReportFile,
  type ReportSource,
  renderDebate,
  renderIndex,
  renderLineage,
  verifyEvidence,
  verifyLineage,
  withHash,
} from "../reports/index.ts";
import { evidenceOfLineage } from "../reports/verify-evidence.ts";
import { accuracy } from "./accuracy.ts";
import { correctDebates } from "./corrections/correct-debates.ts";
import type { CorrectionsFile } from "./corrections/read-corrections.ts";
import { countIn } from "./count-usage.ts";
import { lastAnalysis } from "./last-analysis.ts";
import { messagesShown } from "./messages-shown.ts";
import { SharedThreads } from "./shared-threads.ts";
import { archiveOf, linksInDebates } from "./stored-links.ts";

/**
 * The reports of the last analysis, one debate at a time, and the pages over all of them. Every finding is proved first.
 * They are of one moment, whatever another process stores meanwhile.
 *
 * @throws CliError when nothing was analysed yet, UnprovenFindingError when a finding is not proved (our bug)
 */
export function renderReports(
  db: Sqlite,
  asked: Asked = nothingAsked,
  recall: Recall = recallNothing,
): AsyncGenerator<ReportFile> {
  return inSnapshot(db, renderAll(db, asked, recall));
}

/** What is asked of the reports and was not asked of the analysis. */
type Asked = {
  readonly corrections: CorrectionsFile | null;
  /** Where messages are on the web, as `linksTo` takes it; null: as the analysis was told. */
  readonly link: string | null;
};

const nothingAsked: Asked = { corrections: null, link: null };

async function* renderAll(db: Sqlite, { corrections, link }: Asked, recall: Recall): AsyncGenerator<ReportFile> {
  const run = await lastAnalysis(db);
  const archive = link ?? archiveOf(run);
  const debates = await currentDebates(db, corrections);
  const context: ReportContext = {
    version: run.version,
    inputHash: inputHashOf(run, corrections, archive),
    accuracy,
    linkTo: archive === null ? await linksInDebates(db, debates) : linksTo(archive),
  };
  // What was counted goes by the names as they were found.
  const recounted = corrections === null ? null : await countIn(db, debates);
  const lineages = findLineages(debates);
  const threads = new SharedThreads(debates);
  for (const debate of debates) {
    const usage = recounted?.get(debate.id) ?? (await loadUsage(db, debate.id));
    const lineage = lineages.find((one) => one.debates.includes(debate)) ?? null;
    const beside = besides(debate, debates);
    const source = { debate, usage, lineage, beside, context };
    yield* await reportOn(source, threads, db, recall);
    threads.done(debate);
  }
  for (const lineage of lineages) {
    const messages = await loadById(
      db,
      evidenceOfLineage(lineage).map(({ messageId }) => messageId),
    );
    verifyLineage(
      lineage,
      messages,
      (id) => ownSpans(messages.get(id)),
      (id) => changedSpans(messages.get(id)),
    );
    yield* renderLineage(lineage, context);
  }
  const crowds = crowdsOf(await loadSenders(db), await loadPeople(db));
  const stored = await loadArchiveFacts(db);
  // What was stored since the analysis is in none of the debates.
  yield* renderIndex(debates, context, lineages, crowds, stored.messages === run.messages ? stored : null);
}

/** The other debates of its threads. */
function besides(debate: Debate, debates: readonly Debate[]): ReportSource["beside"] {
  return debates
    .filter((other) => other !== debate && shareAThread(debate, other))
    .map(({ id, about, subject, names }) => ({ id, about, subject, names: names.map(({ name }) => ({ name })) }));
}

/** A file without the hash of the input, which is another with every mail. */
type CutFile = { readonly path: string; readonly text: CutText };

/**
 * The report of a debate, whose findings are proved first. A report that is recalled was proved when it was made, by the
 * same messages.
 */
async function reportOn(
  source: Omit<ReportSource, "messages" | "patchTitles" | "transcript">,
  threads: SharedThreads,
  db: Sqlite,
  recall: Recall,
): Promise<readonly ReportFile[]> {
  const { debate, context } = source;
  const { inputHash, linkTo, ...unchanging } = context;
  const ids = messagesShown(debate);
  const links = ids.map(linkTo);
  const files = await recall("report", ids, { ...source, context: unchanging, links }, async () => {
    const messages = await loadById(db, ids);
    verifyEvidence(
      debate,
      messages,
      (id) => ownSpans(messages.get(id)),
      (id) => changedSpans(messages.get(id)),
    );
    const patchTitles = patchTitlesOf(messages.values());
    const transcript = transcriptOf(debate, messages, threads);
    const made = renderDebate({ ...source, messages, patchTitles, transcript });
    return made.map(({ path, content }): CutFile => ({ path, text: cutAtHash(content, inputHash) }));
  });
  return files.map(({ path, text }) => ({ path, content: withHash(text, inputHash) }));
}

/** The debates of the last analysis; with corrections made in what it found, if there are some. */
export async function currentDebates(db: Sqlite, corrections: CorrectionsFile | null): Promise<readonly Debate[]> {
  if (corrections === null) return loadDebates(db);
  return correctDebates(db, await loadFoundDebates(db), await loadPeople(db), corrections);
}

/** Reports of the same messages differ by what the user said of people, by corrections and by links, and so do their hashes. */
function inputHashOf({ inputHash, options }: Run, corrections: CorrectionsFile | null, archive: string | null): string {
  const stored = options["corrections"] as Pick<CorrectionsFile, "hash"> | undefined;
  const people = [options["mailmap"], options["apart"]].flatMap((said) =>
    said === undefined ? [] : JSON.stringify(said),
  );
  const said = [corrections?.hash ?? stored?.hash ?? [], people, archive ?? []].flat();
  if (said.length === 0) return inputHash;
  return createHash("sha256")
    .update([inputHash, ...said, ""].join("\n"))
    .digest("hex");
}

function transcriptOf({ messageIds }: Debate, messages: ReadonlyMap<string, Message>, { made }: SharedThreads) {
  return buildTranscript(
    messageIds.flatMap((id) => messages.get(id) ?? []),
    made,
  );
}

async function loadById(db: Sqlite, ids: readonly string[]): Promise<ReadonlyMap<string, Message>> {
  return new Map((await loadMessages(db, [...new Set(ids)])).map((message) => [message.id, message]));
}

/** Both kinds of spans are asked of a message, and more than once. */
const postOf = rememberedOf((message: Message) => splitPost(message));

function ownSpans(message: Message | undefined): readonly Span[] {
  return message === undefined ? [] : ownBlocks(postOf(message)).map(({ span }) => span);
}

function changedSpans(message: Message | undefined): readonly Span[] {
  return message === undefined ? [] : changedLines(postOf(message));
}
