import assert from "node:assert/strict";
import { test } from "node:test";
import { withWordsOfQuoted } from "../../../../analysis/names/families/word-of-quoted.ts";
import { makeFamily, makeOccurrence, makeProposal } from "../../make-family.ts";
import { makeUtterance } from "../../make-utterance.ts";

/** What is made of the word "shelter" in a sentence below quoted lines. */
function read(quoted: readonly string[], text = '"shelter" is too generic.', said: { readonly put?: boolean } = {}) {
  const passage = { text: quoted.join("\n"), distance: 0, quoted: quoted.length > 0, parentId: null };
  const utterance = makeUtterance({ text, passage });
  const quotes = text.includes('"shelter"');
  const occurrence = makeOccurrence(quotes ? '"shelter"' : "shelter", utterance, { context: 0.8 });
  const mention = { ...occurrence.mention, form: "shelter", quoted: quotes };
  const [family] = withWordsOfQuoted([
    makeFamily("shelter", {
      proposal: said.put ? makeProposal("shelter", utterance) : null,
      occurrences: [{ ...occurrence, mention }],
    }),
  ]);
  return [family?.name, ...(family?.aliases ?? [])];
}

const lines = ["+static int pond_shelter_all(struct pond *pond,", "+\t\tint depth)"];

test("a word in quotes is that of the one identifier quoted above which it is a part of", () => {
  assert.deepEqual(read(lines), ["pond_shelter_all", "shelter"]);
});

test("a word is what it is where no identifier holds it, or several do, or nothing is quoted", () => {
  for (const quoted of [["+int pond_sheltered;"], [...lines, "+\tpond_shelter_one(pond);"], []])
    assert.deepEqual(read(quoted), ["shelter"]);
});

test("a word is what it is without quotes, and where it is put forward", () => {
  assert.deepEqual(read(lines, "The shelter is too generic."), ["shelter"]);
  assert.deepEqual(read(lines, 'Call it "shelter".', { put: true }), ["shelter"]);
});
