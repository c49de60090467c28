import { type ExitCode, exitCodes } from "./exit-codes.ts";

/** What the user can put right, beside what the stages tell (IngestErrorCode, DatabaseErrorCode); stable. */
export type CliErrorCode =
  | "interrupted"
  | "not-analysed"
  | "output-unwritable"
  | "out-unwritable"
  | "out-not-a-folder"
  | "out-foreign-files"
  | "out-working-folder"
  | "out-holds-database"
  | "out-in-the-way"
  | "corrections-unreadable"
  | "corrections-refused"
  | "mailmap-unreadable"
  | "mailmap-bad"
  | "annotations-missing"
  | "annotations-bad"
  | "findings-unreadable"
  | "findings-unwritable"
  | "findings-overwrite";

/** Something the user can put right: the message names the place, what is wrong with it and what to do. */
export class CliError extends Error {
  /** Null where the message tells its section of docs/errors.md itself. */
  readonly code: CliErrorCode | null;
  readonly exitCode: ExitCode;

  constructor(code: CliErrorCode | null, message: string, exitCode: ExitCode = exitCodes.failed) {
    super(message);
    this.name = "CliError";
    this.code = code;
    this.exitCode = exitCode;
  }
}

/** The message of an error, and where docs/errors.md tells more of it. */
export function describeError(error: CliError | StageError): string {
  if (error instanceof CliError) return error.code === null ? error.message : withSection(error.message, error.code);
  return withSection(error.message, `${error.name === "IngestError" ? "source" : "database"}-${error.code}`);
}

/** What the errors of ingest/ and db/ have in common; their classes are loaded only where they are thrown. */
type StageError = Error & { readonly code: string };

/** A message with the section of docs/errors.md that tells more of it. */
export function withSection(message: string, section: string): string {
  return `${message} (docs/errors.md#${section})`;
}

/** What a failed system call means, in words: "permission denied" for EACCES. */
export function describeSystemError(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return systemErrors[code] ?? (error instanceof Error ? error.message : String(error));
}

const systemErrors: Readonly<Record<string, string>> = {
  EACCES: "permission denied",
  EPERM: "operation not permitted",
  ENOENT: "no such file or directory",
  ENOTDIR: "a part of the path is not a directory",
  EEXIST: "a file of that name is in the way",
  EISDIR: "it is a directory",
  EROFS: "the file system is read-only",
  ENOSPC: "no space left on the device",
  EDQUOT: "the disk quota is used up",
  EIO: "the device reports an error",
  ENAMETOOLONG: "the name is too long",
};
