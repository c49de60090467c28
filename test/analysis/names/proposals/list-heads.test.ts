import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { listHeads } from "../../../../analysis/names/proposals/list-heads.ts";
import type { Utterance } from "../../../../analysis/utterances.ts";
import { makeUtterance } from "../../make-utterance.ts";

const around: Partial<Utterance> = {
  before: ["Ideas for a better name:", "Pond - too wet"],
  after: ["Lake - too large"],
};

function heads(text: string, said: Partial<Utterance> = around): readonly string[] {
  return listHeads(makeUtterance({ text, kind: "list-item", ...said })).map(({ mention: { span, form } }) => {
    assert.equal(text.slice(span.start, span.end), form);
    return form;
  });
}

describe("listHeads", () => {
  const cases: readonly (readonly [text: string, ...names: string[]])[] = [
    ["Roost - too close to nest", "Roost"],
    ["Roost: what is that?", "Roost"],
    ["roost -- clear", "roost"],
    ["- roost: clear", "roost"],
    ["Roost/Perch - too close to nest", "Roost", "Perch"],
    ["Roost/etc - too close to nest", "Roost"],
    ["Note: it is long"],
    ["Nit: it is long"],
    ["- roost: drop the second argument"],
    ["Roost is too long"],
    ["Roost"],
    ["A roost - clear"],
    ["It - clear"],
  ];
  for (const [text, ...names] of cases) {
    test(`finds ${names.join(", ") || "nothing"} in: ${text}`, () => assert.deepEqual(heads(text), names));
  }
  test("finds nothing where naming is not talked of", () => {
    assert.deepEqual(heads("Roost - too close", { before: ["Pond - too wet"] }), []);
  });
  test("finds them where a name is the subject", () => {
    const said = { before: ["Pond - too wet"], subject: "[PATCH] Rename heron_put" };
    assert.deepEqual(heads("Roost - too close", said), ["Roost"]);
  });
  test("finds nothing in one remark alone", () => {
    assert.deepEqual(heads("Roost - too close", { before: ["Ideas for a better name:"] }), []);
  });
  test("finds the answers to a quoted question of names", () => {
    const passage = { text: "Any better name?", distance: 0, quoted: true, parentId: "m0@example.org" };
    assert.deepEqual(heads("Roost - too close", { before: ["Pond - too wet"], passage }), ["Roost"]);
  });
});
