/**
 * Where in a file of Apple Mail (.emlx) its mail begins, and where it ends: behind a line with the count of its bytes, and
 * before a property list, which tells of flags. Null where a file is none.
 */
export function placeInEmlx(bytes: Buffer): { readonly start: number; readonly end: number } | null {
  const [line, count] = /^(\d{1,10})[ \t]*\r?\n/.exec(bytes.toString("latin1", 0, LONGEST_COUNT)) ?? [];
  if (line === undefined) return null;
  return { start: line.length, end: line.length + Number(count) };
}

/** The count is filled up with blanks. */
const LONGEST_COUNT = 64;
