import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { copyArchive } from "../../bench/copy-archive.ts";
import { temporaryFolder } from "../cli/namelore.ts";

const mail = `From mboxrd@z Thu Jan  1 00:00:00 1970
From: Ada <ada@example.org>
Message-ID: <m1@example.org>

heron_put() is at https://lore.kernel.org/r/m0@example.org, and __init is not.
`;

test("copies hold the same mails under other ids, addresses, links and identifiers", (t) => {
  const folder = temporaryFolder(t);
  const [source, target] = [join(folder, "one.mbox"), join(folder, "two.mbox")];
  writeFileSync(source, mail);
  copyArchive(source, 2, target);
  const second = `From mboxrd@z Thu Jan  1 00:00:00 1970
From: Ada <ada@c2.example.org>
Message-ID: <m1@c2.example.org>

heron_put_c2() is at https://lore.kernel.org/r/m0@c2.example.org, and __init is not.
`;
  assert.equal(readFileSync(target, "utf8"), mail + second);
});
