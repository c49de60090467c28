import type { Post, QuoteSource } from "../types.ts";
import type { BodyLine } from "./body-lines.ts";

/** A post on the way from the root to the one being read: its lines, and whose words each of them is. */
export type PostView = {
  readonly post: Post;
  readonly lines: readonly BodyLine[];
  /** For each line, its source: the post itself for own lines. */
  readonly sources: readonly QuoteSource[];
  /** Key of a telling line -> the numbers of the lines that have it, at most `MOST_PLACES`. */
  readonly byKey: ReadonlyMap<string, readonly number[]>;
  /** Place on the path from the root. */
  readonly level: number;
};

/** What is known of a post before its quotes are read: its ancestors that are there, nearest last. */
export type Ancestry = {
  readonly path: readonly PostView[];
  /** Missing messages between the post and the nearest ancestor that is there. */
  readonly missing: number;
};

/** A post whose quoted lines are being tied to their sources. */
export type Reading = {
  readonly body: string;
  /** Those of the post, or some of them in a row. */
  readonly lines: readonly BodyLine[];
  /** Of each of these lines; filled by those that match them. */
  readonly sources: Sources;
  readonly ancestry: Ancestry;
};

/** Sources of lines, by place of the line; null as long as a line has none. */
export type Sources = (QuoteSource | null)[];
