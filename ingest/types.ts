/** One message as its source delivers it: bytes not yet looked into. */
export type RawMessage = {
  /** The source as the user named it: a path, "-" for standard input. */
  readonly source: string;
  /** Place of the message in its source, from 1. */
  readonly number: number;
  /** Offset of the message's first byte in the uncompressed source; 0 where each message has a file of its own. */
  readonly offset: number;
  /** Headers and body, without the "From " line and with mbox quoting undone. */
  readonly bytes: Buffer;
  /** What was wrong with the message's place in the source (not with its content). */
  readonly problems: readonly Problem[];
  /** Where reading can go on another time, when this message is stored; null where the source is always read whole. */
  readonly position: Position | null;
};

/** What of a message as delivered tells what it says. */
export type RawMail = Pick<RawMessage, "bytes" | "problems">;

/** A place in a source that grows at its end. */
export type Position = {
  /** The part of the source, such as an epoch of a public-inbox ("git/0.git"). */
  readonly part: string;
  /** What was read last of it, such as a commit. */
  readonly at: string;
};

/** A mailbox address: display name as written (may be empty), address in lower case. */
export type Address = { readonly name: string; readonly address: string };

/** One mail, parsed, without those whom it went to: no more of it is analysed. Unknown is `null`, never a made-up value. */
export type Message = {
  /** Message-ID without angle brackets; for a mail without one, `<sha256 of its content>@no-message-id.invalid`. */
  readonly id: string;
  /** Whether `id` stands in the mail ("header") or was derived from its content ("content"): such ids are never linked. */
  readonly idOrigin: "header" | "content";
  /** Decoded, folding undone; "" when absent. */
  readonly subject: string;
  readonly from: Address | null;
  /** ISO 8601 in UTC with seconds ("2023-04-17T15:40:05Z"); null when the mail has none or it cannot be read. */
  readonly date: string | null;
  /** Message-IDs (without brackets) of In-Reply-To and of References, in the order written, each once. */
  readonly inReplyTo: readonly string[];
  readonly references: readonly string[];
  /** Addresses of the mailing lists that carried it, lower case, sorted: List-Id, List-Post, known list addresses of To/Cc. */
  readonly lists: readonly string[];
  /** From before a list rewrote it ("X via LIST"), as X-Original-From, Reply-To, Cc or X-MailFrom tell; null where nothing says it was. */
  readonly originalFrom: Address | null;
  /** Decoded text of the first text/plain parts (or of text/html reduced to text), line ends "\n", trailing blanks kept. */
  readonly body: string;
  /** RFC 3676 parameters of the body's Content-Type. */
  readonly format: { readonly flowed: boolean; readonly delSp: boolean };
  /** Names of attachments and parts that are not part of `body`, for the coverage ("image/png logo.png"). */
  readonly omittedParts: readonly string[];
  readonly problems: readonly Problem[];
};

/** One mail, parsed, with those whom it went to and where it is archived. */
export type AddressedMessage = Message & {
  readonly to: readonly Address[];
  readonly cc: readonly Address[];
  readonly replyTo: readonly Address[];
  /** Addresses on the web at which archives have it (Archived-At), each once, sorted. */
  readonly archivedAt: readonly string[];
};

/** How much was read, of which time and lists. */
export type ArchiveFacts = {
  readonly messages: number;
  /** ISO dates of the first and the last message; null where none has one. */
  readonly firstDate: string | null;
  readonly lastDate: string | null;
  /** Addresses of the lists that carried the messages, that of most messages first. */
  readonly lists: readonly string[];
};

/** Something wrong with a mail or a source. Collected, stored, counted and reported; never fatal. */
export type Problem = {
  readonly kind: ProblemKind;
  /** A sentence for the reader, without the place. */
  readonly detail: string;
};

export type ProblemKind =
  | "no-message-id"
  | "duplicate-message-id"
  | "no-date"
  | "bad-date"
  | "no-from"
  | "bad-header"
  | "unknown-charset"
  | "bad-encoding"
  | "no-text"
  | "digest"
  | "parse-failed"
  | "too-large"
  | "truncated"
  | "separator-in-text"
  | "deleted";
