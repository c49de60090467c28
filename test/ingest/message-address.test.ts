import assert from "node:assert/strict";
import { test } from "node:test";
import { LORE, readMessageAddress } from "../../ingest/message-address.ts";

const id = "a-1@example.org";
const list = "https://lore.kernel.org/linux-api";

const cases: readonly (readonly [written: string, inbox: string | null, id: string])[] = [
  [id, null, id],
  [` <${id}>\n`, null, id],
  [`mid:${id}`, null, id],
  ["mid:a%2F1@example.org", null, "a/1@example.org"],
  [`id:${id}`, null, id],
  [`${list}/${id}`, list, id],
  ...["", "T/", "T/#u", "t/#mabc", "raw", "t.mbox.gz", "t.atom", "d/", "?x=1"].map(
    (end) => [`${list}/${id}/${end}`, list, id] as const,
  ),
  [`${list}/m/${id}/`, list, id],
  [`${list}/f/${id}/`, list, id],
  [`https://lore.kernel.org/all/${id}/T/`, LORE, id],
  [`https://lore.kernel.org/r/${id}`, LORE, id],
  [`https://lore.kernel.org/${id}/`, LORE, id],
  [`http://LKML.kernel.org/r/${id}`, LORE, id],
  [`https://patch.msgid.link/${id}`, LORE, id],
  [`https://msgid.link/${id}`, LORE, id],
  [`<https://lore.kernel.org/r/${id}>`, LORE, id],
  ["https://lore.kernel.org/r/a%2Fb+c%2525d=@example.org/", LORE, "a/b+c%25d=@example.org"],
  ["https://lore.kernel.org/r/a-1%40example.org", LORE, id],
  ["https://lore.kernel.org/r/ZD1/b+c@example.org", LORE, "ZD1/b+c@example.org"],
  [`${list}/ZD1/b+c@example.org/raw`, list, "ZD1/b+c@example.org"],
  ["https://lore.kernel.org/r/100%@example.org", LORE, "100%@example.org"],
  ["https://lore.kernel.org/r/no-at-sign/", LORE, "no-at-sign"],
  [`${list}/no-at-sign/T/`, list, "no-at-sign"],
  [`https://inbox.example.org/lists/pebble/${id}/T/`, "https://inbox.example.org/lists/pebble", id],
  [`http://127.0.0.1:8080/${id}/raw`, "http://127.0.0.1:8080", id],
  ["https://inbox.example.org/pebble/a%2Fb@example.org/", "https://inbox.example.org/pebble", "a/b@example.org"],
];

for (const [written, inbox, found] of cases) {
  test(`${JSON.stringify(written)} is ${found} ${inbox === null ? "anywhere" : `in ${inbox}`}`, () => {
    assert.deepEqual(readMessageAddress(written), { inbox, id: found });
  });
}

for (const written of [
  "",
  " ",
  "https://lore.kernel.org/",
  "https://lore.kernel.org/linux-api/?q=s:name",
  "https://x/",
]) {
  test(`${JSON.stringify(written)} names no message`, () => {
    assert.equal(readMessageAddress(written), null);
  });
}
