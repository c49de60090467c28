import { existsSync, mkdirSync, readdirSync, realpathSync, rmdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import type { ReportFile } from "../reports/types.ts";
import { CliError, describeSystemError } from "./errors.ts";
import { finishInterruptedSwaps } from "./interrupted-swaps.ts";
import { freeName, marker, markerOf, swapFolder } from "./swap-folder.ts";

type ReportFiles = AsyncIterable<ReportFile> | Iterable<ReportFile>;

/** A folder of reports about to be written. Until `publish` it is as it was; after it, it is wholly new. */
export type ReportFolder = {
  /** Puts the files in place of those of the last run. Files that namelore did not write stay where they are. */
  readonly publish: (files: ReportFiles) => Promise<void>;
  /** Gives up: removes whatever was prepared. Does nothing after `publish`. */
  readonly discard: () => void;
};

/**
 * Prepares a folder of reports, so that whatever would keep them from being written comes to light before the work.
 *
 * @param database the database of the run, which must not lie in a folder that is replaced while it is open
 * @throws CliError when the folder cannot be written, holds files of others and none of ours, or the database.
 */
export function openReportFolder(out: string, database?: string): ReportFolder {
  refuseForeignFolder(out);
  const target = realPath(out);
  if (database !== undefined && join(realPath(dirname(database)), sep).startsWith(join(target, sep))) {
    throw new CliError(
      "out-holds-database",
      `${out}: the database ${database} lies in it; choose another --out or another --db`,
    );
  }
  explain(out, () => finishInterruptedSwaps(target));
  const prepared = prepareBeside(target, out);
  process.once("exit", prepared.remove);
  const discard = () => {
    prepared.remove();
    process.removeListener("exit", prepared.remove);
  };
  const publish = async (files: ReportFiles) => {
    const written: string[] = [];
    for await (const file of files) written.push(explain(out, () => writeReport(prepared.folder, file)));
    explain(out, () => {
      writeFileSync(join(prepared.folder, marker), markerOf(written));
      swapFolder(prepared.folder, target);
    });
    process.removeListener("exit", prepared.remove);
  };
  return { publish, discard };
}

function refuseForeignFolder(out: string): void {
  const entries = explain(out, () => {
    if (!existsSync(out)) return [];
    if (!statSync(out).isDirectory())
      throw new CliError("out-not-a-folder", `${out}: not a folder; choose another --out`);
    return readdirSync(out);
  });
  if (`${process.cwd()}${sep}`.startsWith(`${resolve(out)}${sep}`)) {
    throw new CliError(
      "out-working-folder",
      `${out}: you are in this folder, which is replaced as a whole; choose a subfolder with --out`,
    );
  }
  if (entries.length > 0 && !entries.includes(marker)) {
    throw new CliError(
      "out-foreign-files",
      `${out}: holds files that namelore did not write; choose an empty or a new folder with --out`,
    );
  }
}

/** Where a path leads, through symbolic links; as it is written where nothing is there yet. */
function realPath(path: string): string {
  return existsSync(path) ? realpathSync(path) : resolve(path);
}

type Prepared = { readonly folder: string; readonly remove: () => void };

/** An empty folder on the same file system as the target, which it can replace by renaming. */
function prepareBeside(target: string, out: string): Prepared {
  const parent = dirname(target);
  const firstMade = explain(out, () => mkdirSync(parent, { recursive: true }));
  const removeParents = () => {
    if (firstMade === undefined) return;
    for (
      let folder = parent;
      folder.startsWith(firstMade) && readdirSync(folder).length === 0;
      folder = dirname(folder)
    ) {
      rmdirSync(folder);
    }
  };
  try {
    const folder = freeName(parent, `.${basename(target)}.new`);
    explain(out, () => mkdirSync(folder));
    const remove = () => {
      rmSync(folder, { recursive: true, force: true });
      removeParents();
    };
    return { folder, remove };
  } catch (error) {
    removeParents();
    throw error;
  }
}

function writeReport(folder: string, { path, content }: ReportFile): string {
  const file = resolve(folder, path);
  if (!file.startsWith(`${folder}${sep}`)) throw new Error(`a report would be written outside its folder: ${path}`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content, { flag: "wx" });
  return path;
}

/** Turns what the file system refuses into a sentence about the output folder. */
function explain<T>(out: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof Error && "syscall" in error)) throw error;
    const path = "path" in error ? relative(process.cwd(), String(error.path)) : out;
    const place = path === out || path === "" ? "" : ` (at ${path})`;
    throw new CliError(
      "out-unwritable",
      `${out}: cannot write the reports: ${describeSystemError(error)}${place}; choose another --out`,
    );
  }
}
