import type { RawMessage } from "../types.ts";

/** What a source looks like from outside. */
export type SourceInput = {
  /** As the user named it. */
  readonly source: string;
  readonly kind: "file" | "directory" | "standard input" | "nothing";
};

/** What reading a source may use and tell. */
export type SourceSettings = {
  /** Where "-" is read from. */
  readonly stdin: AsyncIterable<Buffer>;
  /** Told, again and again, what share of the source is read (0 to 1), where that can be known. */
  readonly tell: (share: number) => void;
};

/** One way of keeping mail. To add one: a file in this folder, and a line in `sources` (index.ts). */
export type Source = {
  /** Whether this way is used for the input; may look into it. The first that accepts reads. */
  readonly accepts: (input: SourceInput) => boolean | Promise<boolean>;
  /**
   * The messages, in an order that does not change.
   *
   * @throws IngestError when it cannot be used; after the messages that can be read
   */
  readonly read: (input: SourceInput, settings: SourceSettings) => AsyncIterable<RawMessage>;
};
