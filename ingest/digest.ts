import { type Part, partsBelow } from "./mail.ts";
import type { Problem } from "./types.ts";

/**
 * What is told of a digest, a mail in which a list sends those of a day: as parts (multipart/digest, RFC 2046, 5.1.5) or
 * as text (RFC 1153, 3). It is no mail of anybody, and its mails are not taken out of it: they have lost what they answer.
 */
export function digestProblems(root: Part, body: string): readonly Problem[] {
  const mails = mailsOfParts(root) || mailsOfText(body);
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

/** RFC 1153 has exactly so many hyphens above the first mail, and above each of the others and the end. */
const FIRST = `\n${"-".repeat(70)}\n`;
const NEXT = `\n\n${"-".repeat(30)}\n\n`;

function mailsOfText(body: string): number {
  const first = body.indexOf(FIRST);
  if (first === -1) return 0;
  const [mail = "", ...others] = body.slice(first + FIRST.length).split(NEXT);
  return others.length === 0 || !hasHead(mail) ? 0 : 1 + others.filter(hasHead).length;
}

const TELLING_FIELD = /^(?:date|from|subject): \S/i;

/** Whether a text begins with fields, of which two say who, when or what. */
function hasHead(text: string): boolean {
  const head = text.slice(0, 4000).trimStart().split("\n\n", 1)[0] ?? "";
  return head.split("\n").filter((line) => TELLING_FIELD.test(line)).length > 1;
}
