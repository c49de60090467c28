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
  /** How far each part of the source was read before (see `RawMessage.position`): it is read on from there. */
  readonly positions: ReadonlyMap<string, string>;
  /** How threads are fetched; null where nothing may be. */
  readonly web: WebSettings | null;
};

/** How threads are fetched from public-inbox servers. */
export type WebSettings = {
  /** Address of the public-inbox that is asked for Message-IDs and in place of lore.kernel.org. */
  readonly base: string;
  /** Who we are, "name/version (+url)". */
  readonly userAgent: string;
  /** Where what was fetched is kept for a while. */
  readonly cacheFolder: string;
  /** Told before each request, with its address: nobody shall wonder what goes over the network. */
  readonly onRequest: (address: string) => void;
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
