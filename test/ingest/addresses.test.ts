import assert from "node:assert/strict";
import { test } from "node:test";
import type { Address } from "../../ingest/types.ts";
import { parseBytes } from "./mails.ts";

const ada: Address = { name: "Ada Fenn", address: "ada@example.org" };
const bo: Address = { name: "Bo Quist", address: "bo@example.org" };

/** Value of a To field -> the addresses in it. */
const cases: [title: string, value: string, addresses: readonly Address[]][] = [
  ["a name and an address", "Ada Fenn <ada@example.org>", [ada]],
  ["an address in capitals, in lower case", "Ada Fenn <Ada@Example.ORG>", [ada]],
  ["an address alone", "ada@example.org", [{ ...ada, name: "" }]],
  ["a name in a comment", "ada@example.org (Ada Fenn)", [ada]],
  ["a quoted name with a comma", '"Fenn, Ada" <ada@example.org>', [{ ...ada, name: "Fenn, Ada" }]],
  ["several", "Ada Fenn <ada@example.org>, Bo Quist <bo@example.org>", [ada, bo]],
  ["several with empty places between", "Ada Fenn <ada@example.org>,, Bo Quist <bo@example.org>,", [ada, bo]],
  ["a group", "crew: Ada Fenn <ada@example.org>, Bo Quist <bo@example.org>;", [ada, bo]],
  ["a group among others", "Ada Fenn <ada@example.org>, crew: Bo Quist <bo@example.org>;", [ada, bo]],
  ["nobody in an empty group", "undisclosed-recipients:;", []],
  ["nobody in a name alone", "Ada Fenn", []],
  ["an encoded name", "=?utf-8?q?Zo=C3=AB?= <ada@example.org>", [{ ...ada, name: "Zoë" }]],
  ["an encoded name with a line end, in one line", "=?utf-8?q?Ada=0AFenn?= <ada@example.org>", [ada]],
  ["a masked address", "ada at example.org", [{ ...ada, name: "" }]],
  ["no masked address in words", "ada is at home", []],
];

for (const [title, value, addresses] of cases) {
  test(`a field of addresses holds ${title}`, async () => {
    const { to } = await parseBytes(Buffer.from(`From: cy@example.org\nTo: ${value}\n\nHello.\n`));
    assert.deepEqual(to, addresses);
  });
}

test("addresses of a field given twice are all there, in order", async () => {
  const { to } = await parseBytes(
    Buffer.from("To: Ada Fenn <ada@example.org>\nTo: Bo Quist <bo@example.org>\n\nHello.\n"),
  );
  assert.deepEqual(to, [ada, bo]);
});
