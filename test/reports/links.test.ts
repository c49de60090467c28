import assert from "node:assert/strict";
import { test } from "node:test";
import { loreAddress, loreLink, loreLinkOfId } from "../../reports/links.ts";

const cases: readonly (readonly [string, string])[] = [
  ["plain-1.2_3~4@example.org", "plain-1.2_3~4@example.org"],
  ["ZD1fSl/LT6oBO+mg@example.org", "ZD1fSl%2FLT6oBO+mg@example.org"],
  ["a!$&'()*+,;=:b@example.org", "a!$&'()*+,;=:b@example.org"],
  ["100%25@example.org", "100%2525@example.org"],
  ["a b#c?d@example.org", "a%20b%23c%3Fd@example.org"],
  ['"><script>@example.org', "%22%3E%3Cscript%3E@example.org"],
  ["grün\u202E@example.org", "gr%C3%BCn%E2%80%AE@example.org"],
  ["half\uD83D@example.org", "half%EF%BF%BD@example.org"],
  ["../../etc@example.org", "..%2F..%2Fetc@example.org"],
];

for (const [id, escaped] of cases) {
  test(`The lore address of ${JSON.stringify(id)} keeps what public-inbox keeps.`, () => {
    assert.equal(loreAddress(id), `https://lore.kernel.org/r/${escaped}`);
  });
}

test("A message without a Message-ID of its own has no link.", () => {
  assert.equal(loreLink({ id: "0e8c@no-message-id.invalid", idOrigin: "content" }), null);
});

test("An id that was derived from the content has no link, any other has.", () => {
  assert.equal(loreLinkOfId("0e8c@no-message-id.invalid"), null);
  assert.equal(loreLinkOfId("no-message-id.invalid@example.org"), loreAddress("no-message-id.invalid@example.org"));
});
