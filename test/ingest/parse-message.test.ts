import assert from "node:assert/strict";
import { test } from "node:test";
import type { AddressedMessage } from "../../ingest/types.ts";
import { bytesOf, kindsOf, ordinaryMessage, readMail } from "./mails.ts";

/** Fixture in test/fixtures/mail -> what is read from it, the title first; the rest is ordinary. */
type Expected = Partial<Omit<AddressedMessage, "problems">> & { readonly problems?: readonly string[] };

const bodies: Record<string, [title: string, expected: Expected]> = {
  "no-body": ["a mail that ends with its head has no text", { body: "", problems: ["no-text"] }],
  "no-empty-line": ["a head without the empty line after it is a head", { body: "", problems: ["no-text"] }],
  "blank-body": ["blank lines are no text", { body: "", problems: ["no-text"] }],
  "no-head": [
    "a mail without a head keeps its text",
    {
      subject: "",
      from: null,
      to: [],
      date: null,
      lists: [],
      body: "I would call it pebble_hold.\n\nAda\n",
      problems: ["no-message-id", "no-date", "no-from"],
    },
  ],
  binary: [
    "bytes that are no mail become a message with problems",
    {
      subject: "",
      from: null,
      to: [],
      date: null,
      lists: [],
      body: "",
      problems: ["no-message-id", "no-date", "no-from", "bad-header", "no-text"],
    },
  ],
  crlf: ["line ends of mail become those of text", { body: "I would call it\npebble_hold.\n" }],
  "lone-carriage-returns": ["a carriage return ends a line, doubled or not", { body: "one\ntwo\nthree\n" }],
  "nul-in-body": [
    "NUL is replaced and told",
    { body: "I would call it\ufffd pebble_hold.\n", problems: ["bad-encoding"] },
  ],
  base64: ["base64 is decoded", { body: "Die Größe hält: pebble_hold ✓\nAda\n" }],
  "quoted-printable": [
    "soft line breaks of quoted-printable are undone",
    { body: "Die Größe: I would call it pebble_hold, and not =stall=. \nAda\n" },
  ],
  "broken-quoted-printable": ["what is no quoted-printable stands as it is", { body: "a =ZZ b =4 c = d" }],
  "format-flowed": [
    "the lines of format=flowed keep the blanks that tell where they flow",
    {
      body: "I would call it \npebble_hold.\n> what is \n> the name?\n-- \nAda\n",
      format: { flowed: true, delSp: false },
    },
  ],
  "format-flowed-delsp": [
    "DelSp is told, also of quoted-printable text",
    { body: "I would call it \npebble_hold, the longest \nnameed one.\n", format: { flowed: true, delSp: true } },
  ],
};

const charsets: Record<string, [title: string, expected: Expected]> = {
  "charset-says-ascii-is-utf8": ["UTF-8 called ASCII is read as UTF-8", { body: "Die Größe hält ✓\n" }],
  "charset-says-utf8-is-latin1": [
    "text that is not what it is called is damaged, and told",
    { body: "Die Gr\ufffd\ufffde h\ufffdlt.\n", problems: ["bad-encoding"] },
  ],
  "no-charset-windows-1252": [
    "text of no charset that is no UTF-8 is read as windows-1252, and told",
    { body: "Die Größe “hält”.\n", problems: ["bad-encoding"] },
  ],
  "charset-says-utf16": [
    "text of eight bits is no UTF-16, whatever it is called, and that is told",
    { body: "Die Größe hält.\n", problems: ["unknown-charset"] },
  ],
  "unknown-charset": [
    "text of an unknown charset is read as UTF-8 where it is, and told",
    { body: "Die Größe hält.\n", problems: ["unknown-charset"] },
  ],
};

const parts: Record<string, [title: string, expected: Expected]> = {
  "html-only": ["HTML alone is reduced to text", { body: "I would call it pebble_hold\u00a0– not <stall>.\n\nAda" }],
  alternative: ["of alternatives the plain one is the text, and nothing is missing", {}],
  "two-text-parts": [
    "two text parts are one text, each from the start of a line",
    { body: "I would call it pebble_hold.\n_______\npebble mailing list" },
  ],
  "patch-attachment": [
    "attachments are named and left out",
    { body: "The rename is attached.\n", omittedParts: ["text/x-patch 0001-rename.patch", "image/png logo.png"] },
  ],
  "text-attachment": ["an attached text is no part of the text", { omittedParts: ["text/plain log.txt"] }],
  "patch-only": [
    "a mail that is an attachment has no text",
    { body: "", omittedParts: ["text/x-patch 0001-rename.patch"], problems: ["no-text"] },
  ],
  "scrubbed-parts": [
    "notes of parts that the archive took out, and its footer, are no text, and that is told",
    {
      body: `-------------- next part --------------
An HTML attachment was scrubbed...
URL: <https://lists.example.org/pipermail/pebble/attachments/20230306/0a1b/attachment.html>
-------------- next part --------------
_______________________________________________
pebble mailing list
pebble@lists.example.org
`,
      problems: ["no-text"],
    },
  ],
  "scrubbed-part-below-text": [
    "below words of the sender they are told of no more",
    {
      body: `I would call it pebble_hold.
-------------- next part --------------
A non-text attachment was scrubbed...
Name: rename.patch
URL: <https://lists.example.org/pipermail/pebble/attachments/20230306/0a1b/attachment.bin>
`,
    },
  ],
  "digest-of-parts": [
    "a digest that cannot be taken apart is told, and the mails in it are not taken for its sender's words",
    { body: "Today's Topics:\n", omittedParts: ["multipart/digest"], problems: ["digest"] },
  ],
  "digest-of-text": [
    "a digest that is text and has no end is told",
    { body: readMailText("digest-of-text"), problems: ["digest"] },
  ],
  "ruled-head": ["a ruled line above a head is no digest", { body: readMailText("ruled-head") }],
  "nested-mail": [
    "a mail inside a mail is somebody else's: neither its text nor its head counts",
    { body: "Bo wrote this to me alone:\n", omittedParts: ["message/rfc822"] },
  ],
  "unterminated-boundary": [
    "a mail that breaks off keeps what is there, and is told",
    { omittedParts: ["text/x-patch 0001-rename.patch"], problems: ["truncated"] },
  ],
  "boundary-never-used": ["a multipart without parts is text as it stands", { problems: ["parse-failed"] }],
};

/** The body of a fixture as it stands. */
function readMailText(oddity: string): string {
  const mail = bytesOf(oddity).toString();
  return mail.slice(mail.indexOf("\n\n") + 2);
}

for (const [oddity, [title, expected]] of Object.entries({ ...bodies, ...charsets, ...parts })) {
  test(`${title} (${oddity})`, async () => {
    const message = await readMail(oddity);
    const { id, idOrigin } = message; // of the mails without a head; see build-message.test.ts
    const ordinary = { ...ordinaryMessage(oddity), ...(idOrigin === "content" ? { id, idOrigin } : {}) };
    assert.deepEqual({ ...message, problems: kindsOf(message) }, { ...ordinary, ...expected });
  });
}
