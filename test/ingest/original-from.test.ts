import assert from "node:assert/strict";
import { test } from "node:test";
import { type AuthorFields, originalFrom } from "../../ingest/original-from.ts";

const list = "heron@lists.example.org";
const ada = { name: "Ada Fenn", address: "ada@example.org" };
const viaList = { name: "Ada Fenn via heron", address: list };

function author(fields: Partial<AuthorFields>): string | null {
  const found = originalFrom(
    { from: [viaList], originalFrom: [], author: [], replyTo: [], cc: [], mailFrom: "", ...fields },
    [list, "other@lists.example.org"],
  );
  return found && `${found.name} <${found.address}>`;
}

const written = "Ada Fenn <ada@example.org>";
const cases: readonly (readonly [title: string, fields: Partial<AuthorFields>, author: string | null])[] = [
  ["X-Original-From tells", { originalFrom: [ada] }, written],
  [
    "X-Original-From tells before Reply-To",
    { originalFrom: [ada], replyTo: [{ name: "", address: "b@example.org" }] },
    written,
  ],
  ["Author tells, as RFC 9057 has it", { author: [ada], replyTo: [{ name: "", address: list }] }, written],
  ["Author tells an address only", { author: [{ name: "", address: "ada@example.org" }] }, written],
  ["Author tells of a From: that says nothing", { from: [{ name: "heron", address: list }], author: [ada] }, written],
  ["Author holds two", { author: [ada, { name: "Ben Okoye", address: "ben@example.org" }], replyTo: [ada] }, null],
  ["Author is the list", { author: [{ name: "heron", address: list }], replyTo: [ada] }, written],
  [
    "Author stands in a mail whose From: is the author's",
    { from: [ada], author: [{ ...ada, address: "a@x.example" }] },
    null,
  ],
  [
    "the IETF's address holds the author's",
    { from: [{ name: "Ada Fenn", address: "ada=40example.org@dmarc.ietf.example" }] },
    written,
  ],
  [
    "groups.io's address holds the author's",
    { from: [{ name: "Ada Fenn via groups.io", address: "ada=example.org@groups.io" }] },
    written,
  ],
  [
    "an address with = is nobody's but its own",
    { from: [{ name: "Ada Fenn", address: "ada=example.org@cairn.example" }] },
    null,
  ],
  [
    "Mailman says via in German",
    { from: [{ name: "Ada Fenn \u00fcber heron", address: list }], replyTo: [ada] },
    written,
  ],
  [
    "From: is the list's by another name",
    { from: [{ name: "Ada Fenn of cairn", address: list }], replyTo: [ada] },
    null,
  ],
  ["Mailman moves the author to Reply-To", { replyTo: [ada] }, written],
  ["Reply-To names the list, too", { replyTo: [{ name: "heron", address: list }, ada] }, written],
  ["Reply-To has no name", { replyTo: [{ name: "", address: "ada@example.org" }] }, written],
  [
    "Google puts the name in quotation marks",
    { from: [{ name: "'Ada Fenn' via heron", address: list }], replyTo: [ada] },
    written,
  ],
  ["Reply-To is somebody else", { replyTo: [{ name: "Ben Okoye", address: "ben@example.org" }] }, null],
  ["Reply-To has two", { replyTo: [ada, { name: "", address: "ben@example.org" }] }, null],
  ["Reply-To is the list", { replyTo: [{ name: "", address: list }] }, null],
  ["Reply-To has one twice", { replyTo: [ada, ada] }, written],
  ["there is no Reply-To", {}, null],
  ["the author is in Cc", { cc: [{ name: "", address: "ben@example.org" }, ada] }, written],
  ["the author is in Cc, and Reply-To is the list", { replyTo: [{ name: "", address: list }], cc: [ada] }, written],
  ["Cc has two under that name", { cc: [ada, { ...ada, address: "ada@cairn.example" }] }, null],
  ["Cc has somebody else", { cc: [{ name: "Ben Okoye", address: "ben@example.org" }] }, null],
  ["Cc has an address without a name", { cc: [{ name: "", address: "ben@example.org" }] }, null],
  [
    "Reply-To is somebody else, and the author is in Cc",
    { replyTo: [{ name: "Ben Okoye", address: "ben@example.org" }], cc: [ada] },
    null,
  ],
  ["X-MailFrom has the address", { mailFrom: "ada@example.org" }, written],
  ["X-MailFrom is where bounces go", { mailFrom: "heron-bounces@lists.example.org" }, null],
  ["X-MailFrom is rewritten", { mailFrom: "srs0=xy=example.org=ada@relay.example.org" }, null],
  ["X-MailFrom is the list", { mailFrom: list }, null],
  ["X-MailFrom stands in a mail whose From: is the author's", { from: [ada], mailFrom: "ada@cairn.example" }, null],
  [
    "From: is no list's",
    { from: [{ name: "Ada Fenn via heron", address: "relay@example.org" }], replyTo: [ada] },
    null,
  ],
  ["From: is not said to be rewritten", { from: [{ name: "heron", address: list }], replyTo: [ada] }, null],
  ["From: is the author's", { from: [ada], replyTo: [{ name: "", address: "ada@cairn.example" }] }, null],
  ["there is no From:", { from: [], replyTo: [ada] }, null],
];
for (const [title, fields, expected] of cases) {
  test(`${expected === null ? "nobody else wrote it" : "the author is found"} where ${title}`, () =>
    assert.equal(author(fields), expected));
}
