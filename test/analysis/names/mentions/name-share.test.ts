import assert from "node:assert/strict";
import { test } from "node:test";
import { nameShares } from "../../../../analysis/names/mentions/name-share.ts";
import { makeUtterance } from "../../make-utterance.ts";

const said = (...texts: readonly string[]) => texts.map((text, index) => makeUtterance({ text, index }));

test("a word that is always spoken of as a name has a share of 1, one that is a thing now and then has less", () => {
  const shareOf = nameShares(["bundle", "batch"], said("bundle sounds odd", "not a fan of batch", "the batch is sent"));
  assert.equal(shareOf("bundle"), 1);
  assert.equal(shareOf("batch"), 0.5);
});
test("a word that is only a thing has none; a path, an identifier and code do not count", () => {
  const shareOf = nameShares(["batch", "lot"], said("the batch is sent", "see lot/lot.c and lot_get()"));
  assert.equal(shareOf("batch"), 0);
  assert.equal(shareOf("lot"), 1);
});
