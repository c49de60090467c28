import { type Part, partsBelow } from "./mail.ts";
import type { Message, Problem } from "./types.ts";

type Body = Pick<Message, "body" | "format" | "omittedParts"> & { readonly problems: readonly Problem[] };

/**
 * What of a mail is its text: the plain text parts in order, else the HTML parts reduced to text. A mail inside the mail
 * (message/rfc822) is somebody else's and no part of it.
 */
export async function chooseBody(root: Part, htmlToText: (html: string) => Promise<string | null>): Promise<Body> {
  const leaves = partsBelow(root, ({ contentType }) => contentType.startsWith("multipart/")).filter(
    ({ contentType }) => !contentType.startsWith("multipart/"),
  );
  const inline = leaves.filter((part) => part.inline);
  const plain = inline.filter(({ contentType, text }) => contentType === "text/plain" && text.trim() !== "");
  const html = inline.filter(({ contentType }) => contentType === "text/html");
  const omitted = leaves.filter((part) => !part.inline).map(describe);
  if (plain.length > 0 || html.length === 0) {
    const { flowed = false, delSp = false } = plain[0] ?? {};
    const problems = [...(plain.length > 0 ? [] : [noText(omitted)]), ...plain.flatMap(problemsOf)];
    return { body: join(plain.map(({ text }) => text)), format: { flowed, delSp }, omittedParts: omitted, problems };
  }
  const texts = await Promise.all(html.map(({ text }) => htmlToText(text)));
  const problems = [...html.flatMap(problemsOf), ...texts.flatMap((text) => (text === null ? [badHtml] : []))];
  const body = join(texts.map((text) => text ?? ""));
  return { body, format: { flowed: false, delSp: false }, omittedParts: omitted, problems };
}

/** MIME counts the line end before a boundary to the boundary, so a part may end without one. */
function join(texts: readonly string[]): string {
  return clean(
    texts.map((text, index) => (index < texts.length - 1 && !text.endsWith("\n") ? `${text}\n` : text)).join(""),
  );
}

/** NUL and halves of surrogate pairs are no characters, and neither SQLite nor UTF-8 files can hold them. */
function clean(text: string): string {
  return /[\0\p{Surrogate}]/u.test(text) ? text.replace(/[\0\p{Surrogate}]/gu, "\ufffd") : text;
}

function describe({ contentType, name }: Part): string {
  return name === "" ? contentType : `${contentType} ${name}`;
}

function problemsOf({ charset, text }: Part): Problem[] {
  const problems: Problem[] = [];
  if (!charset.known)
    problems.push({
      kind: "unknown-charset",
      detail: `the charset "${charset.declared}" is not known; read as UTF-8 or windows-1252`,
    });
  const damaged = text.split("\ufffd").length - 1;
  if (damaged > 0)
    problems.push({
      kind: "bad-encoding",
      detail: `${damaged} characters cannot be read as ${charset.declared || "UTF-8"}`,
    });
  return problems;
}

function noText(omitted: readonly string[]): Problem {
  const parts = omitted.length > 0 ? `; its parts: ${omitted.join(", ")}` : "";
  return { kind: "no-text", detail: `the mail has no text${parts}` };
}

const badHtml: Problem = { kind: "no-text", detail: "the mail is HTML that cannot be reduced to text" };
