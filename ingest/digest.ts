import { countMails } from "./digest-text.ts";
import { type Part, partsBelow } from "./mail.ts";
import type { Problem } from "./types.ts";

/**
 * What is told of a digest, a mail in which a list sends those of a day, that was not taken apart (sources/unpack-digests.ts):
 * as parts (multipart/digest, RFC 2046, 5.1.5) or as text (RFC 1153, 3). It is no mail of anybody.
 */
export function digestProblems(root: Part, body: string): readonly Problem[] {
  const mails = mailsOfParts(root) || countMails(body);
  if (mails === 0) return [];
  const count = mails === 1 ? "a mail, which is not read" : `${mails} mails, which are not read`;
  return [{ kind: "digest", detail: `it is a digest of ${count}; the archive of the list has them` }];
}

function mailsOfParts(root: Part): number {
  if (root.parts.length === 0) return 0;
  const digests = partsBelow(root, ({ contentType }) => contentType.startsWith("multipart/")).filter(
    ({ contentType }) => contentType === "multipart/digest",
  );
  return digests.reduce((sum, { parts }) => sum + parts.length, 0);
}
