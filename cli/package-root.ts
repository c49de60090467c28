import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** The folder of namelore's package.json, wherever it is installed; shipped files (examples/) are found from it. */
export const packageRoot = findRoot(import.meta.dirname);

/** The archive that ships with namelore, and its annotation. */
export const examplesFolder = join(packageRoot, "examples");

/** The version in package.json. */
export function readVersion(): string {
  return readPackage().version;
}

/** The address in package.json, by which servers can find out who asks. */
export function readHomepage(): string {
  return readPackage().homepage;
}

function readPackage(): { readonly version: string; readonly homepage: string } {
  return JSON.parse(readFileSync(join(packageRoot, "package.json"), "utf8"));
}

function findRoot(folder: string): string {
  if (existsSync(join(folder, "package.json"))) return folder;
  const above = dirname(folder);
  if (above === folder) throw new Error(`no package.json above ${import.meta.dirname}: copy namelore with it`);
  return findRoot(above);
}
