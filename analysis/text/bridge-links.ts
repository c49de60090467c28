import type { QuoteSource } from "../types.ts";
import type { BodyLine } from "./body-lines.ts";
import type { Reading } from "./post-view.ts";

/** Lines that one rewritten link can fill, and characters its original can take. */
const MOST_LINES = 8;
const LONGEST_LINK = 600;

/**
 * Gives a source to lines that hold nothing but a piece of a rewritten link (SafeLinks and the like, wrapped) between
 * two quoted lines of one message whose originals stand close together with a link between. Fills `sources`.
 * `bodyOf` gives the body of a message.
 */
export function bridgeLinks(
  reading: Omit<Reading, "ancestry">,
  bodyOf: (messageId: string) => string | undefined,
): void {
  const { lines, sources } = reading;
  let at = 1;
  while (at < lines.length) {
    const end = debrisEnd(reading, at);
    if (end > at) {
      const source = linkBetween(sources[at - 1], sources[end], bodyOf);
      if (source !== null) sources.fill(source, at, end);
    }
    at = Math.max(end, at + 1);
  }
}

function debrisEnd({ body, lines, sources }: Omit<Reading, "ancestry">, from: number): number {
  let at = from;
  while (at < lines.length && at < from + MOST_LINES && sources[at] === null && isDebris(body, lines[at])) at += 1;
  return at;
}

function isDebris(body: string, line: BodyLine | undefined): boolean {
  if (line === undefined || line.depth === 0) return false;
  const text = body.slice(line.start, Math.min(line.end, line.start + 2000));
  return /(?:https?:\/\/|%2F|%7C|&|=)\S{12}|\S{12}(?:%2F|%7C|&amp;)/u.test(text);
}

/** The text between two spans of one message, if a link stands there and little else. */
function linkBetween(
  above: QuoteSource | null | undefined,
  below: QuoteSource | null | undefined,
  bodyOf: (messageId: string) => string | undefined,
): QuoteSource | null {
  if (above?.known !== true || below?.known !== true || above.messageId !== below.messageId) return null;
  const span = { start: above.span.end, end: below.span.start };
  const between = bodyOf(above.messageId)?.slice(span.start, span.end) ?? "";
  if (span.end <= span.start || between.length > LONGEST_LINK || !between.includes("://")) return null;
  return { known: true, messageId: above.messageId, span, match: "altered" };
}
