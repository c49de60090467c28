import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { markSentence } from "../../../../analysis/names/mentions/marked-sentence.ts";
import { changelogRenames } from "../../../../analysis/names/proposals/changelog-rename.ts";
import { makeUtterance } from "../../make-utterance.ts";

const told = (text: string, subject = "[PATCH v2] pond: add pond_hold()") =>
  changelogRenames(makeUtterance({ text, subject }), markSentence(text)).map(
    ({ mention, replaces }) => `${replaces?.form} > ${mention.form}`,
  );

describe("changelogRenames", () => {
  const cases: readonly (readonly [text: string, ...renames: string[]])[] = [
    ["- POND_GET -> POND_HOLD (Ada)", "POND_GET > POND_HOLD"],
    ["- POND_GET is POND_HOLD now", "POND_GET > POND_HOLD"],
    ["- pond_get() is now pond_hold() (Ada)", "pond_get > pond_hold"],
    ["- use pond_hold() instead of pond_get()", "pond_get > pond_hold"],
    ["- patch 2: pond_hold() instead of pond_get() (Ada)", "pond_get > pond_hold"],
    ["- POND_IDLE -> HERON_BUSY is handled"],
    ["- pond_get() is called with pond_lock held"],
    ["- drop pond_get()"],
  ];
  for (const [text, ...renames] of cases)
    test(`reads ${renames[0] ?? "nothing"} in: ${text}`, () => assert.deepEqual(told(text), renames));
  test("reads nothing in a reply", () => assert.deepEqual(told("POND_GET -> POND_HOLD", "Re: [PATCH] pond"), []));
});
