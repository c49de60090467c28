/** Whether a title is that of what the mail answers or passes on, in the mailers' languages: "Re:", "Aw:", "Fwd:". */
export function isReplyTitle(subject: string): boolean {
  return /^\s*(?:re|aw|sv|antw|fwd?)\s*:/i.test(subject);
}

/** "Re: [PATCH v2 1/3] pond: Rename …" -> "pond: Rename …": without what lists, mailers and tools put ahead. */
export function withoutTags(subject: string): string {
  return subject.replace(/^(?:\s*(?:(?:re|aw|sv|antw|fwd?)\s*:|\[[^\]]*\]))+\s*/i, "");
}
