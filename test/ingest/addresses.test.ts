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
  ["several masked addresses", "ada at example.org, Bo Quist <bo at example.org>", [{ ...ada, name: "" }, bo]],
  ["no masked address in words", "ada is at home", []],
  ["a masked address and a name in a comment (pipermail)", "ada at example.org (Ada Fenn)", [ada]],
  ["a masked address in the words of another language", "ada en example.org (Ada Fenn)", [ada]],
  ["the same in UTF-8", "ada à example.org (Ada Fenn)", [ada]],
  ["a masked address with an encoded name in a comment", "ada at example.org (=?utf-8?q?Ada_Fenn?=)", [ada]],
  ["a masked address with a name in quotes in a comment", 'ada at example.org ("Ada Fenn")', [ada]],
  ["a masked address with a comma in its comment", "ada at example.org (Fenn, Ada)", [{ ...ada, name: "Fenn, Ada" }]],
  ["a masked address with a smiley in its comment", "ada at example.org (Ada :)", [{ ...ada, name: "Ada :" }]],
  ["a masked address that stands again for a name", "ada at example.org (ada at example.org)", [{ ...ada, name: "" }]],
  ["parentheses in a comment", "ada@example.org (Ada Fenn (heron))", [{ ...ada, name: "Ada Fenn (heron)" }]],
  ["parentheses at the end of a masked comment", "ada at example.org (Ada (heron))", [{ ...ada, name: "Ada (heron)" }]],
  ["two mailboxes with comments", "ada@example.org (Ada Fenn), bo@example.org (Bo Quist)", [ada, bo]],
  ["an address that HyperKitty masked", "Ada Fenn <ada(a)example.org>", [ada]],
  ["an address with a full-width sign", "Ada Fenn <ada＠example.org>", [ada]],
  ["an address that MARC masked", "Ada Fenn <ada () example ! org>", [ada]],
  ["an address masked to its last dot", "Ada Fenn <ada at example dot org>", [ada]],
  ["an address masked with underscores", "Ada Fenn <ada_at_example.org>", [ada]],
  ["underscores of an address", "Ada Fenn <ada_at_pond@example.org>", [{ ...ada, address: "ada_at_pond@example.org" }]],
  [
    "a name with words that mask",
    '"Ada at example.org (heron)" <ada@example.org>',
    [{ ...ada, name: "Ada at example.org (heron)" }],
  ],
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
