import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import fc from "fast-check";
import type { Mail } from "../../ingest/mail.ts";
import { mailOf } from "../../ingest/mail-head.ts";
import { readHead } from "../../ingest/mail-parser.ts";
import { readByMailparser } from "../../ingest/parse-message.ts";
import { splitPlainMail } from "../../ingest/plain-mail.ts";
import { readSource } from "../../ingest/sources/index.ts";
import { sharedFolder, unlessShared } from "../project.ts";
import { bytesOf, oddities } from "./mails.ts";

/** Every run sees the same mails. */
const seed = 20260101;

/** A mail by the fast path; null where that leaves it to mailparser. */
function readFast(bytes: Buffer): Mail | null {
  const plain = splitPlainMail(bytes);
  return plain && mailOf(plain.lines, readHead(plain.lines), plain.root);
}

async function assertSame(bytes: Buffer, where = ""): Promise<boolean> {
  const fast = readFast(bytes);
  if (fast) assert.deepEqual(fast, await readByMailparser(bytes), where);
  return fast !== null;
}

for (const archive of ["ksummit", "linux-api-2021-2022"]) {
  const file = `${archive}.mbox.gz`;
  test(`${archive}: the fast path reads every field as mailparser does`, {
    skip: unlessShared("archives", file),
  }, async (t) => {
    let mails = 0;
    let fast = 0;
    for await (const { bytes, number } of readSource(join(sharedFolder, "archives", file))) {
      mails++;
      fast += Number(await assertSame(bytes, `mail ${number}`));
    }
    t.diagnostic(`${fast} of ${mails} mails are read by the fast path`);
    assert(fast > 0.9 * mails);
  });
}

test("of mails with oddities the fast path reads none in another way than mailparser", async () => {
  for (const oddity of oddities) await assertSame(bytesOf(oddity), oddity);
});

const charset = fc.constantFrom("", "us-ascii", "utf-8", "UTF8", "iso-8859-1", "iso-8859-15", "windows-1251", "koi8-r");
const encoding = fc.constantFrom("", "7bit", "8bit", "quoted-printable", "Base64", "BINARY", "x-own");
const type = fc
  .record({ charset, more: fc.constantFrom("", "; format=flowed", "; format=flowed; delsp=yes", "; format=fixed") })
  .map((given) => `Content-Type: text/plain${given.charset && `; charset=${given.charset}`}${given.more}`);
const bodyPiece = fc.constantFrom(
  ...[
    "\n",
    "\r\n",
    "\r",
    " ",
    "\t\n",
    "=\n",
    "=E9",
    "=e",
    "=3D",
    "From ",
    "> ",
    "-- \n",
    "\xe9",
    "\xc3\xa9",
    "\xef\xbb\xbf",
    "\0",
  ],
  ...["4pyTCg==", "R3LDtsOfZQo=", "YQ", "=", "==", "heron_put", "\x80", "\xa0"],
);
const body = fc.array(bodyPiece, { maxLength: 12 }).map((pieces) => pieces.join(""));

test("whatever a body of one text part holds, the fast path decodes it as mailparser does", async () => {
  let fast = 0;
  await fc.assert(
    fc.asyncProperty(type, encoding, body, async (contentType, how, text) => {
      const head = `From: ada@example.org\nMIME-Version: 1.0\n${contentType}\n${how && `Content-Transfer-Encoding: ${how}\n`}`;
      fast += Number(await assertSame(Buffer.from(`${head}\n${text}`, "latin1")));
    }),
    { seed, numRuns: 400 },
  );
  assert(fast > 200, `${fast} of 400 took the fast path`);
});

const fieldPiece = fc.constantFrom(
  ...[
    "Ada Fenn",
    "<ada@example.org>",
    "<bo@example.org>",
    "bo@example.org",
    ", ",
    ",",
    ";",
    ":",
    '"',
    '"Fenn, Ada" ',
    '"bo@example.org" <bo@example.org>, ',
    '"Bo (of the pond), O\'Fenn" <Bo@example.org>',
    "(",
    ")",
  ],
  ...[
    "=?utf-8?q?Gr=C3=B6=C3=9Fe?=",
    "=?utf-8?b?R3LDtsOfZQ==?=",
    "\n ",
    "\n\t",
    "\\",
    "<",
    ">",
    "@",
    "[",
    "]",
    "\xe9",
    "\xc3\xa0",
    "\xa0",
  ],
  ...[
    "undisclosed-recipients:;",
    "<@example.org:cy@example.org>",
    "Dr. Cy",
    "  ",
    "ada at example.org",
    "<ada(a)example.org>",
    "(Ada (heron))",
    "\x1b",
    "xn--bcher-kva.example",
  ],
  ...[
    "<cy@xn--bcher-kva.example>",
    "=?utf-8?b?PGN5QGV4YW1wbGUub3JnPg==?=",
    "CY@EXAMPLE.ORG",
    "'Cy' ",
    "list <list+x=y@example.org>",
  ],
);
const field = fc.array(fieldPiece, { maxLength: 9 }).map((pieces) => pieces.join(" "));

test("whatever its address fields hold, the fast path reads them as mailparser does", async () => {
  await fc.assert(
    fc.asyncProperty(field, field, field, async (from, to, cc) => {
      const head = `From: ${from}\nTo: ${to}\nCc: ${cc}\nTo: ${cc}\nSubject: ${to}\nX-Original-From: ${from}\n`;
      await assertSame(Buffer.from(`${head}\nThe text.\n`, "latin1"));
    }),
    { seed, numRuns: 1500 },
  );
});
