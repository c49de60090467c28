/** What is wrong with a source; stable, for programs and tests. */
export type IngestErrorCode =
  | "missing"
  | "unreadable"
  | "directory"
  | "empty"
  | "binary"
  | "compressed"
  | "not-mbox"
  | "truncated"
  | "corrupt";

type Details = {
  readonly code: IngestErrorCode;
  /** The source as the user named it. */
  readonly source: string;
  /** Where in the file, in bytes; null when the place is the file itself. */
  readonly offset: number | null;
  /** What was found, without the file's name. */
  readonly found: string;
  /** What the user can do about it. */
  readonly remedy: string;
  readonly cause?: unknown;
};

/** A source that cannot be used. The message is one line: file, place, what was found, remedy. */
export class IngestError extends Error {
  readonly code: IngestErrorCode;
  readonly source: string;
  readonly offset: number | null;
  readonly remedy: string;

  constructor({ code, source, offset, found, remedy, cause }: Details) {
    const place = offset === null ? "" : ` at byte ${offset}`;
    super(`cannot read ${nameOf(source)}${place}: ${found}; ${remedy}`, { cause });
    this.name = "IngestError";
    this.code = code;
    this.source = source;
    this.offset = offset;
    this.remedy = remedy;
  }
}

/** File names may hold line breaks, and an error is one line. */
function nameOf(source: string): string {
  return source === "-" ? "standard input" : JSON.stringify(source).slice(1, -1);
}
