import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { parseMessages } from "../../../ingest/parse-message.ts";
import type { AddressedMessage } from "../../../ingest/types.ts";
import { projectRoot } from "../../project.ts";
import { kindsOf, plainMail, readPieces } from "../mails.ts";

function bytesOf(digest: string): Buffer {
  return readFileSync(join(projectRoot, "test", "fixtures", "digests", `${digest}.eml`));
}

async function messagesOf(mail: Buffer | string): Promise<readonly AddressedMessage[]> {
  return parseMessages(await readPieces(Buffer.from(mail)));
}

const inner = (hour: number) => ({
  id: `inner-${hour}@example.org`,
  from: { name: "Bo Quist", address: "bo@example.org" },
  subject: "a name",
  date: `2023-03-06T0${hour - 1}:00:00Z`,
  body: "I would call it stall.\n",
});

function told({ id, from, subject, date, body }: AddressedMessage) {
  return { id, from, subject, date, body };
}

describe("a digest is taken apart", () => {
  for (const digest of ["digest-of-parts", "digest-of-text"])
    test(`into mails of its writers, and told, as is each of them (${digest})`, async () => {
      const [frame, ...mails] = await messagesOf(bytesOf(digest));
      assert.deepEqual(mails.map(told), [inner(8), inner(9)]);
      assert.equal(frame?.id, `${digest}@example.org`);
      assert.ok(!frame?.body.includes("stall"), frame?.body);
      assert.deepEqual(
        [frame, ...mails].map((mail) => mail && kindsOf(mail)),
        [["digest"], ["digest"], ["digest"]],
      );
    });

  test("which keeps what its mails answer, where it is of parts", async () => {
    const digest = bytesOf("digest-of-parts")
      .toString()
      .replace("Message-ID: <inner-9", "In-Reply-To: <inner-8@example.org>\n$&");
    assert.deepEqual((await messagesOf(digest))[2]?.inReplyTo, ["inner-8@example.org"]);
  });

  test("whose parts end lines as networks do, and have boundaries that begin alike", async () => {
    const digest = bytesOf("digest-of-parts").toString().replaceAll("cut", "mail-of-it").replaceAll("\n", "\r\n");
    assert.deepEqual((await messagesOf(digest)).slice(1).map(told), [inner(8), inner(9)]);
  });

  const text = bytesOf("digest-of-text").toString();
  const [head = "", ...below] = text.split("\n\n");

  test("that is encoded", async () => {
    const body = Buffer.from(below.join("\n\n")).toString("base64");
    const digest = `${head}\nContent-Type: text/plain; charset="utf-8"\nContent-Transfer-Encoding: base64\n\n${body}\n`;
    assert.deepEqual((await messagesOf(digest)).slice(1).map(told), [inner(8), inner(9)]);
  });

  test("whose mails belong to its list", async () => {
    const digest = text.replace("To: pebble@lists.example.org", "List-Id: <pebble.example.org>");
    const lists = (await messagesOf(digest)).map((mail) => mail.lists);
    assert.deepEqual(lists, [["pebble@example.org"], ["pebble@example.org"], ["pebble@example.org"]]);
  });

  test("a mail of which holds a line of hyphens, and the footer is nobody's words", async () => {
    const rule = "-".repeat(30);
    const digest = text
      .replace("stall.\n", `stall.\n\n${rule}\n\nFrom: here on I am not sure.\n`)
      .replace(`${rule}\n\nEnd`, `${rule}\n\nSubject: Digest Footer\n\nread pebble\n\n\n${rule}\n\nEnd`);
    const [, first, second] = await messagesOf(digest);
    assert.equal(first?.body, `I would call it stall.\n\n${rule}\n\nFrom: here on I am not sure.\n`);
    assert.equal(second?.body, "I would call it stall.\n");
  });

  test("whose footer stands above its end", async () => {
    const digest = text.replace("End of", "_____\nread pebble\nat www.example.org\n\n\nEnd of");
    assert.deepEqual((await messagesOf(digest)).slice(1).map(told), [inner(8), inner(9)]);
  });

  test("of which a mail has no id, which is told by what it says", async () => {
    const [, first, again] = await messagesOf(text.replace(/Message-ID: <inner-[89]@example.org>\n/g, ""));
    assert.equal(first?.idOrigin, "content");
    assert.notEqual(first?.id, again?.id);
  });
});

describe("a digest that is odd stays as it is, and is told", () => {
  const parts = bytesOf("digest-of-parts").toString();
  const text = bytesOf("digest-of-text").toString();
  const cases: readonly (readonly [why: string, digest: string])[] = [
    ["a part is no mail", parts.replace("Content-Type: message/rfc822", "Content-Type: text/html")],
    ["a part is encoded", parts.replace("message/rfc822", "message/rfc822\nContent-Transfer-Encoding: base64")],
    [
      "a mail has no From",
      parts.replace("From: Bo Quist <bo@example.org>\nDate: Mon, 06 Mar 2023 9", "Date: Mon, 06 Mar 2023 9"),
    ],
    ["the last boundary is missing", parts.replace("--mail--\n", "")],
    ["the text does not end as a digest", text.replace(/\*{5,}/, "Bye")],
    [
      "the text does not begin with a mail",
      text.replace("Message: 1\n", "Message: 3\n").replace("Message: 2\n", "Message: 1\n"),
    ],
    ["a mail of the text has no date", text.replace("Date: Mon, 06 Mar 2023 9:00:00 +0100\n", "")],
  ];
  for (const [why, digest] of cases)
    test(`where ${why}`, async () => {
      assert.notEqual(digest, why.includes("text") ? text : parts);
      const messages = await messagesOf(digest);
      assert.deepEqual(
        messages.map(({ id }) => id.startsWith("digest-of-")),
        [true],
      );
      assert.ok(messages[0] && kindsOf(messages[0]).includes("digest"));
    });
});

test("mails that are no digests pass unchanged", async () => {
  const mail = plainMail("plain");
  assert.deepEqual(
    (await readPieces(mail)).map(({ bytes }) => bytes),
    [mail],
  );
});
