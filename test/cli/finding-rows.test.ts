import assert from "node:assert/strict";
import { test } from "node:test";
import type { RationaleKind, Stance } from "../../analysis/types.ts";
import { stanceRows } from "../../cli/finding-rows.ts";
import { loreLink } from "../../reports/index.ts";
import { makeEvidence, makeStance } from "../analysis/make-finding.ts";
import { pocketDebate } from "../reports/pocket-debate.ts";

const cases: readonly (readonly [Stance["stance"], RationaleKind, string])[] = [
  ["support", "inaccurate", "because (accuracy): "],
  ["oppose", "inaccurate", "because (inaccurate): "],
  ["oppose", "descriptive", "because (not descriptive): "],
  ["support", "other", "because: "],
];

for (const [stance, kind, words] of cases)
  test(`A reason of the kind "${kind}" with a stance "${stance}" is told as "${words.trim()}".`, () => {
    const rationales = [{ kind, evidence: makeEvidence({ quote: "It says what it does." }) }];
    const rows = stanceRows("heron_put", { ...makeStance(stance), rationales }, pocketDebate, loreLink);
    assert.deepEqual(rows.at(-1), ["", `${words}"It says what it does."`]);
  });

test("Who gives the words of another is told to quote them, for that statement only.", () => {
  const taken = makeStance("oppose");
  const { name, stance, evidence } = taken;
  const speech = { name, stance, messageId: evidence.messageId, speaker: "Dov", evidence };
  const debate = { ...pocketDebate, notes: { ...pocketDebate.notes, quotedSpeech: [speech] } };
  const firstRow = (one: Stance) => stanceRows("heron_put", one, debate, loreLink)[0]?.[1] ?? "";
  assert.match(firstRow(taken), /heron_put, quoting Dov(?: \(uncertain\))?: "/);
  assert.doesNotMatch(firstRow(makeStance("support")), /quoting/);
});
