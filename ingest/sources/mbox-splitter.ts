import type { Problem } from "../types.ts";
import { anySeparatorAt, mayBeSeparator } from "./headed-separator.ts";
import { landingPlace, separatorNear } from "./mbox-length.ts";
import { unquote } from "./mbox-quoting.ts";
import { followsBlankLine, lineEnd, resemblesSeparator, type Separator, separatorAt } from "./mbox-separator.ts";
import type { MboxForm } from "./mbox-variant.ts";
import { tooLarge } from "./message-limit.ts";

/** A message as it stands in the mbox: the bytes between its separator and the next. */
export type MboxEntry = { readonly offset: number; readonly bytes: Buffer; readonly problems: readonly Problem[] };

type Options = MboxForm & { readonly maxMessage: number };

const LF = 10;
const CR = 13;
const SEPARATOR = "From ";
/** "", "Mess", "Message-ID: <m": a field (RFC 5322, 2.2), or a beginning of one. */
const BEGIN_OF_FIELD = /^[!-9;-~]*(?::|$)/;
const LONGEST_FIELD_NAME = 80;
const SEARCHED = `\n${SEPARATOR}`;

/**
 * Cuts an mbox into messages as its bytes arrive, in whatever pieces. Holds one message and one piece at a time.
 * The first byte given must be the first of a separator.
 */
export class MboxSplitter {
  readonly #options: Options;
  /** Bytes not yet cut; those before `#length` are in use. Grows by doubling. */
  #buffer: Buffer = Buffer.alloc(1024 * 1024);
  #length = 0;
  /** Offset in the input of the buffer's first byte. */
  #base = 0;
  /** The current message: offset in the input and in the buffer of its first byte; null before its separator is read. */
  #message: { readonly offset: number; readonly start: number } | null = null;
  /** No separator begins before this place of the buffer. */
  #searched = 0;
  /** Offset in the input of the first line of the current message that looks like a separator, behind which there is no head. */
  #doubtful: number | null = null;
  /** The beginning of a message too large to be kept whole. */
  #cut: Buffer | null = null;

  constructor(options: Options) {
    this.#options = options;
  }

  /** The messages that are complete with these bytes. */
  push(chunk: Buffer): MboxEntry[] {
    this.#append(chunk);
    const entries = this.#cutAll(false);
    this.#limit();
    this.#forget();
    return entries;
  }

