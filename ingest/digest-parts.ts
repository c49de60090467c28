import { fieldName, fieldOf } from "./header-fields.ts";
import { MOST_PARTS } from "./limits.ts";

/**
 * The mails that a mail holds as parts of a multipart/digest (RFC 2046, 5.1.5), each as it stands, at the top or one level
 * below, where Mailman has it. Null where there is no such part, or where anything about it is not as it should be: a part
 * that is no mail or is encoded, a boundary that is not closed.
 */
export function mailsInParts(bytes: Buffer): readonly Buffer[] | null {
  if (!bytes.includes("/digest") && !bytes.includes("/Digest")) return null;
  const mails = mailsBelow(bytes.toString("latin1"), 1);
  if (mails === null || mails.length === 0 || mails.length > MOST_PARTS) return null;
  return mails.map((mail) => Buffer.from(mail, "latin1"));
}

/** The mails of the digests among the parts of an entity, down to some level; null where one is odd. */
function mailsBelow(entity: string, levels: number): readonly string[] | null {
  const { fields, body } = splitHead(entity);
  const [, subtype = ""] = /^multipart\/([\w-]+)/i.exec(fields.get("content-type") ?? "") ?? [];
  const isDigest = subtype.toLowerCase() === "digest";
  if (subtype === "" || (!isDigest && levels === 0)) return [];
  const parts = splitParts(body, boundaryOf(fields.get("content-type") ?? ""));
  if (parts === null) return isDigest ? null : [];
  const mails = parts.map((part) => (isDigest ? mailOfPart(part) : mailsBelow(part, levels - 1)));
  return mails.includes(null) ? null : mails.flatMap((some) => some ?? []);
}

function mailOfPart(part: string): readonly string[] | null {
  const { fields, body } = splitHead(part);
  const isMail = /^message\/rfc822\s*(?:;|$)/i.test(fields.get("content-type") ?? "message/rfc822");
  const isPlain = /^(?:7bit|8bit|binary)$/i.test(fields.get("content-transfer-encoding") ?? "7bit");
  const mail = body.replace(/^[\r\n]+/, "");
  const { fields: own } = splitHead(mail);
  return isMail && isPlain && own.has("from") && own.has("date") ? [mail] : null;
}

/** Fields by their names in lower case, unfolded, and what is below them. */
function splitHead(entity: string): { readonly fields: ReadonlyMap<string, string>; readonly body: string } {
  const [headEnd] = /^\r?\n|\n\r?\n/.exec(entity) ?? [];
  const end = headEnd === undefined ? entity.length : entity.indexOf(headEnd);
  const fields = new Map<string, string>();
  for (const line of entity.slice(0, end).split(/\r?\n(?![ \t])/)) {
    const { name, value } = fieldOf({ key: fieldName(line), line });
    if (name !== "") fields.set(name, value);
  }
  return { fields, body: entity.slice(end + (headEnd?.length ?? 0)) };
}

function boundaryOf(contentType: string): string {
  const [, quoted, bare] = /;\s*boundary=(?:"([^"]{1,200})"|([^\s;"]{1,200}))/i.exec(contentType) ?? [];
  return quoted ?? bare ?? "";
}

/**
 * The parts between the lines of a boundary, whose line ends belong to it (RFC 2046, 5.1.1); null without one, or where
 * its last line is missing.
 */
function splitParts(body: string, boundary: string): readonly string[] | null {
  if (boundary === "") return null;
  const [, ...pieces] = `\n${body}`.split(`\n--${boundary}`);
  const parts: string[] = [];
  for (const piece of pieces) {
    if (piece.startsWith("--")) return parts.map((part) => part.replace(/\r$/, ""));
    const start = /^[ \t]*\r?\n/.exec(piece)?.[0];
    if (start !== undefined) parts.push(piece.slice(start.length));
    else if (parts.length > 0) parts.push(`${parts.pop()}\n--${boundary}${piece}`);
  }
  return null;
}
