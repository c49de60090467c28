import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { echoedStances } from "../../../analysis/stances/echoes.ts";
import type { FoundStance } from "../../../analysis/stances/find-stances.ts";
import { sentenceKey } from "../../../analysis/text/sentence-key.ts";
import { makeFamily } from "../make-family.ts";
import { makeUtterance } from "../make-utterance.ts";

const objection = "Heron is far too vague.";
const taken: FoundStance = {
  family: makeFamily("heron"),
  stance: "oppose",
  utterance: makeUtterance({ text: objection, participant: "ada@example.org", messageId: "1@example.org" }),
  confidence: 0.8,
  way: "verdict",
  relation: "named",
  referred: null,
  witnesses: [],
};

/** The sides taken by saying something under a quotation that ends in the objection. */
const sides = (text: string, quoted = `I read it twice. Heron is far\ntoo vague.`, before: readonly string[] = []) => {
  const passage = { text: quoted, distance: 0, quoted: true, parentId: "1@example.org" };
  const utterance = makeUtterance({
    text,
    before,
    passage,
    participant: "ben@example.org",
    messageId: "2@example.org",
  });
  return echoedStances(utterance, new Map([[sentenceKey(objection), [taken]]]), [taken.family]).map(
    ({ stance }) => stance,
  );
};

describe("agreement under a quoted stance", () => {
  test("takes the same side", () => assert.deepEqual(sides("I agree."), ["oppose"]));
  test("accepts what is wished for, whatever is objected to behind that", () => {
    const wish = "I would much prefer egret.";
    const wanted = { ...taken, family: makeFamily("egret"), stance: "support" as const };
    const earlier = new Map([
      [sentenceKey(objection), [taken]],
      [sentenceKey(wish), [wanted]],
    ]);
    const passage = { text: `${wish} ${objection}`, distance: 0, quoted: true, parentId: "1@example.org" };
    const echoed = (text: string) =>
      echoedStances(makeUtterance({ text, passage, participant: "ben@example.org" }), earlier, []).map(
        ({ family, stance }) => `${stance} ${family.name}`,
      );
    assert.deepEqual(echoed("That seems okay to me too."), ["support egret"]);
    assert.deepEqual(echoed("I agree."), ["oppose heron"]);
  });
  test("takes no objection for what works, where a name is put forward beside it", () => {
    assert.deepEqual(sides("Works for me.", "How about egret_put? Heron is far too vague."), []);
    assert.deepEqual(sides("I agree.", "How about egret_put? Heron is far too vague."), ["oppose"]);
  });
  test("takes the other side where it is disagreement", () => assert.deepEqual(sides("I disagree."), ["support"]));
  test("takes it under the begin of a sentence whose end was cut out", () => {
    const long = "I don't like Heron at all, there is a driver of that name in staging.";
    const under = (quoted: string) => {
      const passage = { text: quoted, distance: 0, quoted: true, parentId: "1@example.org" };
      const utterance = makeUtterance({ text: "I agree.", passage, participant: "ben@example.org" });
      return echoedStances(utterance, new Map([[sentenceKey(long), [taken]]]), [taken.family]).map(
        ({ stance }) => stance,
      );
    };
    assert.deepEqual(under("I don't like Heron at all, there is a driver"), ["oppose"]);
    assert.deepEqual(under("I don't like Heron"), []);
    assert.deepEqual(under("there is a driver of that name in staging."), []);
  });
  test("takes it where a nod comes before a verdict to the same side, and none to the other", () => {
    assert.deepEqual(sides("Yeah, that's confusing."), ["oppose"]);
    assert.deepEqual(sides("Yeah, it is descriptive."), []);
    assert.deepEqual(sides("That's confusing."), []);
  });
  test("takes none where it promises something under another agreement", () => {
    const agreed = { ...taken, way: "agreement with a stance" as const };
    const passage = { text: objection, distance: 0, quoted: true, parentId: "1@example.org" };
    const echoed = (text: string) =>
      echoedStances(
        makeUtterance({ text, passage, participant: "ben@example.org" }),
        new Map([[sentenceKey(objection), [agreed]]]),
        [],
      ).length;
    assert.equal(echoed("I will do that."), 0);
    assert.equal(echoed("I agree."), 1);
  });
  test("takes none under other words", () => assert.deepEqual(sides("I agree.", "The pond is deep."), []));
  test("takes none after words of its own", () => assert.deepEqual(sides("I agree.", undefined, ["No."]), []));
  test("takes none where it says what it agrees with", () => {
    assert.deepEqual(sides("I agree that the pond is deep."), []);
  });
  test("takes none where the same person objected from another address", () => {
    const passage = { text: objection, distance: 0, quoted: true, parentId: "1@example.org" };
    const again = makeUtterance({
      text: "I agree.",
      passage,
      participant: "ada@home.example",
      person: { ...taken.utterance.person, addresses: ["ada@example.org", "ada@home.example"] },
    });
    assert.deepEqual(echoedStances(again, new Map([[sentenceKey(objection), [taken]]]), [taken.family]), []);
  });
  test("takes none where it is no agreement", () => assert.deepEqual(sides("The pond is deep."), []));
});

describe("agreement about a name", () => {
  test("takes the side that another took of it", () => {
    assert.deepEqual(sides("Agreed about heron.", "The pond is deep."), ["oppose"]);
    assert.deepEqual(sides("Ada is right about heron.", "The pond is deep."), ["oppose"]);
  });
  test("takes none of another name, and none where it is doubted", () => {
    assert.deepEqual(sides("Agreed about egret.", "The pond is deep."), []);
    assert.deepEqual(sides("I don't agree about heron.", "The pond is deep."), []);
  });
});
