import assert from "node:assert/strict";
import { test } from "node:test";
import { nameConfidence } from "../../../analysis/findings/name-confidence.ts";
import { makeFamily, makeFoundStance } from "../make-family.ts";
import { makeUtterance } from "../make-utterance.ts";

const tarn = makeFamily("tarn", { confidence: 0.25 });
const by = (participant: string, confidence = 0.8, family = tarn) =>
  makeFoundStance(family, "oppose", makeUtterance({ participant }), { confidence });

test("each further person who surely takes a side on a name halves the doubt that it is one", () => {
  assert.equal(nameConfidence(tarn, []), 0.25);
  assert.equal(nameConfidence(tarn, [by("ada@example.org")]), 0.25);
  assert.equal(nameConfidence(tarn, [by("ada@example.org"), by("bo@example.org")]), 0.625);
  assert.equal(nameConfidence(tarn, [by("ada@example.org"), by("bo@example.org"), by("cy@example.org")]), 0.8125);
});

test("what one person repeats, what is unsure and what is said of another name change nothing", () => {
  const reed = makeFamily("reed");
  const said = [
    by("ada@example.org"),
    by("ada@example.org"),
    by("bo@example.org", 0.4),
    by("cy@example.org", 0.8, reed),
  ];
  assert.equal(nameConfidence(tarn, said), 0.25);
});
