import assert from "node:assert/strict";
import { test } from "node:test";
import { markSentence } from "../../../../analysis/names/mentions/marked-sentence.ts";
import { renamedInPatch } from "../../../../analysis/names/proposals/renamed-in-patch.ts";
import type { Utterance } from "../../../../analysis/utterances.ts";
import { makeUtterance } from "../../make-utterance.ts";

const removed = "-int heron_put(int at)";
const added = "+int heron_release(int at)";

function renamed(text: string, before: readonly string[], kind: Utterance["kind"] = "code"): readonly string[] {
  return renamedInPatch(makeUtterance({ text, before, kind }), markSentence(text)).map(
    ({ mention, replaces }) => `${replaces?.form} > ${mention.form}`,
  );
}

test("the line of a patch that has another name in the place of the one before puts it forward", () => {
  assert.deepEqual(renamed(added, [removed]), ["heron_put > heron_release"]);
});

test("lines that are no such pair put nothing forward", () => {
  assert.deepEqual(renamed(added, []), []);
  assert.deepEqual(renamed(added, ["-int egret(void)"]), []);
  assert.deepEqual(renamed(removed, [added]), []);
  assert.deepEqual(renamed(added, [removed], "sentence"), []);
});
