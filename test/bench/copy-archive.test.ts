import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { copyArchive } from "../../bench/copy-archive.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const mail = `From mboxrd@z Thu Jan  1 00:00:00 1970
From: Ada <ada@example.org>
Message-ID: <m1@example.org>
Subject: Re: [PATCH v2] pond: name it

heron_put() and pond->heron is at https://lore.kernel.org/r/m0@example.org, and __init is not.
change-id: 20221126-pond
`;

test("copies hold the same mails under other ids, addresses, links and identifiers", (t) => {
  const folder = temporaryFolder(t);
  const [source, target] = [join(folder, "one.mbox"), join(folder, "two.mbox")];
  writeFileSync(source, mail);
  copyArchive(source, 2, target);
  const second = `From mboxrd@z Thu Jan  1 00:00:00 1970
From: Ada <ada@c2.example.org>
Message-ID: <m1@c2.example.org>
Subject: Re: [PATCH v2] c2 pond: name it

heron_put_c2() and pond_c2->heron is at https://lore.kernel.org/r/m0@c2.example.org, and __init is not.
change-id: 20221126-pond-c2
`;
  assert.equal(readFileSync(target, "utf8"), mail + second);
});

test("so do the words of a mail in base64, and those that a line breaks", (t) => {
  const folder = temporaryFolder(t);
  const [source, target] = [join(folder, "one.mbox"), join(folder, "two.mbox")];
  const base64 = (text: string) => Buffer.from(text).toString("base64");
  const packed = (text: string) => `Content-Transfer-Encoding: base64\nX: y\n\n${base64(text)}\n\n`;
  writeFileSync(source, `${packed("call it heron_put")}heron_=\nget\n`);
  copyArchive(source, 2, target);
  const copy = readFileSync(target, "utf8").slice(readFileSync(source, "utf8").length);
  assert.equal(copy, `${packed("call it heron_put_c2")}heron_get_c2\n`);
});
