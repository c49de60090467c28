import assert from "node:assert/strict";
import { test } from "node:test";
import { wordsAnswered } from "../../../../analysis/names/families/words-answered.ts";
import { makeUtterance } from "../../make-utterance.ts";
import { makeForm } from "../make-form.ts";

/** What a judged word is, below a quotation. */
const meant = (passage: string, text = '"drain" would be better.') => {
  const answered = { text: passage, distance: 0, quoted: true, parentId: null };
  const word = makeForm("drain", { judgedIn: [makeUtterance({ text, index: 1, passage: answered })] });
  return wordsAnswered([word, makeForm("drain_reeds"), makeForm("drain_ferns")]).map(([, { key }]) => key);
};

test("a word is the one name that it is a part of in what it answers", () => {
  assert.deepEqual(meant("+void drain_reeds(int pond)"), ["drain_reeds"]);
});
test("a word is none of several, and not one that is said beside it", () => {
  assert.deepEqual(meant("drain_reeds(), drain_ferns()"), []);
  assert.deepEqual(meant("drain_reeds(), drain_moss()"), []);
  assert.deepEqual(meant("drain_reeds()", 'drain_reeds is fine, though "drain" is odd.'), []);
});
test("a mere beginning that spellings do not count is no word of a name", () => {
  const answered = { text: "sys_drain_reeds()", distance: 0, quoted: true, parentId: null };
  const beginning = makeForm("sys", {
    judgedIn: [makeUtterance({ text: 'Why "sys_"?', index: 1, passage: answered })],
  });
  assert.deepEqual(wordsAnswered([beginning, makeForm("drain_reeds")]), []);
});
