import { existsSync, readdirSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { IngestError } from "../errors.ts";
import { readMailFolder } from "./mail-folder.ts";
import type { Source } from "./source.ts";

/**
 * A Maildir (https://cr.yp.to/proto/maildir.html), as mail programs, lei and b4 write it: the mails of `cur` and `new`,
 * in the order of their unique names, which flags do not change. What lies in `tmp` is not delivered yet; subfolders
 * (Maildir++) are Maildirs of their own.
 */
export const maildir: Source = {
  accepts: ({ source, kind }) => kind === "directory" && isMaildir(source),
  read: ({ source }, { tell }) => {
    const files = listMails(source);
    if (files.length === 0) throw empty(source);
    return readMailFolder({ source, files, unread: [], tell, find: finderAgain(source) });
  },
};

const BOXES = ["cur", "new"];

/** Whether a folder has the folders of a Maildir. */
export function isMaildir(folder: string): boolean {
  return BOXES.every((box) => isDirectory(join(folder, box)));
}

function isDirectory(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function listMails(source: string): readonly string[] {
  const files = BOXES.flatMap((box) =>
    readdirSync(join(source, box), { withFileTypes: true })
      .filter((entry) => !entry.isDirectory() && !entry.name.startsWith("."))
      .map(({ name }) => join(source, box, name)),
  );
  return files.sort((one, other) => byCodeUnits(uniqueName(one), uniqueName(other)) || byCodeUnits(one, other));
}

/** Mail programs move a mail to `cur` and rename it when its flags change: what stands before the ":" stays. */
function uniqueName(file: string): string {
  return basename(file).replace(/:.*/s, "");
}

function byCodeUnits(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1;
}

/**
 * Finds mails that were moved since they were listed. A mail program moves all of them at once, so the Maildir is
 * listed again only for the first of these.
 */
function finderAgain(source: string): (file: string) => string | null {
  let listed: ReadonlyMap<string, string> = new Map();
  return (file) => {
    const name = uniqueName(file);
    const known = listed.get(name);
    if (known !== undefined && existsSync(known)) return known;
    listed = new Map(listMails(source).map((other) => [uniqueName(other), other]));
    return listed.get(name) ?? null;
  };
}

function empty(source: string): IngestError {
  const found = "the Maildir holds no mail in cur and new";
  return new IngestError({
    code: "empty",
    source,
    offset: null,
    found,
    remedy: "give the Maildir that holds the mails",
  });
}
