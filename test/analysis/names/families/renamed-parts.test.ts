import assert from "node:assert/strict";
import { test } from "node:test";
import { renamedParts } from "../../../../analysis/names/families/renamed-parts.ts";
import { makeProposal } from "../../make-family.ts";
import { makeUtterance } from "../../make-utterance.ts";
import { makeForm } from "../make-form.ts";

/** The pairs among forms of which each of `renames` ("old > new") renames one to another. */
function pairs(...renames: readonly string[]): readonly string[] {
  const forms = renames.flatMap((rename) => {
    const [old = "", put = ""] = rename.split(" > ");
    const utterance = makeUtterance({ text: `rename ${old} to ${put}` });
    const { mention: replaces } = makeProposal(old, utterance);
    const proposal = makeProposal(put, utterance, { rule: "rename", confidence: 0.9, replaces });
    return [makeForm(old, { replacedIn: [proposal] }), makeForm(put, { proposals: [proposal] })];
  });
  return renamedParts(forms).map((pair) => pair.map(({ key }) => key).join(" "));
}

test("names go with the ends that they are renamed with", () => {
  assert.deepEqual(pairs("_hush > _quiet", "heron_hush > heron_quiet"), ["~hush heron_hush", "~quiet heron_quiet"]);
});

test("names that are renamed otherwise do not", () => {
  assert.deepEqual(pairs("_hush > _quiet", "heron_hush > quiet_heron"), []);
  assert.deepEqual(pairs("_hush > _quiet", "heron_wake > heron_quiet"), []);
  assert.deepEqual(pairs("stork_hush > stork_quiet", "heron_hush > heron_quiet"), []);
});
