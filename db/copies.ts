import type { AddressedMessage } from "../ingest/types.ts";
import { contentHash } from "./content-hash.ts";

/**
 * Whether two messages with the same Message-ID are one mail that went two ways: lists add a footer, a subject prefix or their
 * own From, each in its way; they leave the date and the beginning of the text alone. Otherwise one is an imposter: some programs
 * use an id twice.
 */
export function isSameMail(a: AddressedMessage, b: AddressedMessage): boolean {
  if (isCutFrom(a, b) || isCutFrom(b, a)) return true;
  return a.date === b.date && (opening(a) === opening(b) || isLeftOf(a, b) || isLeftOf(b, a));
}

/** A footer stands on lines of its own, a text may be wrapped anew: so many words of the first line are in every copy. */
const OPENING_WORDS = 3;

function opening({ body }: AddressedMessage): string {
  const [first = ""] = body.trimStart().split("\n", 1);
  return first.trim().split(/\s+/).slice(0, OPENING_WORDS).join(" ");
}

/** Whether a mail is another that was cut short: its last word may be half a word or, where it was encoded, half a letter. */
function isCutFrom(part: AddressedMessage, whole: AddressedMessage): boolean {
  if (!isCutShort(part) || isBlank(part) || part.date !== whole.date) return false;
  const left = words(part);
  return words(whole).startsWith(left.slice(0, left.lastIndexOf(" ") + 1));
}

/** Whether a mail was cut in its head: it says nothing, even its date may be half of one, and of which mail it is left cannot be told. */
export function isCutInHead(message: AddressedMessage): boolean {
  return isCutShort(message) && isBlank(message);
}

/** A mail may have been cut right behind its head. */
function isLeftOf(part: AddressedMessage, whole: AddressedMessage): boolean {
  return isBlank(part) && part.from !== null && part.from.address === whole.from?.address;
}

function isBlank({ body }: AddressedMessage): boolean {
  return body.trim() === "";
}

function isCutShort({ problems }: AddressedMessage): boolean {
  return problems.some(({ kind }) => kind === "truncated");
}

/** Digests do not keep what a mail answers. */
function isOutOfDigest({ problems }: AddressedMessage): boolean {
  return problems.some(({ kind }) => kind === "digest");
}

function words({ body }: AddressedMessage): string {
  return body.replace(/\s+/g, " ").trim();
}

/**
 * The one of two messages with the same Message-ID that is kept, whichever came first: not what is left of the other,
 * not the one without text, the earlier, not the one that was cut short, not the one out of a digest, not the one whose
 * From a list rewrote, the one without a footer; else by content hash. What copies of one mail share comes first, so
 * that no other mail stands between them.
 */
export function preferred(a: AddressedMessage, b: AddressedMessage): AddressedMessage {
  if (isCutFrom(a, b) !== isCutFrom(b, a)) return isCutFrom(a, b) ? b : a;
  const [rankA, rankB] = [rank(a), rank(b)];
  for (const [index, partA] of rankA.entries()) {
    const partB = rankB[index] ?? "";
    if (partA !== partB) return partA < partB ? a : b;
  }
  return a;
}

function rank(message: AddressedMessage): readonly (string | number)[] {
  return [
    isBlank(message) ? 1 : 0,
    message.date ?? "9999",
    opening(message),
    isCutShort(message) ? 1 : 0,
    isOutOfDigest(message) ? 1 : 0,
    message.originalFrom === null ? 0 : 1,
    message.body.length,
    contentHash(message),
  ];
}
