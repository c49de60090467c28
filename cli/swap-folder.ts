import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { basename, dirname, join, posix } from "node:path";
import { CliError } from "./errors.ts";

/** Lists the files namelore wrote, so that the next run replaces these and nothing else. */
export const marker = ".namelore";

/** The marker's content for these files, relative to its folder. */
export function markerOf(files: readonly string[]): string {
  const text = "Written by namelore, which replaces the files below on its next run. Other files here stay.";
  return [text, ...files.toSorted(), ""].join("\n");
}

/**
 * Puts a new folder in place of the target of the last run, whose other files move over. Two renames; should the second
 * fail, the first is undone. The old files go last, when all is in place.
 *
 * @throws CliError when somebody else's file stands where a new one belongs; nothing has changed then.
 */
export function swapFolder(folder: string, target: string): void {
  if (!existsSync(target)) {
    renameSync(folder, target);
    return;
  }
  const foreign = foreignEntries(target);
  for (const path of foreign) refuseCollision(join(target, path), join(folder, path));
  const old = freeName(dirname(target), `.${basename(target)}.old`);
  renameSync(target, old);
  try {
    renameSync(folder, target);
  } catch (error) {
    renameSync(old, target);
    throw error;
  }
  moveForeign(old, target);
}

/** Moves the files that namelore did not write from one folder of reports to another, and removes the first. */
export function moveForeign(old: string, target: string): void {
  for (const path of foreignEntries(old)) moveInto(join(old, path), join(target, path));
  rmSync(old, { recursive: true });
}

/** Somebody else's folder and a folder of reports can be one; any other meeting of the two cannot be settled here. */
function refuseCollision(theirs: string, ours: string): void {
  if (!existsSync(ours)) return;
  if (!areFolders(theirs, ours)) {
    throw new CliError(
      "out-in-the-way",
      `${theirs}: not written by namelore, but in the way of a report; move it away`,
    );
  }
  for (const name of readdirSync(theirs)) refuseCollision(join(theirs, name), join(ours, name));
}

function moveInto(theirs: string, ours: string): void {
  if (areFolders(theirs, ours)) {
    for (const name of readdirSync(theirs)) moveInto(join(theirs, name), join(ours, name));
  } else {
    mkdirSync(dirname(ours), { recursive: true });
    renameSync(theirs, ours);
  }
}

function areFolders(...paths: readonly string[]): boolean {
  return paths.every((path) => lstatSync(path, { throwIfNoEntry: false })?.isDirectory() === true);
}

/**
 * Files and folders that the last run did not write, relative to the folder; all of them where none of ours is. With "/" as
 * in the marker, whatever the system writes.
 */
function foreignEntries(folder: string): readonly string[] {
  if (!existsSync(join(folder, marker))) return readdirSync(folder).sort();
  const written = new Set([marker, ...readFileSync(join(folder, marker), "utf8").split("\n").slice(1)]);
  const ourFolders = new Set([...written].filter((path) => path.includes("/")).map(dirname));
  // What we wrote are files: a folder of that name is somebody's, and so is a file or a link where our folder was.
  const isOurs = (path: string) => (areFolders(join(folder, path)) ? ourFolders : written).has(path);
  return [".", ...ourFolders]
    .filter((part) => areFolders(join(folder, part)))
    .flatMap((part) => readdirSync(join(folder, part)).map((name) => posix.join(part, name)))
    .filter((path) => !isOurs(path))
    .sort();
}

/** A name in the folder that is not taken, nor will be by another run of namelore. */
export function freeName(folder: string, stem: string): string {
  for (let number = 1; ; number++) {
    const path = join(folder, `${stem}-${process.pid}-${number}`);
    if (!existsSync(path)) return path;
  }
}
