import { senderOf } from "../people/sender.ts";
import { evidenceQuote, isOwnSpan, ownBlocks } from "../text/own-text.ts";
import type { MessageLink, Post, Span } from "../types.ts";
import { linkedMessageIds } from "./linked-message-ids.ts";

/** A longer line is no line of a person; its link alone is shown. */
const longestLine = 400;

/**
 * Links in the own text of posts to messages outside them: "[1] https://lore.kernel.org/r/<Message-ID>". Each message
 * that is linked to counts once for each message that links to it.
 */
export function findLinks(posts: readonly Post[]): readonly MessageLink[] {
  const inside = new Set(posts.map(({ message }) => message.id));
  return posts.flatMap((post) => linksOf(post).filter(({ to }) => !inside.has(to)));
}

function linksOf(post: Post): readonly MessageLink[] {
  const { message } = post;
  const links = new Map<string, MessageLink>();
  for (const block of ownBlocks(post)) {
    for (const { id, span } of linkedMessageIds(message.body.slice(block.span.start, block.span.end))) {
      const place = { start: block.span.start + span.start, end: block.span.start + span.end };
      const line = lineAround(message.body, place);
      const words = line.end - line.start <= longestLine && isOwnSpan(post, line) ? line : place;
      if (!links.has(id)) links.set(id, { to: id, evidence: evidenceOf(post, words) });
    }
  }
  return [...links.values()];
}

function evidenceOf({ message, person }: Post, span: Span): MessageLink["evidence"] {
  return {
    messageId: message.id,
    participant: senderOf(message)?.address ?? "",
    person: person.main,
    date: message.date,
    span,
    quote: evidenceQuote(message.body, span),
    rule: "link",
    confidence: 1,
  };
}

/** The line of the body that holds a place, without the white space at its ends. */
function lineAround(body: string, { start, end }: Span): Span {
  const from = body.lastIndexOf("\n", start - 1) + 1;
  const to = body.indexOf("\n", end);
  const line = body.slice(from, to < 0 ? body.length : to);
  return { start: from + (line.length - line.trimStart().length), end: from + line.trimEnd().length };
}
