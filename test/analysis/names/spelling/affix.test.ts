import assert from "node:assert/strict";
import { test } from "node:test";
import { readAffix } from "../../../../analysis/names/spelling/affix.ts";

test("readAffix tells whether a name begins or ends so", () => {
  const cases: readonly (readonly [affix: string, name: string, isOf: boolean])[] = [
    ["heron_", "heron_put", true],
    ["heron_", "put_heron", false],
    ["heron_", "heronry_put", false],
    ["_sync", "heron_put_sync", true],
    ["_sync", "sync_heron", false],
    ["_sync", "*_sync", false],
    ["heron_", "heron_", false],
  ];
  for (const [affix, name, isOf] of cases) assert.equal(readAffix(affix)?.isOf(name), isOf, `${affix} ${name}`);
});

test("readAffix knows no affix in a whole identifier, a word or a pattern", () => {
  for (const form of ["heron_put", "heron", "*", "heron_*", "*_sync", "_"]) assert.equal(readAffix(form), null, form);
});
