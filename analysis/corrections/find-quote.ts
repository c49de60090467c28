import { senderOf } from "../people/sender.ts";
import { foldSpace, isOwnSpan } from "../text/own-text.ts";
import type { Evidence, Span } from "../types.ts";
import { Mismatch } from "./mismatch.ts";
import type { Posts } from "./types.ts";

/**
 * Evidence for words that a person read in a message: their first place in the sender's own text.
 *
 * @throws Mismatch when the message is not there, does not say that, or only quotes it
 */
export function correctedEvidence(posts: Posts, messageId: string, quote: string): Evidence {
  const post = posts.get(messageId);
  if (!post) throw new Mismatch(`no debate holds the message <${messageId}>`, "check the Message-ID");
  const { body, date } = post.message;
  const places = placesOf(body, quote);
  const span = places.find((place) => isOwnSpan(post, place));
  if (places.length === 0)
    throw new Mismatch(`<${messageId}> does not say "${foldSpace(quote)}"`, "copy the words from the message");
  if (!span)
    throw new Mismatch(
      `"${foldSpace(quote)}" in <${messageId}> is not its sender's own text`,
      "name the message that says it first; quoted words prove nothing about who quotes them",
    );
  const participant = senderOf(post.message)?.address ?? "";
  const person = post.person.main;
  return { messageId, participant, person, date, span, quote: foldSpace(quote), rule: CORRECTION, confidence: 1 };
}

/** The rule of what a person read. */
export const CORRECTION = "correction";

/** Every place of the body that holds the quote, white space folded in both. */
function placesOf(body: string, quote: string): readonly Span[] {
  const wanted = foldSpace(quote);
  const { text, offsets } = folded(body);
  const places: Span[] = [];
  if (wanted === "") return places;
  for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + 1)) {
    places.push({ start: offsets[at] ?? 0, end: (offsets[at + wanted.length - 1] ?? 0) + 1 });
  }
  return places;
}

/** The text with each run of white space as one blank, and where each code unit of it stands in the text. */
function folded(body: string): { readonly text: string; readonly offsets: readonly number[] } {
  const offsets: number[] = [];
  const units: string[] = [];
  for (let at = 0; at < body.length; at++) {
    const unit = body.charAt(at);
    const isBlank = /\s/u.test(unit);
    if (isBlank && units.at(-1) === " ") continue;
    units.push(isBlank ? " " : unit);
    offsets.push(at);
  }
  return { text: units.join(""), offsets };
}
