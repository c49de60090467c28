import { oneLine } from "./addresses.ts";
import { type Part, partsBelow } from "./mail.ts";
import { isAllScrubbed } from "./scrubbed-text.ts";
import type { Message, Problem } from "./types.ts";

type Body = Pick<Message, "body" | "format" | "omittedParts"> & { readonly problems: readonly Problem[] };

type HtmlToText = (html: string) => Promise<string | null>;

/**
 * What of a mail is its text: the plain text parts in order, else the HTML parts reduced to text. A mail inside the mail
 * (message/rfc822, and whatever is in a multipart/digest, RFC 2046, 5.1.5) is somebody else's and no part of it.
 */
export async function chooseBody(root: Part, htmlToText: HtmlToText): Promise<Body> {
  const leaves = partsBelow(root, isOpened).filter((part) => !isOpened(part));
  const plain = leaves.filter((part) => part.inline && part.contentType === "text/plain" && hasText(part));
  const html = leaves.filter((part) => part.inline && part.contentType === "text/html" && hasText(part));
  const others = leaves.filter(
    (part) => !part.inline || (part.contentType !== "text/plain" && part.contentType !== "text/html"),
  );
  if (plain.length > 0) {
    const omitted = [...others, ...html.filter((part) => !isAlternative(root, part))];
    const { flowed, delSp } = plain[0] ?? root;
    const body = join(plain.map(({ text }) => text));
    const problems = plain.flatMap(problemsOf);
    if (isAllScrubbed(body)) problems.push(scrubbed);
    return { body, format: { flowed, delSp }, omittedParts: omitted.map(describe), problems };
  }
  const texts = await Promise.all(html.map(({ text }) => htmlToText(text)));
  const problems = [...html.flatMap(problemsOf), ...texts.flatMap((text) => (text === null ? [badHtml] : []))];
  const omittedParts = others.map(describe);
  if (html.length === 0) problems.push(noText(omittedParts));
  return {
    body: join(texts.map((text) => text ?? "")),
    format: { flowed: false, delSp: false },
    omittedParts,
    problems,
  };
}

function isOpened(part: Part): boolean {
  return isMultipart(part) && part.contentType !== "multipart/digest";
}

function isMultipart({ contentType }: Part): boolean {
  return contentType.startsWith("multipart/");
}

function hasText({ text }: Part): boolean {
  return /\S/.test(text);
}

/** Whether a part says again, in its own form, what another part of a multipart/alternative says. */
function isAlternative(root: Part, part: Part): boolean {
  const alternatives = partsBelow(root, isMultipart).filter(
    ({ contentType }) => contentType === "multipart/alternative",
  );
  return alternatives.some((parent) => partsBelow(parent, isMultipart).includes(part));
}

/** MIME counts the line end before a boundary to the boundary, so a part may end without one. */
function join(texts: readonly string[]): string {
  const last = texts.length - 1;
  return clean(texts.map((text, index) => (index < last && !text.endsWith("\n") ? `${text}\n` : text)).join(""));
}

/**
 * NUL and halves of surrogate pairs are no characters, and neither SQLite nor UTF-8 files can hold them. A lone carriage
 * return ends a line, and several before a line feed are what transports have doubled.
 */
function clean(text: string): string {
  const lines = text.includes("\r") ? text.replace(/\r+\n?/g, "\n") : text;
  return lines.includes("\0") || !lines.isWellFormed() ? lines.replace(/[\0\p{Surrogate}]/gu, "\ufffd") : lines;
}

function describe({ contentType, name }: Part): string {
  return oneLine(`${contentType} ${name}`);
}

function problemsOf({ charset, text }: Part): Problem[] {
  const { declared, known, readAs } = charset;
  const problems: Problem[] = [];
  if (!known)
    problems.push({
      kind: "unknown-charset",
      detail: `the charset "${oneLine(declared)}" is not known; read as ${readAs}`,
    });
  else if (readAs === "windows-1252" && /[^\0-\x7f]/.test(text) && !/1252$/.test(declared))
    problems.push({
      kind: "bad-encoding",
      detail: `the text is not ${declared || "UTF-8"}, as it should be; read as windows-1252`,
    });
  const damaged = isWhole(text) ? 0 : (text.match(/[\ufffd\0\p{Surrogate}]/gu)?.length ?? 0);
  if (damaged > 0)
    problems.push({ kind: "bad-encoding", detail: `characters that cannot be read as ${oneLine(readAs)}: ${damaged}` });
  return problems;
}

/** Told by the quick means first: nearly all texts are. */
function isWhole(text: string): boolean {
  return !text.includes("\ufffd") && !text.includes("\0") && text.isWellFormed();
}

function noText(omitted: readonly string[]): Problem {
  const parts = omitted.length > 0 ? `; its parts: ${omitted.join(", ")}` : "";
  return { kind: "no-text", detail: `the mail has no text${parts}` };
}

const badHtml: Problem = { kind: "no-text", detail: "the mail is HTML that cannot be reduced to text" };

const scrubbed: Problem = { kind: "no-text", detail: "the archive kept no text of the mail, only notes of its parts" };
