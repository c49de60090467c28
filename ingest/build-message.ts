import { createHash } from "node:crypto";
import { oneLine } from "./addresses.ts";
import { archivedAt } from "./archived-at.ts";
import { chooseBody } from "./body.ts";
import { parseDate } from "./dates.ts";
import { digestProblems } from "./digest.ts";
import { receivedFields, type ValuesOf, valuesByName } from "./header-fields.ts";
import { listsOf } from "./lists.ts";
import type { Mail } from "./mail.ts";
import { parseMessageIds } from "./message-ids.ts";
import { originalFrom } from "./original-from.ts";
import type { AddressedMessage, Problem, ProblemKind, RawMail } from "./types.ts";

/** A message out of a mail taken apart; what is missing or wrong becomes a problem. */
export async function buildMessage(
  raw: RawMail,
  mail: Mail,
  htmlToText: (html: string) => Promise<string | null>,
): Promise<AddressedMessage> {
  const valuesOf = valuesByName(mail.fields);
  const { body, format, omittedParts, problems } = await chooseBody(mail.root, htmlToText);
  const identity = identify(raw, valuesOf, body);
  const date = readDate(valuesOf("date"), raw.bytes);
  const from = mail.from[0] ?? null;
  const lists = listsOf(
    {
      listId: valuesOf("list-id"),
      listPost: valuesOf("list-post"),
      mailingList: valuesOf("x-mailing-list"),
    },
    [...mail.to, ...mail.cc],
    from,
  );
  return {
    id: identity.id,
    idOrigin: identity.idOrigin,
    subject: oneLine(mail.subject),
    from,
    to: mail.to,
    cc: mail.cc,
    replyTo: mail.replyTo,
    archivedAt: archivedAt(valuesOf("archived-at")),
    date: date.date,
    inReplyTo: idsOf(valuesOf("in-reply-to")),
    references: idsOf(valuesOf("references")),
    lists,
    originalFrom: originalFrom({ ...mail, mailFrom: (valuesOf("x-mailfrom")[0] ?? "").toLowerCase() }, lists),
    body,
    format,
    omittedParts,
    problems: [
      ...raw.problems,
      ...structureProblems(mail),
      ...identity.problems,
      ...date.problems,
      ...headProblems(mail, valuesOf),
      ...problems,
      ...(raw.problems.some(({ kind }) => kind === "digest") ? [] : digestProblems(mail.root, body)),
    ],
  };
}

type Identity = Pick<AddressedMessage, "id" | "idOrigin"> & { readonly problems: readonly Problem[] };

/** A mail without an id is told by its sender, date, subject and text, else by its bytes: transports change the rest. */
function identify({ bytes }: RawMail, valuesOf: ValuesOf, body: string): Identity {
  const ids = idsOf(valuesOf("message-id"));
  const [id] = ids;
  if (id !== undefined) {
    const problems =
      ids.length > 1 ? [problem("bad-header", `Message-ID: has ${ids.length} ids; the first is used`)] : [];
    return { id, idOrigin: "header", problems };
  }
  const head = ["from", "date", "subject"].map(valuesOf);
  const text = body.trimEnd();
  const hash = createHash("sha256")
    .update(text === "" && head.flat().length === 0 ? bytes : JSON.stringify([head, text]))
    .digest("hex");
  return {
    id: `${hash}@no-message-id.invalid`,
    idOrigin: "content",
    problems: [problem("no-message-id", "there is no Message-ID; the message cannot be linked or answered")],
  };
}

/** Where Date: cannot be read, the moment at which the first relay received the mail is near enough. */
function readDate([value = ""]: readonly string[], bytes: Buffer): { date: string | null; problems: Problem[] } {
  const read = value === "" ? null : parseDate(value);
  if (read !== null)
    return { date: read.date, problems: read.assumed === "" ? [] : [problem("bad-date", read.assumed)] };
  const date = firstReceived(bytes);
  const instead = date === null ? "" : "; its first relay received it then";
  if (value === "") return { date, problems: [problem("no-date", `there is no Date:${instead}`)] };
  return { date, problems: [problem("bad-date", `the date "${shown(value)}" cannot be read${instead}`)] };
}

/** What the lowest Received: says; relays put theirs on top (RFC 5321, 4.4). The same for all copies of a mail. */
function firstReceived(bytes: Buffer): string | null {
  const dates = receivedFields(bytes).map((value) => parseDate(value.slice(value.lastIndexOf(";") + 1)));
  return dates.findLast((read) => read !== null)?.date ?? null;
}

function structureProblems({ failure, cutShort }: Mail): Problem[] {
  return [
    ...(failure === null ? [] : [problem("parse-failed", `its parts cannot be told apart (${failure})`)]),
    ...(cutShort ? [problem("truncated", "the boundary that ends its parts is missing")] : []),
  ];
}

function headProblems({ fields, strayLines, subject, from }: Mail, valuesOf: ValuesOf): Problem[] {
  const shownText = [subject, ...from.map(({ name }) => name)].join("\n");
  const damaged = shownText.includes("\ufffd") || encodedWord.test(shownText);
  const unclean = fields.filter(({ value }) => hasControlCharacters(value)).map(({ name }) => name);
  const repeated = ["from", "date", "subject", "message-id"].filter((name) => valuesOf(name).length > 1);
  return [
    ...(from.length === 0 ? [problem("no-from", "there is no From: with an address")] : []),
    ...(damaged ? [problem("bad-encoding", "characters of Subject: or From: cannot be read")] : []),
    ...strayLines.slice(0, 1).map((line) => problem("bad-header", `a line of the head is no field: "${shown(line)}"`)),
    ...unclean.map((name) => problem("bad-header", `the field "${name}" holds control characters`)),
    ...repeated.map((name) => problem("bad-header", `the field "${name}" stands there more than once`)),
  ];
}

/** What is left of an encoded word (RFC 2047) that cannot be decoded. */
const encodedWord = /=\?[\w-]{1,40}\?[bq]\?/i;

const controlCharacter = /[^\P{Cc}\s]/u;

/** White space does not count, nor ESC: old mails write Japanese names in ISO-2022-JP as it is. */
function hasControlCharacters(value: string): boolean {
  return controlCharacter.test(value) && controlCharacter.test(value.replaceAll("\u001b", ""));
}

function idsOf(values: readonly string[]): string[] {
  return parseMessageIds(values.join(" "));
}

function problem(kind: ProblemKind, detail: string): Problem {
  return { kind, detail };
}

function shown(value: string): string {
  const line = oneLine(value);
  return line.length > 60 ? `${line.slice(0, 60)}…` : line;
}
