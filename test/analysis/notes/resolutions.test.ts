import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { findResolutions } from "../../../analysis/notes/resolutions.ts";
import type { Name } from "../../../analysis/types.ts";
import { makeStance } from "../make-finding.ts";
import { makeUtterance } from "../make-utterance.ts";
import { makeFindingsRecord } from "./make-findings-record.ts";

const words = "heron_put sounds like a bird on a roof.";
const objection = makeStance("oppose", { quote: words });
const heron: Name = {
  name: "heron_put",
  aliases: ["heron"],
  role: "incumbent",
  proposal: null,
  firstUse: null,
  fate: "open",
};

/** What Ben's sentence settles, under a quotation. */
function settledBy(text: string, quoted = ""): string {
  const passage = { text: quoted, distance: 0, quoted: quoted !== "", parentId: "m1@example.org" };
  const said = makeUtterance({ text, messageId: "m2@example.org", participant: "ben@example.org", passage });
  return findResolutions(makeFindingsRecord({ stances: [objection], names: [heron], utterances: [said] }))
    .map(({ name, kind, objection: settled }) => {
      assert.equal(name, "heron_put");
      assert.equal(settled, kind === "compromise" ? null : "m1@example.org");
      return kind;
    })
    .join();
}

describe("a name is called a compromise", () => {
  const cases: readonly (readonly [text: string, isCalledSo: boolean])[] = [
    ["Ok, heron_put would be an acceptable compromise.", true],
    ["Let's take heron as a compromise.", true],
    ["heron_put is the middle ground.", true],
    ["heron_put is no compromise.", false],
    ["Would heron_put be a compromise?", false],
    ["heron_put stops a compromise of the kernel.", false],
    ["heron_put must not compromise security.", false],
    ["That would be an acceptable compromise.", false],
    ["heron_puts is a compromise.", false],
  ];
  for (const [text, isCalledSo] of cases)
    test(`${isCalledSo ? "in" : "not in"} ${JSON.stringify(text)}`, () =>
      assert.equal(settledBy(text), isCalledSo ? "compromise" : ""));
});

describe("an objection no longer applies", () => {
  const cases: readonly (readonly [text: string, isDissolved: boolean])[] = [
    ["v3 drops the roof, so that is moot.", true],
    ["The put is gone in v3, so this no longer applies.", true],
    ["With the new layout that isn't an issue any more.", true],
    ["Does this no longer apply?", false],
    ["This applies.", false],
    ["That's a problem.", false],
  ];
  for (const [text, isDissolved] of cases)
    test(`${isDissolved ? "by" : "not by"} ${JSON.stringify(text)}`, () => {
      assert.equal(settledBy(text, words), isDissolved ? "change of scope" : "");
      assert.equal(settledBy(text), "");
      assert.equal(settledBy(text, "Something else is quoted."), "");
    });
});
