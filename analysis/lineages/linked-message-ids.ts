import type { Span } from "../types.ts";

/** A Message-ID that a text links to, and where the address stands. */
export type LinkedId = { readonly id: string; readonly span: Span };

/**
 * The messages that a text links to by address: in web archives of mail (public-inbox, lore.kernel.org) the Message-ID is
 * one percent-encoded segment of the path, the only one with an "@".
 */
export function linkedMessageIds(text: string): readonly LinkedId[] {
  return [...text.matchAll(address)].flatMap((found) => {
    const url = found[0].replace(/(?<![.,;:!?)\]}>"'])[.,;:!?)\]}>"']+$/, "");
    const id = idOf(url);
    return id === null ? [] : [{ id, span: { start: found.index, end: found.index + url.length } }];
  });
}

const address = /https?:\/\/[^\s<>"]{1,500}/g;

function idOf(url: string): string | null {
  const [, , , ...segments] = url.replace(/[?#].*/, "").split("/");
  return segments.map(decoded).find((segment) => /^[^@\s]+@[^@\s]+$/.test(segment)) ?? null;
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment; // a stray "%" that nobody encoded
  }
}
