import { readdirSync } from "node:fs";
import { join } from "node:path";
import { readMailFolder } from "./mail-folder.ts";
import type { Source } from "./source.ts";

/** A folder of .eml files, one mail each, as mail programs export them; also in folders below it. In the order of their paths. */
export const emlFolder: Source = {
  accepts: ({ source, kind }) => kind === "directory" && listMails(source).length > 0,
  read: ({ source }, { tell }) => readMailFolder({ source, files: listMails(source), tell, find: () => null }),
};

/** The mboxes among the .eml files, which are not read with them. */
export function mboxesBeside(source: string): readonly string[] {
  return listFiles(source, /\.(?:mbox|mboxrd|mbx)(?:\.gz)?$/i);
}

function listMails(source: string): readonly string[] {
  return listFiles(source, /\.eml$/i);
}

function listFiles(source: string, names: RegExp): readonly string[] {
  const entries = readdirSync(source, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => !entry.isDirectory() && names.test(entry.name));
  return files.map((entry) => join(entry.parentPath, entry.name)).sort();
}
