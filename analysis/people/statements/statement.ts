import type { Message } from "../../../ingest/types.ts";
import type { MergeKind, Post } from "../../types.ts";

/** A sender's own word that another address is his, too. */
export type Statement = {
  readonly kind: Exclude<MergeKind, "mailmap" | "rewritten From">;
  /** The other address, lower case. */
  readonly address: string;
  /** The sender's full name, for comparing (full-name.ts), under which he gives it. */
  readonly name: string;
  /** The words, as they stand in the body, white space folded. */
  readonly quote: string;
};

/** Who speaks: the address the mail came from and the full name it gives. */
export type Speaker = { readonly address: string; readonly name: string };

/** One way of saying that another address is one's own. */
export type StatementRule = {
  /** Whether it may be found in the message: told at a glance, for every message of an archive is asked. */
  readonly mayBeIn: (message: Message, speaker: Speaker) => boolean;
  readonly find: (post: Pick<Post, "message" | "blocks">, speaker: Speaker) => readonly Statement[];
};
