import type { Span, UnknownSource } from "../types.ts";

/**
 * The threads of a debate as one document: each passage stands once, and the replies stand under the words they answer.
 * What mailers put around the words (attribution lines, signatures, list footers, "[...]") is left out.
 */
export type Transcript = {
  /** By the date of their first message. */
  readonly threads: readonly TranscriptThread[];
};

export type TranscriptThread = {
  /** As in Thread. */
  readonly id: string;
  readonly subject: string;
  /**
   * In reading order: under a stretch come the replies to its last passage, one level deeper, each with its own
   * replies; then the message that was answered goes on. Flat, because threads are hundreds of replies deep.
   */
  readonly stretches: readonly Stretch[];
};

/** A run of one message's text that no reply parts. A message has at least one; one without words has no passages. */
export type Stretch = {
  readonly messageId: string;
  /** Place among the stretches of its message, in the order of its body, from 1; and how many there are. */
  readonly part: number;
  readonly parts: number;
  /** 0 for what opens a thread; otherwise one more than that of the stretch it stands under. */
  readonly level: number;
  /** What the words answer; null for a message that answers none. */
  readonly answers: Answered | null;
  /** Whether the sender goes on after replies to the words before, rather than turning to other words. */
  readonly continues: boolean;
  readonly passages: readonly TranscriptPassage[];
};

/**
 * The message that is answered, which may be missing, and the span of its body that was quoted, from the first to the
 * last word; null: the message as a whole.
 */
export type Answered = { readonly messageId: string; readonly span: Span | null };

/** A stretch of a body, which `span` tells; the passages of a message never overlap. */
export type TranscriptPassage =
  /** The sender's own words; all such passages of a message together are its own text. */
  | {
      readonly kind: "paragraph" | "list-item" | "trailer" | "code";
      readonly span: Span;
      readonly text: string;
    }
  /** Lines of a patch. `answered`: the lines right above a reply to them. */
  | {
      readonly kind: "patch";
      readonly span: Span;
      readonly text: string;
      readonly answered: boolean;
      readonly summary: PatchSummary;
    }
  /** Words known only because the sender quotes them, without marks; whose they are is unknown, for the reason given. */
  | {
      readonly kind: "known only as quoted";
      readonly span: Span;
      readonly text: string;
      readonly depth: number;
      readonly reason: UnknownSource["reason"];
    };

/** Files a patch touches, in its order, each once; and how many lines it adds and removes. */
export type PatchSummary = {
  readonly files: readonly string[];
  readonly added: number;
  readonly removed: number;
};
