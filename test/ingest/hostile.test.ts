import assert from "node:assert/strict";
import { test } from "node:test";
import { kindsOf, parseBytes, plainMail } from "./mails.ts";

const head = plainMail("hostile").toString().split("\n\n")[0] ?? "";
const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);

/** Mail made to hurt its reader -> the problem told, if any. */
const cases: [title: string, mail: string, problem: string | null][] = [
  [
    "thousands of parts in one another",
    `${head}\n${numbers(3000)
      .map((depth) => `Content-Type: multipart/mixed; boundary="b${depth}"\n\n--b${depth}\n`)
      .join("")}\nHello.\n`,
    "parse-failed",
  ],
  [
    "thousands of parts beside one another",
    `${head}\nContent-Type: multipart/mixed; boundary=b\n\n${"--b\n\nHello.\n".repeat(20_000)}--b--\n`,
    "parse-failed",
  ],
  ["HTML nested without end", `${head}\nContent-Type: text/html\n\n${"<div>".repeat(10_000)}Hello.`, "no-text"],
  ["a large HTML page", `${head}\nContent-Type: text/html\n\n${"<p>Hello.</p>".repeat(100_000)}`, "no-text"],
  ["a head without end", `${head}\n${"X-Field: value\n".repeat(300_000)}\nHello.\n`, "parse-failed"],
  [
    "thousands of recipients",
    `${head}\nTo: ${numbers(20_000).map((n) => `p${n}@example.org`)}\n\nHello.\n`,
    "too-large",
  ],
  ["groups without end", `${head}\nTo: ${"g:".repeat(10_000)}bo@example.org\n\nHello.\n`, null],
  ["comments without end", `${head}\nTo: ${"(".repeat(50_000)}\nDate: ${"(".repeat(50_000)}\n\nHello.\n`, "bad-header"],
  ["folds without end", `${head}\nReferences:${"\n ".repeat(50_000)}<a@example.org>\n\nHello.\n`, null],
  ["a line without end", `${head}\n\n${"Hello. ".repeat(500_000)}`, "too-large"],
  [
    "an encoding of nothing but signs",
    `${head}\nContent-Transfer-Encoding: quoted-printable\n\nHello${"=".repeat(1e6)}`,
    null,
  ],
  [
    "a mail inside the mail that ends within its head",
    `${head}\nContent-Type: message/rfc822\nContent-Disposition: inline\n`,
    "no-text",
  ],
  [
    "a part that is a mail and ends within its head",
    `${head}\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nHello.\n--b\nContent-Type: message/rfc822\nContent-Disposition: inline\n`,
    "truncated",
  ],
  [
    "base64 of line ends",
    `${head}\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nHello.\n--b\nContent-Transfer-Encoding: base64\n\n${"\n".repeat(100_000)}!\n--b--\n`,
    null,
  ],
  ["base64 of line ends alone", `${head}\nContent-Transfer-Encoding: base64\n\n${"\n".repeat(100_000)}!`, "no-text"],
  ["the address of a list without end", `${head}\nX-Mailing-List: a@${"a.".repeat(200_000)}@\n\nHello.\n`, null],
  ["thousands of encoded words", `${head}\nX-Original-From: ${"=?utf-8?q?a?= ".repeat(10_000)}\n\nHello.\n`, null],
];

for (const [title, mail, problem] of cases) {
  test(`${title}: read in time, and no message is lost`, async () => {
    const start = process.cpuUsage();
    const message = await parseBytes(Buffer.from(mail));
    const seconds = process.cpuUsage(start).user / 1e6; // of processor time, which a busy machine does not lengthen
    assert(seconds < 10, `${seconds} s`);
    assert.equal(message.id, "hostile@example.org");
    assert.equal(message.date, "2023-03-07T08:00:00Z");
    assert.deepEqual(kindsOf(message), problem === null ? [] : [problem]);
    if (problem !== "no-text") assert.match(message.body, /Hello/);
  });
}
