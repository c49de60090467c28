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
  | "corrupt"
  | "no-message"
  | "not-found"
  | "web-page"
  | "redirect"
  | "network"
  | "too-large"
  | "git-missing"
  | "git";

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
  readonly #details: Details;

  constructor(details: Details) {
    const { code, source, offset, found, remedy, cause } = details;
    const place = offset === null ? "" : ` at byte ${offset}`;
    super(`cannot read ${nameOf(source)}${place}: ${found}; ${remedy}`, { cause });
    this.name = "IngestError";
    this.code = code;
    this.source = source;
    this.offset = offset;
    this.remedy = remedy;
    this.#details = details;
  }

  /** This error as the first of several, where each message is read for itself. */
  firstOf(count: number, messages: number): IngestError {
    const found = `${this.#details.found} (the first of ${count} that cannot be read, of ${messages})`;
    return count === 1 ? this : new IngestError({ ...this.#details, found });
  }
}

/** File names may hold line breaks, and an error is one line; nothing, which an unset variable gives, is shown as `""`. */
function nameOf(source: string): string {
  if (source === "") return '""';
  return source === "-" ? "standard input" : JSON.stringify(source).slice(1, -1);
}
