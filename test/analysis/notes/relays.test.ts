import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { findRelays } from "../../../analysis/notes/relays.ts";
import { splitPost } from "../../../analysis/text/split-post.ts";
import { makeStance } from "../make-finding.ts";
import { makeMessage } from "../make-message.ts";
import { makeUtterance } from "../make-utterance.ts";
import { makeFindingsRecord } from "./make-findings-record.ts";

const writers = ["Ada Quill", "Ben Marsh", "Cleo Tarn", "Cleo Reed", "Vane, Dora", "Yrsa"].map((name, at) =>
  splitPost(
    makeMessage({
      id: `p${at}@example.org`,
      from: { name, address: `${name.slice(0, 3).toLowerCase()}${at}@example.org` },
    }),
  ),
);

/** For whom Ada passes an objection on, by their first three letters. */
function passedOnFor(text: string, stance: "oppose" | "support" = "oppose"): string {
  const said = makeUtterance({ text, participant: "ada0@example.org", span: { start: 7, end: 7 + text.length } });
  const evidence = { participant: "ada0@example.org", span: said.span, quote: text };
  return findRelays(makeFindingsRecord({ stances: [makeStance(stance, evidence)], posts: writers, utterances: [said] }))
    .map(({ name, passedOnIn, person }) => {
      assert.deepEqual([name, passedOnIn], ["heron_put", "m1@example.org"]);
      return person.slice(0, 3);
    })
    .join();
}

describe("for whom an objection is passed on", () => {
  const cases: readonly (readonly [text: string, person: string])[] = [
    ["As Ben pointed out, heron_put sounds like a bird.", "ben"],
    ["Ben Marsh doesn't like heron_put.", "ben"],
    ["Yesterday Ben objected to heron_put.", "ben"],
    ["As pointed out by Ben, heron_put is taken.", "ben"],
    ["Dora also said that heron_put is taken.", "van"],
    ["Cleo doesn't like heron_put.", ""],
    ["Cleo Reed doesn't like heron_put.", "cle"],
    ["Ada doesn't like heron_put.", ""],
    ["Linus doesn't like heron_put.", ""],
    ["Ben, heron_put is no good.", ""],
    ["Ben put heron_put there.", ""],
    ["It said that heron_put is taken.", ""],
  ];
  for (const [text, person] of cases)
    test(`${JSON.stringify(text)} tells ${person === "" ? "nobody" : person}`, () =>
      assert.equal(passedOnFor(text), person));

  test("is asked of objections only", () =>
    assert.equal(passedOnFor("As Ben pointed out, heron_put fits.", "support"), ""));
});
