import type { Message } from "../../ingest/types.ts";
import type { Person } from "../people/types.ts";
import type { Thread } from "../types.ts";

/** Half-open range [start, end) of UTF-16 code units in a message's `body`. */
export type Span = { readonly start: number; readonly end: number };

/**
 * A stretch of a body, in body order; the blocks of a post cover its body without gap or overlap (blank lines belong
 * to the block before them). "paragraph", "list-item" are the sender's own text; "trailer" is a line such as
 * "Acked-by: X <x@example.org>", which is the sender's own act but no prose; "omission" is the sender's mark that he
 * left something of a quotation out ("[...]", "<snip>").
 */
export type Block = {
  readonly kind:
    | "paragraph"
    | "list-item"
    | "quote"
    | "attribution"
    | "trailer"
    | "signature"
    | "patch"
    | "code"
    | "omission"
    | "footer"
    | "forwarded";
  readonly span: Span;
  /** Quote depth: 0 for everything that is not a quote. */
  readonly depth: number;
  /** The text without quote marks, line by line, as a reader sees it. Equal to the slice of the body when depth is 0. */
  readonly text: string;
};

/** A message with its body cut into blocks, and who wrote it. */
export type Post = { readonly message: Message; readonly person: Person; readonly blocks: readonly Block[] };

/**
 * Where quoted words stand first: a span of the body of the message whose own text they are. `match` tells what it
 * took to see it: "exact" line for line; "joined" after undoing rewrapping; "nested" after taking out quote marks that
 * stood in mid-line; "altered" where a few words differ (rewritten links, mangled letters).
 * Unknown: "parent-missing" (the message it stands in is not in the archive), "altered" (no message of the thread
 * holds the words), "ambiguous" (several do), "too-short" (too little to tell by).
 */
export type QuoteSource =
  | {
      readonly known: true;
      readonly messageId: string;
      readonly span: Span;
      readonly match: "exact" | "joined" | "nested" | "altered";
    }
  | UnknownSource;

export type UnknownSource = {
  readonly known: false;
  readonly reason: "parent-missing" | "altered" | "ambiguous" | "too-short";
};

/** One quoted line: its block, its words (without marks) as a span of the quoting body, and where they come from. */
export type QuotedLine = {
  /** Index into the post's blocks. */
  readonly block: number;
  readonly span: Span;
  readonly depth: number;
  readonly source: QuoteSource;
};

/** A thread whose quoted lines are tied to their authors; blank quoted lines are left out. */
export type AttributedThread = {
  /** The thread; text that turned out to be quoted without marks is a quote of depth 1 in its posts' blocks. */
  readonly thread: Thread;
  /** Message id -> its quoted lines in body order. */
  readonly quotedLines: ReadonlyMap<string, readonly QuotedLine[]>;
};
