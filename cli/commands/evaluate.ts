import { mkdirSync, realpathSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { loadMessages, loadSkeletons, type Sqlite } from "../../db/index.ts";
import { analyzeArchive } from "../analyze-archive.ts";
import { CliError, describeSystemError } from "../errors.ts";
import { poolDebates } from "../evaluation/pool-debates.ts";
import { type AnnotatedArchive, readAnnotations } from "../evaluation/read-annotations.ts";
import { addScores, type OwnTexts, scoreDebate } from "../evaluation/score.ts";
import { formatScores, scoreAsJson } from "../evaluation/score-table.ts";
import { scorerText } from "../evaluation/scorer-text.ts";
import type { Annotation, Score } from "../evaluation/types.ts";
import { type ExitCode, exitCodes } from "../exit-codes.ts";
import { ingestSource } from "../ingest-source.ts";
import { type OutputOptions, printData, printJson } from "../output.ts";
import { examplesFolder } from "../package-root.ts";
import { withProgress } from "../progress.ts";
import { withScratchFolder } from "../scratch-folder.ts";
import { withDatabase } from "../with-database.ts";

type Options = OutputOptions & {
  /** Folder for the compared findings. */
  readonly findings?: string;
};

/** `namelore evaluate`: measures the analysis against annotated debates and prints the scores. */
export async function evaluate(folders: readonly string[], options: Options): Promise<ExitCode> {
  const archives = (folders.length > 0 ? folders : [examplesFolder]).flatMap(readAnnotations);
  if (options.findings !== undefined) prepareFolder(options.findings, archives);
  const rows: { id: string; score: Score }[] = [];
  await withProgress("evaluating", archives.length, options, async (update) => {
    for (const archive of archives) {
      const { findings, score } = await evaluateArchive(archive);
      if (options.findings !== undefined) saveFindings(options.findings, findings);
      rows.push({ id: archive.id, score });
      update(rows.length);
    }
  });
  printScores(rows, addScores(rows.map(({ score }) => score)), options);
  return exitCodes.done;
}

type Evaluated = { readonly findings: Annotation; readonly score: Score };

/** Runs the real ingest and analysis on one archive, in a database of its own. */
function evaluateArchive({ annotation, archive }: AnnotatedArchive): Promise<Evaluated> {
  return withScratchFolder((folder) =>
    withDatabase(join(folder, "evaluation.db"), async (db) => {
      const { error } = await ingestSource(db, archive, { quiet: true });
      if (error !== null) throw new CliError(null, error);
      const debates = await analyzeArchive(db, { quiet: true });
      const ownTexts = await ownTextsOf(db);
      const findings = poolDebates(debates, annotation, (id) => ownTexts.get(id)?.author ?? "");
      return { findings, score: scoreDebate(annotation, findings, ownTexts) };
    }),
  );
}

async function ownTextsOf(db: Sqlite): Promise<OwnTexts> {
  const ids = (await loadSkeletons(db)).map(({ id }) => id);
  const messages = await loadMessages(db, ids);
  return new Map(messages.map(({ id, from, body }) => [id, { author: from?.address ?? "", text: scorerText(body) }]));
}

function printScores(rows: readonly { id: string; score: Score }[], all: Score, { json = false }: Options): void {
  if (json) {
    printJson({ debates: rows.map(({ id, score }) => ({ id, ...scoreAsJson(score) })), all: scoreAsJson(all) });
  } else {
    printData(formatScores([...rows, { id: "ALL", score: all }]));
  }
}

function prepareFolder(folder: string, archives: readonly AnnotatedArchive[]): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new CliError(
      "findings-unwritable",
      `${folder}: cannot be made (${describeSystemError(error)}); choose another --findings`,
    );
  }
  if (archives.some(({ archive }) => realpathSync(dirname(archive)) === realpathSync(folder))) {
    throw new CliError(
      "findings-overwrite",
      `${folder}: findings would overwrite the annotations in it; choose another --findings`,
    );
  }
}

function saveFindings(folder: string, findings: Annotation): void {
  const file = join(folder, `${findings.id}.json`);
  try {
    writeFileSync(file, `${JSON.stringify(findings, null, 2)}\n`);
  } catch (error) {
    throw new CliError(
      "findings-unwritable",
      `${file}: cannot be written (${describeSystemError(error)}); choose another --findings`,
    );
  }
}
