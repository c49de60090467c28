import assert from "node:assert/strict";
import { test } from "node:test";
import { useInstead } from "../../../analysis/names/proposals/use-instead.ts";
import { isPutInQuoted } from "../../../analysis/stances/put-in-quoted.ts";
import { makeFamily, makeProposal } from "../make-family.ts";
import { makeUtterance } from "../make-utterance.ts";

test("a sentence that is quoted puts a name forward where its writer did", () => {
  const put = makeUtterance({ text: "How about heron_get?", messageId: "m1@example.org" });
  const family = makeFamily("heron_get", { proposals: [makeProposal("heron_get", put)] });
  const under = (parentId: string) =>
    makeUtterance({ text: "Agreed.", passage: { text: put.text, distance: 0, quoted: true, parentId } });
  assert.equal(isPutInQuoted(family, "> - How about\nheron_get?", under("m1@example.org")), true);
  assert.equal(isPutInQuoted(family, "heron_get waits.", under("m1@example.org")), false);
  assert.equal(isPutInQuoted(family, put.text, under("m2@example.org")), false);
  const code = makeFamily("heron_get", { proposals: [{ ...makeProposal("heron_get", put), rule: useInstead.rule }] });
  assert.equal(isPutInQuoted(code, put.text, under("m1@example.org")), false);
});
