import { existsSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { moveForeign } from "./swap-folder.ts";

/**
 * Puts in order what runs that were killed (SIGKILL, power cut) left beside a folder of reports: reports that were not
 * finished go; the reports before them come back where nothing had taken their place, else their other files move over.
 * Does nothing where a run is at work.
 */
export function finishInterruptedSwaps(target: string): void {
  const parent = dirname(target);
  if (statSync(parent, { throwIfNoEntry: false })?.isDirectory() !== true) return;
  const left = readdirSync(parent)
    .filter((name) => isLeftOver(name, basename(target)))
    .sort();
  for (const name of left) {
    const folder = join(parent, name);
    if (name.startsWith(`.${basename(target)}.new-`)) rmSync(folder, { recursive: true });
    else if (existsSync(target)) moveForeign(folder, target);
    else renameSync(folder, target);
  }
}

/** `freeName` makes these names: the folder's, what it is, the process, a number. */
function isLeftOver(name: string, folder: string): boolean {
  const [, process = ""] = name.startsWith(`.${folder}.`)
    ? (/^(?:new|old)-(\d+)-\d+$/.exec(name.slice(folder.length + 2)) ?? [])
    : [];
  return process !== "" && !isRunning(Number(process));
}

function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return !(error instanceof Error && "code" in error && error.code === "ESRCH");
  }
}
