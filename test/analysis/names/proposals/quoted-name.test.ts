import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { markSentence } from "../../../../analysis/names/mentions/marked-sentence.ts";
import { findProposals } from "../../../../analysis/names/proposals/index.ts";
import { withQuotedNames } from "../../../../analysis/names/proposals/quoted-name.ts";
import { makeUtterance } from "../../make-utterance.ts";

/** What the proposals of a sentence below a quotation replace. */
function replaced(text: string, quotation: string, said: { before?: readonly string[]; quoted?: boolean } = {}) {
  const { before = [], quoted = true } = said;
  const passage = { text: quotation, distance: before.length, quoted, parentId: "m0@example.org" };
  const found = withQuotedNames(makeUtterance({ text, before, passage }), findProposals(markSentence(text)));
  return found.map(({ replaces }) => replaces?.form ?? null);
}

describe("what is put forward right below a quotation replaces", () => {
  const wish = "Please rename to POND_KEEP.";
  const line = "+#define POND_KEPT 1";
  test("the name of its last lines that is made like it", () => assert.deepEqual(replaced(wish, line), ["POND_KEPT"]));
  test("nothing where two are", () => assert.deepEqual(replaced(wish, `${line}\n+#define POND_KEEPER 2`), [null]));
  test("nothing where none is", () => assert.deepEqual(replaced(wish, "+#define HERON_WAIT 1"), [null]));
  test("nothing where that stands far above", () => {
    assert.deepEqual(replaced(wish, `${line}\n${"+\theron();\n".repeat(4)}`), [null]);
    assert.deepEqual(replaced(wish, line, { before: ["It waits.", "It does."] }), [null]);
  });
  test("what a patch's description brings in its last paragraph", () => {
    const paragraph = ["Add a new POND_FLAG_HUSH that", "keeps", "all the", "birds", "quiet."];
    const said = "I'd rather call it POND_FLAG_NO_SOUND_AT_ALL.";
    assert.deepEqual(replaced(said, `It waits.\n\n${paragraph.join("\n")}`), ["POND_FLAG_HUSH"]);
    assert.deepEqual(replaced(said, `${paragraph.join("\n")}\n\nIt waits.`), [null]);
    assert.deepEqual(replaced("I'd rather call it REED_FLAG_NO_SOUND_AT_ALL.", paragraph.join("\n")), [null]);
  });
  test("nothing where nothing is quoted", () => assert.deepEqual(replaced(wish, line, { quoted: false }), [null]));
  test("nothing where names are not talked of", () => {
    assert.deepEqual(replaced("How about pond_keeps()?", "+\tpond_keep();"), [null]);
  });
  test("what the sentence itself says", () => {
    assert.deepEqual(replaced("Please rename POND_LEFT to POND_KEEP.", line), ["POND_LEFT"]);
  });
});
