/** "Re:", "Aw:", "Fwd:": what mailers of several languages put ahead of the title of what a mail answers or passes on. */
const answers = /^(?:\s*(?:re|aw|sv|antw|fwd?)\s*:)+\s*/i;

/** Whether a title is that of what the mail answers or passes on. */
export function isReplyTitle(subject: string): boolean {
  return answers.test(subject);
}

/** The title of what a reply answers, with its tags: "Re: [PATCH v3] pond: add a heron" -> "[PATCH v3] pond: add a heron". */
export function answeredTitle(subject: string): string {
  return subject.replace(answers, "");
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
