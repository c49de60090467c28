import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { pairsToCompare } from "../../../analysis/lineages/pairs-to-compare.ts";
import type { Debate } from "../../../analysis/types.ts";
import { makeDebate, makeEvidence, makeStance } from "../make-finding.ts";

/** A debate of one message, on one name, in which one person takes a side. */
function debateOf(id: string, name: string, speaker: string, links: Debate["links"] = []): Debate {
  const known = { aliases: [], proposal: null, firstUse: makeEvidence(), fate: "open", role: "incumbent" } as const;
  return makeDebate({
    id,
    names: [{ name, ...known }],
    stances: [makeStance("oppose", { participant: speaker }, name)],
    messageIds: [`${id}@example.org`],
    links,
  });
}

const linkTo = (id: string) => [{ to: `${id}@example.org`, evidence: makeEvidence() }];

const pairsOf = (...debates: readonly Debate[]) =>
  pairsToCompare(debates).map(([one, other]) => `${one.id} ${other.id}`);

describe("debates are compared", () => {
  test("that have a spelling and a speaker in common, each pair once, the earlier one first", () => {
    const [one, other, third] = ["a", "b", "c"].map((id) => debateOf(id, "heron_put", "ada@example.org"));
    assert.ok(one && other && third);
    assert.deepEqual(pairsOf(one, other, third), ["a b", "a c", "b c"]);
    assert.deepEqual(pairsOf(one, debateOf("b", "HERON_PUT()", "ada@example.org")), ["a b"]);
  });
  test("where one proposes the name that he speaks of in the other", () => {
    const [put] = debateOf("a", "heron_put", "ben@example.org").names;
    assert.ok(put);
    const proposed = makeDebate({ id: "a", names: [{ ...put, role: "proposed", proposal: makeEvidence() }] });
    assert.deepEqual(pairsOf(proposed, debateOf("b", "heron_put", "ada@example.org")), ["a b"]);
  });
  test("of which either links to the other, whoever speaks", () => {
    const [one, other] = [debateOf("a", "heron", "ada@example.org"), debateOf("b", "egret", "ben@example.org")];
    assert.deepEqual(pairsOf(one, { ...other, links: linkTo("a") }), ["a b"]);
    assert.deepEqual(pairsOf({ ...one, links: linkTo("b") }, { ...other, links: linkTo("a") }), ["a b"]);
    assert.deepEqual(pairsOf({ ...one, links: linkTo("a") }), []);
  });
  test("and no others", () => {
    const debate = debateOf("a", "heron", "ada@example.org");
    assert.deepEqual(pairsOf(debate, debateOf("b", "heron", "ben@example.org")), []);
    assert.deepEqual(pairsOf(debate, debateOf("b", "egret", "ada@example.org")), []);
    assert.deepEqual(pairsOf(), []);
  });
});
