import { legibleLine } from "./header-fields.ts";
import { type PlainMail, splitPlainMail } from "./plain-mail.ts";

/** A digest that is text, taken apart. */
export type TextDigest = {
  /** The digest without its mails. */
  readonly frame: Buffer;
  readonly mails: readonly Buffer[];
};

/** RFC 1153 has exactly so many hyphens above the first mail, and above each of the others and the end. */
const FIRST = `\n${"-".repeat(70)}\n`;
const NEXT = `\n\n${"-".repeat(30)}\n\n`;

/**
 * The mails of a digest that is text (RFC 1153; Mailman's plain digests), made from the fields that it keeps of each, and
 * from its text, which is in the encoding of the digest whatever the mail was. Null where there is none, or it is not as it
 * should be: a first mail without a head, numbers that do not count up, no end with a line of asterisks.
 */
export function mailsInText(bytes: Buffer): TextDigest | null {
  const plain = bytes.includes(FIRST.trim()) || isEncoded(bytes.subarray(0, HEAD)) ? splitPlainMail(bytes) : null;
  const start = plain?.root.text.indexOf(FIRST) ?? -1;
  if (plain === null || start === -1) return null;
  const mails = mailSections(plain.root.text.slice(start + FIRST.length));
  if (mails === null) return null;
  const lists = fieldsOf(plain, (key) => key.startsWith("list-") || key === "x-mailing-list");
  return {
    frame: mailOf(
      fieldsOf(plain, (key) => !key.startsWith("content-")),
      plain.root.text.slice(0, start + 1),
    ),
    mails: mails.map(({ head, text }) => mailOf([...keptFields(head), ...lists], text)),
  };
}

function isEncoded(head: Buffer): boolean {
  // Few mails are: the word is looked for before the field, for that takes longer.
  const mayBe = head.includes("base64") || head.includes("BASE64");
  return mayBe && /^content-transfer-encoding:\s*base64/im.test(head.toString("latin1"));
}

/** So much of a mail is looked at to tell how it is encoded. */
const HEAD = 8 * 1024;

/** How many mails a text seems to be a digest of, though it may not be one that can be taken apart. */
export function countMails(body: string): number {
  const first = body.indexOf(FIRST);
  if (first === -1) return 0;
  const [mail = "", ...others] = body.slice(first + FIRST.length).split(NEXT);
  return others.length === 0 || !hasHead(mail) ? 0 : 1 + others.filter(hasHead).length;
}

const TELLING_FIELD = /^(?:date|from|subject): \S/i;

/** Whether a text begins with fields, of which two say who, when or what. */
function hasHead(text: string): boolean {
  return splitHead(text).head.filter((line) => TELLING_FIELD.test(line)).length > 1;
}

type Section = { readonly head: readonly string[]; readonly text: string };

/** The mails of a digest below its first line of hyphens. A section without a head is text that goes on below such a line of its own. */
function mailSections(text: string): readonly Section[] | null {
  const sections = text.split(NEXT);
  const end = sections.pop()?.trim() ?? "";
  if (hasHead(end) || !LAST_LINES.test(end)) return null;
  if (isFooter(sections.at(-1) ?? "")) sections.pop();
  const isNumbered = /^\s*Message: \d/.test(sections[0] ?? "");
  const whole: string[] = [];
  for (const section of sections) {
    const isNext =
      hasHead(section) && (!isNumbered || section.trimStart().startsWith(`Message: ${whole.length + 1}\n`));
    if (isNext) whole.push(section);
    else if (whole.length > 0) whole.push(`${whole.pop()}${NEXT}${section}`);
    else return null;
  }
  const mails = whole.map(splitHead);
  return mails.length > 0 && mails.every(({ head }) => has(head, "from") && has(head, "date")) ? mails : null;
}

/** "End of heron Digest, Vol 3, Issue 1", in any language, and asterisks; old Mailmans have the list's footer above it. */
const LAST_LINES = /(?:^|\n)[^\n]{1,200}\n\*{5,}$/;

/** Mailman's "Digest Footer" has a subject and nothing else. */
function isFooter(section: string): boolean {
  const { head } = splitHead(section);
  return head.length === 1 && has(head, "subject");
}

function splitHead(section: string): Section {
  const text = section.trimStart();
  const end = text.indexOf("\n\n");
  const head = end === -1 ? text : text.slice(0, end);
  return { head: head.trimEnd().split(/\n(?![ \t])/), text: end === -1 ? "" : `${text.slice(end + 2).trimEnd()}\n` };
}

function has(head: readonly string[], field: string): boolean {
  return head.some((line) => line.toLowerCase().startsWith(`${field}:`));
}

/** The fields that tell who, when, to whom and in answer to what; what is said of the text does not hold any more. */
function keptFields(head: readonly string[]): readonly string[] {
  return head.filter((line) => /^(?:date|from|to|cc|reply-to|subject|message-id|in-reply-to|references):/i.test(line));
}

function fieldsOf({ lines }: PlainMail, isWanted: (key: string) => boolean): readonly string[] {
  const wanted = lines.filter(({ key }) => isWanted(key));
  return wanted.map(({ line }) => Buffer.from(legibleLine(line), "latin1").toString("utf8"));
}

function mailOf(fields: readonly string[], text: string): Buffer {
  return Buffer.from([...fields, "Content-Type: text/plain; charset=utf-8", "", text].join("\n"));
}
