import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

/** The folder that holds package.json and the sources, also when the tests run from a build folder. */
export const projectRoot: string = rootAbove(import.meta.dirname);

function rootAbove(start: string): string {
  let folder = start;
  while (!existsSync(join(folder, "reports", "findings.schema.json"))) {
    if (folder === dirname(folder)) throw new Error(`no project above ${start}`);
    folder = dirname(folder);
  }
  return folder;
}