  /**
   * The messages that are complete now that the input has ended; `cutInHead` is the offset of one that ends within a line of its head:
   * nothing is left of it, and even its Message-ID may be half of one.
   */
  end(): { readonly entries: readonly MboxEntry[]; readonly cutInHead: number | null } {
    const entries = this.#cutAll(true);
    if (!this.#message) return { entries, cutInHead: null };
    const { start, offset } = this.#message;
    const begun = this.#beginOfNext(start);
    if (begun !== null)
      return { entries: [...entries, this.#take(this.#message, begun)], cutInHead: this.#base + begun };
    if (!this.#endsWithin(start))
      return { entries: [...entries, this.#take(this.#message, this.#length)], cutInHead: null };
    if (!this.#cut && isWithinHead(this.#buffer.subarray(start, this.#length))) return { entries, cutInHead: offset };
    const last = this.#take(this.#message, this.#length);
    return { entries: [...entries, { ...last, problems: [...last.problems, cutShort] }], cutInHead: null };
  }

  /** Where another message begins if the input ends within its separator, behind that, or in the first line of its head. */
  #beginOfNext(start: number): number | null {
    const bytes = this.#buffer.subarray(0, this.#length);
    if (this.#findByLength(bytes, start, true) === "last") return null;
    const last = bytes.lastIndexOf(LF) + 1;
    const before = bytes.lastIndexOf(LF, last - 2) + 1;
    const isHalf = SEPARATOR.startsWith(bytes.toString("latin1", last, last + SEPARATOR.length));
    if (last > start && last < bytes.length && isHalf && followsBlankLine(bytes, last)) return last;
    const isBegun = BEGIN_OF_FIELD.test(bytes.toString("latin1", last, last + LONGEST_FIELD_NAME));
    const isSeparator = before > start && followsBlankLine(bytes, before) && resemblesSeparator(bytes, before);
    return isSeparator && isBegun ? before : null;
  }

  /** Whether the input ends within a line of the message that starts at `start`, and no Content-Length says that it may. */
  #endsWithin(start: number): boolean {
    const bytes = this.#buffer.subarray(0, this.#length);
    return bytes.at(-1) !== LF && this.#findByLength(bytes, start, true) !== "last";
  }

  #append(chunk: Buffer): void {
    const needed = this.#length + chunk.length;
    if (needed > this.#buffer.length) {
      const larger = Buffer.alloc(Math.max(needed, this.#buffer.length * 2));
      this.#buffer.copy(larger, 0, 0, this.#length);
      this.#buffer = larger;
    }
    chunk.copy(this.#buffer, this.#length);
    this.#length = needed;
  }

  #cutAll(final: boolean): MboxEntry[] {
    const entries: MboxEntry[] = [];
    const bytes = this.#buffer.subarray(0, this.#length);
    for (;;) {
      const next = this.#message ? this.#findNext(bytes, this.#message.start, final) : this.#first(bytes, final);
      if (next === null) return entries;
      if (this.#message) entries.push(this.#take(this.#message, next.at));
      this.#message = { offset: this.#base + next.end, start: next.end };
      this.#searched = next.end;
    }
  }

  /** The first separator is one, whatever follows: by it the file was known to be an mbox. */
  #first(bytes: Buffer, final: boolean): { at: number; end: number } | null {
    const end = lineEnd(bytes, 0, final);
    return typeof end === "string" ? null : { at: 0, end };
  }

  /** The separator after the message that starts at `start`. */
  #findNext(bytes: Buffer, start: number, final: boolean): { at: number; end: number } | null {
    const stated = this.#findByLength(bytes, start, final);
    if (stated === "more" || stated === "last") return null;
    if (stated !== "none") return stated;
    let at = bytes.indexOf(SEARCHED, Math.max(0, start - 1, this.#searched - 1)) + 1;
    for (; at > 0; at = bytes.indexOf(SEARCHED, at) + 1) {
      const separator = this.#separatorAt(bytes, at, final);
      this.#searched = at;
      if (separator === "more") return null;
      if (separator === "none" && this.#isDoubtful(bytes, at)) this.#doubtful ??= this.#base + at;
      if (separator !== "none") return { at, end: separator.end };
    }
    this.#searched = Math.max(this.#searched, bytes.length - SEARCHED.length + 1);
    return null;
  }

  #separatorAt(bytes: Buffer, at: number, final: boolean): Separator {
    const { blankLineNeeded, certain } = this.#options;
    if (this.#isQuoted) return anySeparatorAt(bytes, at, final, certain);
    return followsBlankLine(bytes, at) || !blankLineNeeded ? separatorAt(bytes, at, final, certain) : "none";
  }

  #isDoubtful(bytes: Buffer, at: number): boolean {
    if (this.#isQuoted) return mayBeSeparator(bytes, at);
    return followsBlankLine(bytes, at) && resemblesSeparator(bytes, at);
  }

  /** Whether no line of a mail begins with "From ". */
  get #isQuoted(): boolean {
    return this.#options.variant !== "unquoted" && this.#options.variant !== "mboxcl2";
  }

  /**
   * Where Content-Length says that the message ends, if a separator or the end of the input is just there. In mboxcl and
   * mboxcl2 only: elsewhere the field is a remnant of some transport and tells nothing.
   */
  #findByLength(bytes: Buffer, start: number, final: boolean): ReturnType<typeof separatorNear> {
    const { variant, maxMessage } = this.#options;
    if ((variant !== "mboxcl" && variant !== "mboxcl2") || this.#searched > start) return "none";
    const landing = landingPlace(bytes.subarray(start), final);
    if (typeof landing === "string") return landing;
    if (landing > maxMessage) return "none";
    return separatorNear(bytes, start + landing, final);
  }

  /** Copies, because the buffer is used again. What is too large is told by its bytes, and not by the pieces in which they came. */
  #take(message: { offset: number; start: number }, at: number): MboxEntry {
    const { maxMessage, variant } = this.#options;
    const end = withoutBlankLine(this.#buffer, at);
    const length = this.#base + end - message.offset;
    const raw =
      this.#cut ?? Buffer.from(this.#buffer.subarray(message.start, Math.min(end, message.start + maxMessage)));
    this.#cut = null;
    const bytes = unquote(raw.subarray(0, length), variant);
    const isDoubtful = this.#doubtful !== null && this.#doubtful < this.#base + at;
    const problems = [...(length > maxMessage ? [tooLarge(maxMessage)] : []), ...(isDoubtful ? [doubtful] : [])];
    this.#doubtful = null;
    return { offset: message.offset, bytes, problems };
  }

  /** Keeps only the beginning of a message that has grown too large; goes on looking for its end. */
  #limit(): void {
    if (!this.#message || this.#searched - this.#message.start <= this.#options.maxMessage) return;
    const { offset, start } = this.#message;
    this.#cut ??= Buffer.from(this.#buffer.subarray(start, start + this.#options.maxMessage));
    this.#message = { offset, start: this.#searched - 3 };
  }

  /** Moves what is still needed to the front of the buffer. */
  #forget(): void {
    const unused = this.#message?.start ?? 0;
    if (unused === 0) return;
    this.#buffer.copyWithin(0, unused, this.#length);
    this.#length -= unused;
    this.#base += unused;
    this.#searched -= unused;
    this.#message = { offset: this.#message?.offset ?? 0, start: 0 };
  }
}

/** Every writer ends a mail with a line end: an archive without one was not copied to its end, or somebody writes to it. */
const cutShort: Problem = { kind: "truncated", detail: "the mbox ends within a line of this mail" };

const doubtful: Problem = {
  kind: "separator-in-text",
  detail:
    "a line looks like the separator of an mbox, but no head of a mail follows; what is below it may be another mail",
};

/** Whether there is no empty line, behind which a text could begin. */
function isWithinHead(message: Buffer): boolean {
  return !message.includes("\n\n") && !message.includes("\n\r\n");
}

/** The end of a message without the one empty line that an mbox puts before the next separator. */
function withoutBlankLine(bytes: Buffer, end: number): number {
  if (bytes[end - 1] !== LF || !followsBlankLine(bytes, end)) return end;
  return bytes[end - 2] === CR ? end - 2 : end - 1;
}
