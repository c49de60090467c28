import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { markSentence } from "../../../../analysis/names/mentions/marked-sentence.ts";
import { findProposals, proposalRules } from "../../../../analysis/names/proposals/index.ts";
import { anyText } from "../../any-text.ts";

describe("findProposals", () => {
  test("gives each mention once, by its surest reading", () => {
    const found = findProposals(markSentence("How about renaming heron_put to heron_get?"));
    assert.deepEqual(
      found.map(({ mention, replaces, rule }) => [mention.form, replaces?.form, rule]),
      [["heron_get", "heron_put", "rename"]],
    );
  });
  test("gives them in the order of the sentence", () => {
    const found = findProposals(markSentence("How about heron_put, or maybe egret_put?"));
    assert.deepEqual(
      found.map(({ mention }) => mention.form),
      ["heron_put", "egret_put"],
    );
  });
  test("reads what is renamed in a row two by two", () => {
    const found = findProposals(markSentence("Rename heron_1 to perch_1 and heron_2 to perch_2."));
    assert.deepEqual(
      found.map(({ mention, replaces }) => [replaces?.form, mention.form]),
      [
        ["heron_1", "perch_1"],
        ["heron_2", "perch_2"],
      ],
    );
  });
  test("finds nothing in a sentence that puts nothing forward", () => {
    assert.deepEqual(findProposals(markSentence("heron_put waits for heron_get.")), []);
  });
  test("does not put forward what an arrow leads away from", () => {
    const put = (text: string) => findProposals(markSentence(text)).map(({ mention }) => mention.form);
    assert.deepEqual(put("Use the new name: heron_put => egret_put"), ["egret_put"]);
    assert.deepEqual(put("My vote is for heron_put -> egret_put"), []);
    assert.deepEqual(put("My vote is for heron_put"), ["heron_put"]);
  });
  test("knows every rule by a name of its own", () => {
    assert.equal(new Set(proposalRules.map(({ rule }) => rule)).size, proposalRules.length);
  });

  const words =
    'how what about call it rename to name prefer use instead of better I my vote is for heron_put egret() "roost" , . ? ( ) / s/a/b/';
  const someSentence = fc.array(fc.constantFrom(...words.split(" ")), { maxLength: 20 }).map((list) => list.join(" "));
  test("gives mentions that stand in the sentence, whatever it says", () => {
    fc.assert(
      fc.property(fc.oneof(someSentence, anyText(40)), (text) => {
        for (const { mention, replaces, confidence } of findProposals(markSentence(text))) {
          assert.ok(confidence > 0 && confidence < 1);
          for (const { span, form } of replaces ? [mention, replaces] : [mention]) {
            assert.ok(text.slice(span.start, span.end).includes(form));
          }
        }
      }),
      { numRuns: 150 },
    );
  });
});
