import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { IngestError } from "../errors.ts";
import { readMailFolder } from "./mail-folder.ts";
import { unreadable } from "./read-bytes.ts";
import type { Source } from "./source.ts";

/**
 * A folder of .eml files, one mail each, as mail programs export them, or of Apple Mail's .emlx; also in folders below
 * it. In the order of their paths.
 */
export const emlFolder: Source = {
  accepts: ({ source, kind }) => kind === "directory" && listFiles(source, MAIL).files.length > 0,
  read: ({ source }, { tell }) => readMailFolder({ source, ...listFiles(source, MAIL), tell, find: () => null }),
};

const MAIL = /\.emlx?$/i;

/** The mboxes among the .eml files, which are not read with them. */
export function mboxesBeside(source: string): readonly string[] {
  return listFiles(source, /\.(?:mbox|mboxrd|mbx)(?:\.gz)?$/i).files;
}

type Listed = { readonly files: readonly string[]; readonly unread: readonly IngestError[] };

/** The files whose names fit, and the folders below that cannot be looked into. */
function listFiles(source: string, names: RegExp): Listed {
  const files: string[] = [];
  const unread: IngestError[] = [];
  const folders = [source];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    try {
      for (const entry of readdirSync(folder, { withFileTypes: true })) {
        if (entry.isDirectory()) folders.push(join(folder, entry.name));
        else if (names.test(entry.name)) files.push(join(folder, entry.name));
      }
    } catch (error) {
      if (folder === source) throw error;
      unread.push(unreadable(folder, error));
    }
  }
  return { files: files.sort(), unread };
}
