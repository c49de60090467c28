import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { isNamedBy } from "../../../../analysis/names/families/named-by.ts";

describe("an identifier is named by a word", () => {
  for (const key of ["pond_sheltered", "pond_shelter", "sheltered_fd", "shelteredpond", "f_pond_sheltered_mem"])
    test(key, () => assert.ok(isNamedBy("sheltered", key)));
});

describe("an identifier shares a word with others", () => {
  for (const key of ["sheltered_reeds_max", "pond_set_sheltered", "reed.sheltered", "pond_shelterer", "shelters"])
    test(key, () => assert.equal(isNamedBy("sheltered", key), key === "shelters"));
  test("or a short or general one", () => {
    assert.equal(isNamedBy("eel", "pond_eel"), false);
    assert.equal(isNamedBy("status", "pond_status"), false);
  });
});
