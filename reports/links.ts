import type { Message } from "./types.ts";

/** Where lore.kernel.org redirects any Message-ID to (Documentation/process/maintainer-tip.rst). */
const LORE = "https://lore.kernel.org/r/";

/**
 * The address of a message on lore, or null for a message without a Message-ID of its own: an id derived from the
 * content is known to nobody else.
 */
export function loreLink(message: Pick<Message, "id" | "idOrigin">): string | null {
  return message.idOrigin === "header" ? loreAddress(message.id) : null;
}

/** The same by the id alone, which tells whether it was derived from the content. */
export function loreLinkOfId(messageId: string): string | null {
  return messageId.endsWith("@no-message-id.invalid") ? null : loreAddress(messageId);
}

/**
 * The address lore gives to a Message-ID (without angle brackets). Keeps what public-inbox keeps (its MID_ESC:
 * `A-Za-z0-9 - . _ ~ ! $ & ' ( ) * + , ; = : @`) and percent-encodes the rest: `/` becomes `%2F`, `+` stays `+`.
 */
export function loreAddress(messageId: string): string {
  const wellFormed = messageId.replace(/\p{Surrogate}/gu, "\uFFFD");
  return LORE + wellFormed.replace(/[^A-Za-z0-9\-._~!$&'()*+,;=:@]/gu, (char) => encodeURIComponent(char));
}
