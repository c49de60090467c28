import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { formKey } from "../../../analysis/names/spelling/forms.ts";
import { buildNameFinder } from "../../../analysis/stances/name-finder.ts";
import { makeFamily } from "../make-family.ts";

const families = ["hidden", "sheltered", "heron_put", "stork/crane"].map((name) =>
  makeFamily(name, { keys: new Set([formKey(name)]) }),
);

function found(text: string): readonly string[] {
  return buildNameFinder(families, [])
    .findAll(text)
    .map(({ form, span }) => {
      assert.equal(text.slice(span.start, span.end), form);
      return form;
    });
}

/** What is found in a text of the names, in order. */
function foundOf(text: string, ...names: readonly string[]): readonly string[] {
  const families = names.map((name) => makeFamily(name, { keys: new Set([formKey(name)]) }));
  return buildNameFinder(families, [])
    .findAll(text)
    .map(({ form }) => form);
}

test("a word in small letters is no mention of a name that is only written in capitals", () => {
  const shouted = makeFamily("CALL", { keys: new Set([formKey("CALL")]) });
  const finder = buildNameFinder([shouted], []);
  const mentioned = finder.findAll("No need for that call, CALL is a name.").map(({ form }) => form);
  assert.deepEqual(mentioned, ["CALL"]);
});

test("a name of several words is found as it is written with hyphens", () => {
  assert.deepEqual(foundOf("I agree, keep-heron seems best.", "keep-heron.so.1"), ["keep-heron"]);
  assert.deepEqual(foundOf("Then keep heron, and a keep-heron-out.", "keep-heron.so.1"), []);
});

test("a name of several words with a number is found in small letters, too", () => {
  assert.deepEqual(foundOf("Let us say reed lake 2.0 here, not reed lake 2x0.", "Reed Lake 2.0"), ["reed lake 2.0"]);
});

test("a word is a mention where marks set it off as in print, and none where they make a name or a path of it", () => {
  assert.deepEqual(found("Calling it _hidden_ is wrong, /sheltered/ is right."), ["hidden", "sheltered"]);
  assert.deepEqual(found("pond_hidden_ and _hidden/ and /hidden/pond"), []);
});

test("a word is no mention of its own inside a name that is found whole", () => {
  assert.deepEqual(foundOf("I'll go with hush-pond, not with hush.", "hush", "hush-pond"), ["hush-pond", "hush"]);
});

test("the end of a constant is a mention of it where no other has it, and the end of a function is none", () => {
  assert.deepEqual(foundOf("I like HERON_ONLY.", "POND_FLAG_HERON_ONLY"), ["HERON_ONLY"]);
  assert.deepEqual(foundOf("I like HERON_ONLY.", "POND_FLAG_HERON_ONLY", "REED_HERON_ONLY"), []);
  assert.deepEqual(foundOf("I like ONLY and heron_only.", "POND_FLAG_HERON_ONLY"), []);
  assert.deepEqual(foundOf("I like HERONS.", "POND_FLAG_HERONS"), ["HERONS"]);
  assert.deepEqual(foundOf("I like HERONS.", "POND_FLAG_HERONS", "REED_HERONS"), []);
  assert.deepEqual(foundOf("I like herons.", "POND_FLAG_HERONS"), []);
});

test("a word is no mention of a file that is called so", () => {
  const file = makeFamily("pond.c", { keys: new Set([formKey("pond.c")]) });
  const mentioned = buildNameFinder([file], []).findAll("The pond of pond.c is deep.");
  assert.deepEqual(
    mentioned.map(({ form }) => form),
    ["pond.c"],
  );
});

describe("a finder of names", () => {
  const cases: readonly (readonly [text: string, names: readonly string[]])[] = [
    ["I like hidden and heron_put.", ["hidden", "heron_put"]],
    ["Hidden/Sheltered/etc - too close.", ["Hidden", "Sheltered"]],
    ["either hidden/sheltered/???", ["hidden", "sheltered"]],
    ["Nit: s/hidden/heron_put/", ["hidden", "heron_put"]],
    ["the stork/crane words", ["stork/crane"]],
    ["see mm/stork/crane for it", []],
    ["see mm/hidden/sheltered for it", []],
    ["see hidden/read for it", []],
    ["see /hidden/sheltered for it", []],
    ["see hidden/sheltered.c for it", []],
  ];
  for (const [text, names] of cases) test(text, () => assert.deepEqual(found(text), names));
});

describe("names of several words, and words that stand for a name", () => {
  const aside = makeFamily("Set aside", { contested: new Set(["set_aside"]) });
  const window = makeFamily("resume-window", { contested: new Set(["resume_window"]) });
  const flush = makeFamily("pond_flush", { contested: new Set(["pond_flush"]), ownWords: new Set(["flush"]) });
  const { findSure, tellsOfNames, holdsContested } = buildNameFinder([aside, window, flush], []);
  const found = (text: string) => findSure(text).map(({ family }) => family.name);

  test("are found as they are spelled", () => {
    assert.deepEqual(found("Set aside is fine, resume-window is not."), ["Set aside", "resume-window"]);
    assert.deepEqual(found("We set aside some time."), []);
  });
  test("are found where they are weighed, and not where a thing is done", () => {
    assert.deepEqual(found("Not a fan of flush."), ["pond_flush"]);
    assert.deepEqual(found("We flush the list."), []);
  });
  test("tell of names, wherever they stand", () => {
    assert(tellsOfNames("pond_flush waits."));
    assert(holdsContested("Not a fan of flush."));
    assert(!tellsOfNames("It waits."));
  });
});
