import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

/** The folder of package.json, above the compiled test. */
export const projectRoot = findRoot(import.meta.dirname);

/** Archives, annotations and the independent scorer beside the project; not part of it, so it may be absent. */
export const sharedFolder = join(projectRoot, "..", "shared");

/** For `test(..., { skip })`: the reason to skip when a file of the shared folder is absent, else false. */
export function unlessShared(...path: readonly string[]): string | false {
  const file = join(sharedFolder, ...path);
  return existsSync(file) ? false : `${file} is absent`;
}

function findRoot(folder: string): string {
  return existsSync(join(folder, "package.json")) && existsSync(join(folder, "tsconfig.json"))
    ? folder
    : findRoot(dirname(folder));
}
