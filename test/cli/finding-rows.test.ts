import assert from "node:assert/strict";
import { test } from "node:test";
import type { RationaleKind, Stance } from "../../analysis/types.ts";
import { stanceRows } from "../../cli/finding-rows.ts";
import { makeEvidence, makeStance } from "../analysis/make-finding.ts";

const cases: readonly (readonly [Stance["stance"], RationaleKind, string])[] = [
  ["support", "inaccurate", "because (accuracy): "],
  ["oppose", "inaccurate", "because (inaccurate): "],
  ["oppose", "descriptive", "because (not descriptive): "],
  ["support", "other", "because: "],
];

for (const [stance, kind, words] of cases)
  test(`A reason of the kind "${kind}" with a stance "${stance}" is told as "${words.trim()}".`, () => {
    const rationales = [{ kind, evidence: makeEvidence({ quote: "It says what it does." }) }];
    const rows = stanceRows("heron_put", { ...makeStance(stance), rationales });
    assert.deepEqual(rows.at(-1), ["", `${words}"It says what it does."`]);
  });
