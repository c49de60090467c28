import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { namingContext, namingStrength } from "../../../../analysis/names/mentions/naming-context.ts";
import { makeUtterance } from "../../make-utterance.ts";

describe("namingStrength", () => {
  const cases: readonly (readonly [text: string, strength: number])[] = [
    ["Please rename it.", 1],
    ["I renamed heron_put.", 1],
    ["I would call it heron.", 1],
    ["It should be named heron.", 1],
    ["A better name would help.", 1],
    ["The naming is odd.", 1],
    ["The filename should match the first compatible.", 1],
    ["That is not a good compatible.", 1],
    ["Please use a more specific compatible for it.", 1],
    ["It is a misnomer.", 1],
    ["Let the bikeshedding begin.", 1],
    ["Use the right terminology.", 1],
    ["s/heron/egret/", 1],
    ["Replace otter/weasel by stork/crane", 1],
    ["Replace the lock by a mutex", 0],
    ["The helper is misnamed.", 1],
    ["It is badly named.", 1],
    ['You called the field "heron".', 1],
    ["I have named the helper so.", 1],
    ["The new flag name is odd.", 1],
    ["He called the function again.", 0],
    ['Use heron_has_nest, because "has" is clear.', 0.85],
    ['Use heron_has_nest, because "with" is not.', 0],
    ["Names matter.", 0.7],
    ["Use it as a prefix.", 0.7],
    ["File names are passed.", 0],
    ["It does name lookup.", 0],
    ["In terms of speed it wins.", 0],
    ["It is called from the outside.", 0],
    ["rename(2) moves a file.", 0],
    ["heron_put waits.", 0],
    ["", 0],
  ];
  for (const [text, strength] of cases) {
    test(`is ${strength} for ${JSON.stringify(text)}`, () => assert.equal(namingStrength(text), strength));
  }
});

test("namingStrength is 0 for names of files and hosts with an article", () => {
  assert.deepEqual(["The file name is passed.", "It does a name lookup."].map(namingStrength), [0, 0]);
});

describe("namingContext is", () => {
  const naming = "Please rename it.";
  const passage = { distance: 0, parentId: "m0@example.org" };
  const cases: readonly (readonly [why: string, said: Parameters<typeof makeUtterance>[0], strength: number])[] = [
    ["1 where the sentence itself talks of naming", { text: naming }, 1],
    ["0.85 where the sentence before does", { before: [naming] }, 0.85],
    ["0.85 where the sentence after does", { after: [naming] }, 0.85],
    ["0.85 under a list's lead that does", { listLead: naming }, 0.85],
    ["0.85 where the quoted passage does", { passage: { ...passage, text: naming, quoted: true } }, 0.85],
    ["0.6 where the subject does", { subject: naming }, 0.6],
    ["0 where the parent does but is not quoted", { passage: { ...passage, text: naming, quoted: false } }, 0],
    ["0 where a sentence far above does", { before: [naming, "It waits.", "It waits."] }, 0],
    ["0 where nothing does", {}, 0],
  ];
  for (const [why, said, strength] of cases)
    test(why, () => assert.equal(namingContext(makeUtterance(said)), strength));

  test("0.75 where a name under debate is mentioned", () => {
    assert.equal(
      namingContext(makeUtterance({ text: "heron_put waits." }), (text) => text.includes("heron_put")),
      0.75,
    );
  });
});
