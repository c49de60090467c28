import assert from "node:assert/strict";
import { test } from "node:test";
import { countOption } from "../../scripts/count-option.ts";

test("a count is a whole number above 0, and nothing else", () => {
  assert.equal(countOption("--count", "20"), 20);
  for (const given of ["", "0", "-1", "1.5", "abc", "2x", "NaN", "Infinity"])
    assert.throws(() => countOption("--count", given), {
      message: `--count is a whole number above 0, not "${given}"`,
    });
});
