/**
 * The tags ahead of the subject of a mail that posts a patch or a series of them, by the convention of git format-patch:
 * "[PATCH v2 0/3] title" -> "[PATCH v2 0/3]"; many write "[PATCHv2 0/3]". Null for any other mail; a reply has "Re:" ahead of them.
 */
export function patchTags(subject: string): string | null {
  const tags = /^(?:\s*\[[^\]]{0,100}\]){1,5}/.exec(subject)?.[0] ?? "";
  return /\b(?:PATCH|RFC)(?![a-uw-z])/i.test(tags) ? tags : null;
}
