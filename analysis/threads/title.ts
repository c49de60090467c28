/** Whether a title is that of what the mail answers or passes on, in the mailers' languages: "Re:", "Aw:", "Fwd:". */
export function isReplyTitle(subject: string): boolean {
  return /^\s*(?:re|aw|sv|antw|fwd?)\s*:/i.test(subject);
}

/** A title without the tags ahead of it: "[PATCH v2 1/2] pond: add a heron" -> "pond: add a heron". */
export function withoutTags(subject: string): string {
  return subject.replace(/^(?:\s*\[[^\]]*\])+\s*/, "");
}

/**
 * A title without all that stands ahead of it: "Re: [PATCH v3 1/2] pond: add a heron" -> "pond: add a heron"; as it is
 * where that is all.
 */
export function plainTitle(subject: string): string {
  return subject.replace(/^(?:\s*(?:re|fwd?|aw)\s*:|\s*\[[^\]]*\])+/gi, "").trim() || subject.trim();
}
