import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { findObjectionReplies } from "../../../analysis/notes/objection-replies.ts";
import type { Evidence, Name, Stance } from "../../../analysis/types.ts";
import type { Utterance } from "../../../analysis/utterances.ts";
import { makePatchPost } from "../decisions/make-record.ts";
import { makeEvidence, makeStance } from "../make-finding.ts";
import { makeUtterance } from "../make-utterance.ts";
import { makeFindingsRecord } from "./make-findings-record.ts";

const words = "heron_put sounds like a bird on a roof.";
const objection = makeStance("oppose", { quote: words });
const ben = "ben@example.org";
const byBen: Name = {
  name: "heron_put",
  aliases: [],
  role: "proposed",
  proposal: makeEvidence({ participant: ben, messageId: "m0@example.org" }),
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
});

/** Ben's "Agreed." under a quotation that ends with the words, or with many more. */
const agreed = (quoted = words) =>
  makeUtterance({
    text: "Agreed.",
    messageId: "m2@example.org",
    participant: ben,
    passage: { text: quoted, distance: 0, quoted: true, parentId: "m1@example.org" },
  });
const kindsIn = (record: Parameters<typeof makeFindingsRecord>[0]) =>
  findObjectionReplies(makeFindingsRecord({ stances: [objection], names: [byBen], utterances: [agreed()], ...record }))
    .map(({ kind }) => kind)
    .join();

describe("an objection", () => {
  test("that is uncertain is not answered", () => {
    assert.equal(kindsIn({ stances: [makeStance("oppose", { quote: words, confidence: 0.3 })] }), "");
  });
  test("is what is answered, not support", () => {
    assert.equal(kindsIn({ stances: [makeStance("support", { quote: words })] }), "");
  });
});

describe("an objection that stands far above the sentence", () => {
  const said = agreed(`${words} ${"It waits. ".repeat(40)}`);
  const read = (evidence: Partial<Evidence> = {}, other: Partial<Stance> = {}) => {
    const own = { messageId: said.messageId, participant: ben, span: said.span, quote: said.text, ...evidence };
    const side = { ...makeStance("oppose", own), answers: { messageId: "m1@example.org", quote: words }, ...other };
    return kindsIn({ stances: [objection, side], utterances: [said] });
  };
  test("is answered where the sentence was read as an objection that takes it up", () =>
    assert.equal(read(), "conceded"));

  const cases: readonly (readonly [why: string, ...of: Parameters<typeof read>])[] = [
    ["another message", { messageId: "m5@example.org" }],
    ["another sentence of the message", { span: { start: 9, end: 16 } }],
    ["who objected", { participant: objection.evidence.participant }],
    ["an objection that is uncertain", { confidence: 0.3 }],
    ["support", {}, { stance: "support" }],
    ["an objection to another name", {}, { name: "egret_put" }],
    ["an objection that takes up nothing", {}, { answers: null }],
    ["an objection that takes up another message", {}, { answers: { messageId: "m9@example.org", quote: words } }],
    ["an objection that takes up other words", {}, { answers: { messageId: "m1@example.org", quote: "It waits." } }],
  ];
  for (const [why, ...of] of cases) test(`is not by the words of ${why}`, () => assert.equal(read(...of), ""));
});

describe("who agrees to an objection", () => {
  const byCyd: Name = { ...byBen, proposal: makeEvidence({ participant: "cyd@example.org" }) };
  const inUse: Name = { ...byCyd, role: "incumbent" };
  const bens = makeEvidence({ participant: ben });
  const by = { participant: ben };
  const mail = (subject: string, added: string) => [makePatchPost("m0", subject, [added], { by: ben })];
  const cases: readonly (readonly [who: string, kind: string, ...of: Parameters<typeof kindsIn>])[] = [
    ["put the name forward", "conceded", { names: [byBen] }],
    ["first used the name in use", "conceded", { names: [{ ...inUse, firstUse: bens }] }],
    ["first used a name that another put forward", "seconded", { names: [{ ...byCyd, firstUse: bens }] }],
    ["put forward what was in use before", "seconded", { names: [{ ...byBen, role: "incumbent" }] }],
    ["spoke for the name", "conceded", { names: [byCyd], stances: [objection, makeStance("support", by)] }],
    ["heard another speak for it", "seconded", { names: [byCyd], stances: [objection, makeStance("support")] }],
    ["spoke against it, too", "seconded", { names: [byCyd], stances: [objection, makeStance("oppose", by)] }],
    [
      "hardly spoke for it",
      "seconded",
      { names: [byCyd], stances: [objection, makeStance("support", { ...by, confidence: 0.3 })] },
    ],
    ["spoke for another", "seconded", { names: [byCyd], stances: [objection, makeStance("support", by, "egret_put")] }],
    ["wrote a patch that holds it", "conceded", { names: [inUse], posts: mail("[PATCH] roost", "heron_put();") }],
    [
      "wrote a patch that holds another",
      "seconded",
      { names: [inUse], posts: mail("[PATCH] roost", "heron_putter();") },
    ],
    ["answered a patch with it", "seconded", { names: [inUse], posts: mail("Re: [PATCH] roost", "heron_put();") }],
  ];
  for (const [who, kind, ...of] of cases) test(`and ${who}: ${kind}`, () => assert.equal(kindsIn(...of), kind));
});
