import type { Block } from "../types.ts";
import type { Answered, TranscriptPassage } from "./types.ts";

/** A run of a message's text that answers the same words. */
export type Turn = {
  readonly messageId: string;
  /** Where it stands; null for what opens a thread. */
  readonly under: Place | null;
  readonly answers: Answered | null;
  /** Own and patch blocks, and what is known only as quoted, in the order of the body. */
  readonly contents: readonly Content[];
};

/** Right behind the words of a message that end at offset `end` of its body; null: behind the whole message. */
export type Place = { readonly messageId: string; readonly end: number | null };

export type Content =
  | { readonly kind: "block"; readonly block: Block }
  | { readonly kind: "quoted"; readonly passage: QuotedPassage };

export type QuotedPassage = Extract<TranscriptPassage, { readonly kind: "known only as quoted" }>;
