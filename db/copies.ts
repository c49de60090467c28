import type { AddressedMessage } from "../ingest/types.ts";
import { contentHash } from "./content-hash.ts";

/**
 * Whether two messages with the same Message-ID are one mail that went two ways. Lists add a footer, a subject prefix or
 * their own From; they leave the date and the words alone. Otherwise one is an imposter: some programs use an id twice.
 */
export function isSameMail(a: AddressedMessage, b: AddressedMessage): boolean {
  if (isCutShort(a) || isCutShort(b)) return isCutFrom(a, b) || isCutFrom(b, a);
  const [shorter, longer] = [words(a), words(b)].sort((one, other) => one.length - other.length);
  return a.date === b.date && (longer ?? "").startsWith(shorter ?? "") && (shorter !== "" || longer === "");
}

/**
 * Whether a mail is what is left of another that was cut short: in its head, with a date that may be half of one, or in its
 * text, the last word of which may be half a word or, where it was encoded, half a letter.
 */
function isCutFrom(part: AddressedMessage, whole: AddressedMessage): boolean {
  if (!isCutShort(part) || !(part.from === null || part.from.address === whole.from?.address)) return false;
  const left = words(part);
  return left === "" || (part.date === whole.date && words(whole).startsWith(left.slice(0, left.lastIndexOf(" ") + 1)));
}

function isCutShort({ problems }: AddressedMessage): boolean {
  return problems.some(({ kind }) => kind === "truncated");
}

function words({ body }: AddressedMessage): string {
  return body.replace(/\s+/g, " ").trim();
}

/**
 * The one of two messages with the same Message-ID that is kept, whichever came first: not the one without text, the
 * earlier, not the one that was cut short, not the one whose From a list rewrote, the one without a footer; else by content
 * hash. What copies of one mail share comes first, so that no other mail stands between them.
 */
export function preferred(a: AddressedMessage, b: AddressedMessage): AddressedMessage {
  const [rankA, rankB] = [rank(a), rank(b)];
  for (const [index, partA] of rankA.entries()) {
    const partB = rankB[index] ?? "";
    if (partA !== partB) return partA < partB ? a : b;
  }
  return a;
}

function rank(message: AddressedMessage): readonly (string | number)[] {
  return [
    message.body.trim() === "" ? 1 : 0,
    message.date ?? "9999",
    isCutShort(message) ? 1 : 0,
    message.originalFrom === null ? 0 : 1,
    message.body.length,
    contentHash(message),
  ];
}
