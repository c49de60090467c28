import fc from "fast-check";

/** Text of any code units at all, half surrogate pairs and control characters among them. */
export function anyText(maxLength: number): fc.Arbitrary<string> {
  return fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength })
    .map((codes) => codes.map((code) => String.fromCharCode(code)).join(""));
}
