import assert from "node:assert/strict";
import { test } from "node:test";
import { findOffList } from "../../../analysis/notes/off-list.ts";
import { makeStance } from "../make-finding.ts";
import { makeUtterance } from "../make-utterance.ts";
import { makeFindingsRecord } from "./make-findings-record.ts";

const stances = [makeStance("support")];
const cases: readonly (readonly [text: string, tells: boolean])[] = [
  ["We discussed this in the call on Monday.", true],
  ["As agreed off-list, this is now heron_put().", true],
  ["In yesterday's meeting we settled on heron.", true],
  ["Ada and I talked about it at Plumbers.", true],
  ["We decided on IRC to keep it.", true],
  ["Let's discuss it in the call.", false],
  ["Was this discussed off-list?", false],
  ["We could have talked at LPC.", false],
  ["This was discussed on the list before.", false],
  ["It is decided in the call path.", false],
  ["The device goes offline.", false],
];
for (const [text, tells] of cases) {
  test(`${JSON.stringify(text)} ${tells ? "tells of a talk outside the list" : "tells of none"}`, () => {
    assert.equal(
      findOffList(makeFindingsRecord({ stances, utterances: [makeUtterance({ text })] })).length,
      Number(tells),
    );
  });
}

test("messages that say nothing of names are left alone", () => {
  assert.deepEqual(
    findOffList(makeFindingsRecord({ utterances: [makeUtterance({ text: "We discussed this in the call." })] })),
    [],
  );
});
