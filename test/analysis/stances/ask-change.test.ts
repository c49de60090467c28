import assert from "node:assert/strict";
import { test } from "node:test";
import { askChange } from "../../../analysis/stances/ask-change.ts";
import { buildNameFinder } from "../../../analysis/stances/name-finder.ts";
import { makeFamily } from "../make-family.ts";
import { makeUtterance } from "../make-utterance.ts";

const families = ["heron_put", "heron_release"].map((name) => makeFamily(name));
const shown = makeUtterance({
  text: "+int heron_release(int at)",
  before: ["-int heron_put(int at)"],
  kind: "code",
  subject: "[PATCH] pond: rename heron_put",
});
const finder = buildNameFinder(families, [shown]);

/** The names that a sentence of a reply is asked about. */
const asked = (text: string, subject: string) =>
  (askChange(makeUtterance({ text, subject }), finder) ?? []).map(({ family }) => family.name);

test("a verdict on a patch whose title tells what it renames, and no more, is on what the patch shows", () => {
  assert.deepEqual(asked("I don't care for the patch.", "Re: [PATCH] pond: rename heron_put"), ["heron_release"]);
});

test("a verdict on a patch with another title, or on something else, is on none", () => {
  assert.deepEqual(asked("I don't care for the patch.", "Re: [PATCH] lake: rename heron_put"), []);
  assert.deepEqual(asked("I don't care for the patch.", "Re: [PATCH] pond: add heron_put"), []);
  assert.deepEqual(asked("I don't care for it.", "Re: [PATCH] pond: rename heron_put"), []);
});
