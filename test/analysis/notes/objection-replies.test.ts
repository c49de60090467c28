import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { findObjectionReplies } from "../../../analysis/notes/objection-replies.ts";
import type { Name } from "../../../analysis/types.ts";
import type { Utterance } from "../../../analysis/utterances.ts";
import { makePatchPost } from "../decisions/make-record.ts";
import { makeEvidence, makeStance } from "../make-finding.ts";
import { makeUtterance } from "../make-utterance.ts";
import { makeFindingsRecord } from "./make-findings-record.ts";

const words = "heron_put sounds like a bird on a roof.";
const objection = makeStance("oppose", { quote: words });
const byBen: Name = {
  name: "heron_put",
  aliases: [],
  role: "proposed",
  proposal: makeEvidence({ participant: "ben@example.org", messageId: "m0@example.org" }),
  firstUse: null,
  fate: "open",
};

/** What Ben's sentence under a quotation answers, in a word. */
function kindOf(text: string, said: Partial<Utterance> = {}, names: readonly Name[] = [byBen], quoted = words) {
  const passage = { text: quoted, distance: 0, quoted: true, parentId: "m1@example.org" };
  const reply = { messageId: "m2@example.org", participant: "ben@example.org", index: 1, text, passage };
  const found = findObjectionReplies(
    makeFindingsRecord({ stances: [objection], names, utterances: [makeUtterance({ ...reply, ...said })] }),
  );
  for (const one of found) assert.deepEqual([one.name, one.objection], ["heron_put", "m1@example.org"]);
  return found.map(({ kind }) => kind).join();
}

describe("the first words under a quoted objection", () => {
  const cases: readonly (readonly [text: string, kind: string])[] = [
    ["Agreed.", "conceded"],
    ["Fair point.", "conceded"],
    ["Very good point, I'll send v2.", "conceded"],
    ["Ok, understood.", "conceded"],
    ["That makes sense.", "conceded"],
    ["You're right.", "conceded"],
    ["True.", "conceded"],
    ["I completely agree.", "conceded"],
    ["I'll rename it.", "conceded"],
    ["I disagree.", "disputed"],
    ["I don't see why.", "disputed"],
    ["No, it does not.", "disputed"],
    ["Fair point, but the bird is on the logo.", ""],
    ["Agreed?", ""],
    ["I like heron_put.", ""],
    ["Now that you say it.", ""],
    ["No idea.", ""],
    ["Thanks for the review.", ""],
  ];
  for (const [text, kind] of cases)
    test(`${JSON.stringify(text)} ${kind === "" ? "settles nothing" : `is ${kind}`}`, () =>
      assert.equal(kindOf(text), kind));
});

describe("findObjectionReplies", () => {
  test("calls it seconded by one who never stood for the name", () => {
    assert.equal(
      kindOf("Agreed.", {
        participant: "cleo@example.org",
        person: makeUtterance({ participant: "cleo@example.org" }).person,
      }),
      "seconded",
    );
  });
  test("calls it conceded by the author of patches that hold the name, not by who posts them for another", () => {
    const subject = "[PATCH 1/2] roost: add a perch";
    const inUse: Name = { ...byBen, role: "incumbent", proposal: null };
    const answer = (by: string, lines: readonly string[]) =>
      findObjectionReplies(
        makeFindingsRecord({
          stances: [objection],
          names: [inUse],
          utterances: [agreed],
          posts: [makePatchPost("m0", subject, ["heron_put();"], { by, lines })],
        }),
      )
        .map(({ kind }) => kind)
        .join();
    const passage = { text: words, distance: 0, quoted: true, parentId: "m1@example.org" };
    const agreed = makeUtterance({
      text: "Agreed.",
      messageId: "m2@example.org",
      participant: "ben@example.org",
      passage,
    });
    assert.equal(answer("ben@example.org", ["Text."]), "conceded");
    assert.equal(answer("cleo@example.org", ["From: Ben <ben@example.org>", "", "Text."]), "conceded");
    assert.equal(answer("ben@example.org", ["From: Cleo <cleo@example.org>", "", "Text."]), "seconded");
    assert.equal(answer("cleo@example.org", ["Text."]), "seconded");
  });
  test("hears a but in the next sentence", () => {
    assert.equal(kindOf("Fair point.", { after: ["However, it is short."] }), "");
  });
  test("asks for the words to be the last ones quoted", () => {
    assert.equal(kindOf("Agreed.", {}, [byBen], `${words} ${"It waits. ".repeat(40)}`), "");
    assert.equal(kindOf("Agreed.", {}, [byBen], `It waits. ${words}`), "conceded");
  });
  test("reads no later sentence, no sentence without a quotation, and nobody's answer to themselves", () => {
    assert.equal(kindOf("Agreed.", { before: ["Hello."] }), "");
    assert.equal(kindOf("Agreed.", { passage: { text: words, distance: 0, quoted: false, parentId: null } }), "");
    const self = makeUtterance();
    assert.equal(kindOf("Agreed.", { participant: self.participant, person: self.person }), "");
  });
  test("takes an objection that was read as an answer to another, however far above that stands", () => {
    const passage = {
      text: `${words} ${"It waits. ".repeat(40)}`,
      distance: 0,
      quoted: true,
      parentId: "m1@example.org",
    };
    const said = makeUtterance({
      text: "Agreed.",
      messageId: "m2@example.org",
      participant: "ben@example.org",
      passage,
    });
    const evidence = { messageId: "m2@example.org", participant: "ben@example.org", span: said.span, quote: "Agreed." };
    const side = { ...makeStance("oppose", evidence), answers: { messageId: "m1@example.org", quote: words } };
    const found = findObjectionReplies(
      makeFindingsRecord({ stances: [objection, side], names: [byBen], utterances: [said] }),
    );
    assert.deepEqual(
      found.map(({ kind }) => kind),
      ["conceded"],
    );
  });
});
