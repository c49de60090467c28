/** Whether a title is that of what the mail answers or passes on, in the mailers' languages: "Re:", "Aw:", "Fwd:". */
export function isReplyTitle(subject: string): boolean {
  return /^\s*(?:re|aw|sv|antw|fwd?)\s*:/i.test(subject);
}
