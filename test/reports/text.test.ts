import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { givenNameFirst } from "../../reports/text.ts";

describe("a name that begins with the family's is turned round", () => {
  const cases: readonly (readonly [written: string, shown: string])[] = [
    ["Tarn, Bo", "Bo Tarn"],
    ["van der Ørsted, Eve-Marie", "Eve-Marie van der Ørsted"],
    ["O’Quill, Ada B.", "Ada B. O’Quill"],
    ["Bo Tarn", "Bo Tarn"],
    ["Bo Tarn, Lamps", "Bo Tarn, Lamps"],
    ["Lamps, Inc.", "Lamps, Inc."],
    ["Tarn, Jr.", "Tarn, Jr."],
    ["Tarn, Bo (Lamps)", "Tarn, Bo (Lamps)"],
    ["Tarn, Bo, Quill", "Tarn, Bo, Quill"],
    ["tarn@lamps.example.org", "tarn@lamps.example.org"],
    ["", ""],
  ];
  for (const [written, shown] of cases) test(written, () => assert.equal(givenNameFirst(written), shown));
});
