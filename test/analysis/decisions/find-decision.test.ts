import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { findOutcome } from "../../../analysis/decisions/find-decision.ts";
import type { NameFamily } from "../../../analysis/names/families/name-family.ts";
import type { FoundStance } from "../../../analysis/stances/find-stances.ts";
import type { Utterance } from "../../../analysis/utterances.ts";
import { makeFamily, makeFoundStance, makeOccurrence, makeProposal } from "../make-family.ts";
import { makeUtterance } from "../make-utterance.ts";
import { makePatchPost, makePlainPost, makeRecord } from "./make-record.ts";

/** Sentences of the messages m1, m2, …, one each, in order. */
const talk = (...said: readonly (readonly [by: string, text: string])[]): readonly Utterance[] =>
  said.map(([by, text], index) =>
    makeUtterance({ text, index, messageId: `m${index + 1}@example.org`, participant: `${by}@example.org` }),
  );
const choice = (family: NameFamily, utterance: Utterance) =>
  makeFoundStance(family, "support", utterance, { way: "choice" });
const namesOf = (outcome: ReturnType<typeof findOutcome>) => ({
  decision: outcome.decision?.family.name ?? null,
  settled: outcome.settled.map(({ family }) => family.name),
});

describe("findOutcome", () => {
  const utterances = talk(
    ["ben", "How about heron_get or egret_get?"],
    ["cyd", "Let's go with egret_get."],
    ["ada", "I'll go with heron_get."],
  );
  const [asking, word, later] = utterances as [Utterance, Utterance, Utterance];
  const heron = makeFamily("heron_get", { proposal: makeProposal("heron_get", asking) });
  const egret = makeFamily("egret_get", { proposal: makeProposal("egret_get", asking) });
  const families = [heron, egret];

  test("finds nothing where nothing is settled", () => {
    const stances = [makeFoundStance(heron, "support", asking)];
    assert.deepEqual(findOutcome(makeRecord({ families, utterances, stances })), {
      decision: null,
      settled: [],
      withdrawn: null,
    });
  });
  test("takes the later of two words that weigh the same", () => {
    const stances = [choice(egret, word), choice(heron, later)];
    for (const order of [families, families.toReversed()]) {
      const outcome = findOutcome(makeRecord({ families: order, utterances, stances }));
      assert.equal(outcome.decision?.kind, "participant's word");
      assert.equal(outcome.decision?.family, heron);
    }
  });
  test("takes no word of a participant to which others go on to object", () => {
    const against = makeFoundStance(egret, "oppose", later);
    const decided = (stances: readonly FoundStance[], posts = [makePlainPost("m2", "Re: roost")]) =>
      namesOf(findOutcome(makeRecord({ families, utterances, stances, posts }))).decision;
    assert.equal(decided([choice(egret, word)]), "egret_get");
    assert.equal(decided([choice(egret, word), against]), null);
    const byAuthor = [makePatchPost("m0", "[PATCH] roost", ["x"], { by: "cyd@example.org" })];
    assert.equal(decided([choice(egret, word), against], byAuthor), "egret_get");
  });
  test("lets a word be overtaken by the next that weighs the same", () => {
    const outcome = findOutcome(
      makeRecord({ families, utterances, stances: [choice(egret, word), choice(heron, later)] }),
    );
    assert.deepEqual(namesOf(outcome).settled, ["heron_get"]);
  });
  test("takes the author's word before a later one of somebody else", () => {
    const posts = [makePatchPost("m0", "[PATCH] roost", ["x"], { by: "cyd@example.org" })];
    const stances = [choice(egret, word), choice(heron, later)];
    const outcome = findOutcome(makeRecord({ families, utterances, stances, posts }));
    assert.equal(outcome.decision?.kind, "author's word");
    assert.deepEqual(namesOf(outcome), { decision: "egret_get", settled: ["egret_get"] });
  });
  test("takes the name that is talked of most", () => {
    const occurrences = [asking, word].map((utterance) => makeOccurrence("egret_get", utterance));
    const talkedOf = { ...egret, occurrences };
    const stances = [makeFoundStance(talkedOf, "support", asking), choice(talkedOf, word), choice(heron, later)];
    const outcome = findOutcome(makeRecord({ families: [heron, talkedOf], utterances, stances }));
    assert.equal(outcome.decision?.family, talkedOf);
  });
  test("counts the talk of a name for the one that replaces it", () => {
    const replacing = makeProposal("heron_get", asking);
    const pond = makeFamily("pond_get", { replacedIn: [replacing] });
    const replaced = makeFamily("heron_get", { proposal: replacing });
    const against = [asking, word, later].map((utterance) => makeFoundStance(pond, "oppose", utterance));
    const stances = [
      ...against,
      choice(replaced, word),
      makeFoundStance(egret, "support", asking),
      choice(egret, later),
    ];
    const outcome = findOutcome(makeRecord({ families: [pond, egret, replaced], utterances, stances }));
    assert.equal(outcome.decision?.family, replaced);
  });
  test("counts the talk of a name for the one that is put forward where it is argued against", () => {
    const asks = talk(["ben", "pond_get says nothing, how about heron_get?"], ["cyd", "Or egret_get?"]);
    const [first, second] = asks as [Utterance, Utterance];
    const pond = makeFamily("pond_get");
    const against = [first, second, later].map((utterance) => makeFoundStance(pond, "oppose", utterance));
    const better = makeFamily("heron_get", { proposal: makeProposal("heron_get", first) });
    const other = makeFamily("egret_get", { proposal: makeProposal("egret_get", { ...second, block: 7 }) });
    const stances = [...against, choice(better, word), makeFoundStance(other, "support", second), choice(other, later)];
    const outcome = findOutcome(makeRecord({ families: [pond, other, better], utterances, stances }));
    assert.equal(outcome.decision?.family, better);
  });
  test("takes the name that stands against the one in the subject", () => {
    const replacing = makeProposal("heron_get", asking);
    const pond = makeFamily("pond_get", { replacedIn: [replacing] });
    const better = makeFamily("heron_get", { proposal: replacing });
    const stances = [choice(better, word), choice(egret, later)];
    const outcomeUnder = (subject: string) =>
      findOutcome(
        makeRecord({ families: [pond, egret, better], utterances, stances, posts: [makePlainPost("m1", subject)] }),
      ).decision?.family;
    assert.equal(outcomeUnder("Roosts (pond_get)"), better);
    assert.equal(outcomeUnder("Roosts"), egret);
  });
  test("lets patches stand beside one another, and no word beside them", () => {
    const asked = { ...word, text: "How about stork_get or egret_get?" };
    const stork = makeFamily("stork_get", { proposal: makeProposal("stork_get", asked) });
    const egretLater = makeFamily("egret_get", { proposal: makeProposal("egret_get", asked) });
    const chosen = { ...later, text: "I'll go with egret_get." };
    const told = makeUtterance({ text: "A new name.", messageId: "m8@example.org", index: 3 });
    const passage = { text: "", distance: 0, quoted: false, parentId: "m1@example.org" };
    const applied = makeUtterance({ text: "Applied, thanks.", index: 4, messageId: "m9@example.org", passage });
    const posts = [
      makePatchPost("m1", "[PATCH] roost", ["x"]),
      makePlainPost("m2", "Re: [PATCH] roost"),
      makePatchPost("m8", "[PATCH v2] roost", ["stork_get();"]),
    ];
    const { settled } = findOutcome(
      makeRecord({
        families: [heron, egretLater, stork],
        utterances: [asking, asked, chosen, told, applied],
        stances: [makeFoundStance(heron, "support", asking), choice(egretLater, chosen)],
        posts,
      }),
    );
    const shown = settled.map(({ family, kind }) => `${kind}: ${family.name}`).sort();
    assert.deepEqual(shown, ["merge: heron_get", "next revision: stork_get"]);
  });
  test("lets patches overtake what their author agreed to before, and nothing he agrees to later", () => {
    const asked = { ...word, text: "How about stork_get?" };
    const stork = makeFamily("stork_get", { proposal: makeProposal("stork_get", asked) });
    const told = makeUtterance({ text: "A new name.", messageId: "m8@example.org", index: 5 });
    const posts = [
      makePatchPost("m0", "[PATCH] roost", ["x"]),
      makePatchPost("m8", "[PATCH v2] roost", ["stork_get();"]),
    ];
    const settledWith = (index: number) => {
      const yes = makeUtterance({ text: "Agreed.", index, messageId: "m4@example.org" });
      const stances = [
        makeFoundStance(stork, "support", asked),
        makeFoundStance(heron, "support", yes, { way: "agreement", relation: "passage" }),
      ];
      const spoken = [asking, asked, told, yes].sort((a, b) => a.index - b.index);
      return namesOf(findOutcome(makeRecord({ families: [heron, stork], utterances: spoken, stances, posts }))).settled;
    };
    assert.deepEqual(settledWith(4), ["stork_get"]);
    assert.deepEqual(settledWith(6).toSorted(), ["heron_get", "stork_get"]);
  });
  test("lets patches overtake what their author agrees to in the same words", () => {
    const told = makeUtterance({ text: "Agreed, a new name.", messageId: "m8@example.org", index: 5 });
    const asked = { ...word, text: "How about stork_get?" };
    const stork = makeFamily("stork_get", { proposal: makeProposal("stork_get", asked) });
    const stances = [
      ...[asking, word].map((utterance) => makeFoundStance(egret, "support", utterance)),
      choice(egret, later),
      makeFoundStance(heron, "support", told, { way: "agreement", relation: "passage" }),
    ];
    const posts = [
      makePatchPost("m0", "[PATCH] roost", ["x"]),
      makePatchPost("m8", "[PATCH v2] roost", ["stork_get();"]),
    ];
    const spoken = [asking, asked, later, told];
    const outcome = findOutcome(makeRecord({ families: [heron, egret, stork], utterances: spoken, stances, posts }));
    assert.deepEqual(namesOf(outcome), { decision: "egret_get", settled: ["egret_get", "stork_get"] });
  });
  test("shows a name that is settled on twice by what settles it best", () => {
    const posts = [makePatchPost("m0", "[PATCH] roost", ["x"])];
    const byOther = { ...word, text: "Let's go with heron_get." };
    const outcome = findOutcome(
      makeRecord({ families, utterances, posts, stances: [choice(heron, byOther), choice(heron, later)] }),
    );
    assert.equal(outcome.decision?.utterance, later);
    assert.equal(outcome.settled.length, 1);
  });
});

describe("of names for several things, the decision", () => {
  const utterances = talk(["ben", "How about heron_get or egret_get?"], ["cyd", "Let's go with heron_get."]);
  const [asking, word] = utterances as [Utterance, Utterance];
  const [heron, egret, stork] = ["heron_get", "egret_get", "stork_get"].map((name) => makeFamily(name)) as [
    NameFamily,
    NameFamily,
    NameFamily,
  ];
  const egretWord = makeUtterance({ text: "Let's go with egret_get.", messageId: "m3@example.org", index: 2 });
  const stances = [asking, word].map((utterance) => makeFoundStance(heron, "support", utterance));
  const record = makeRecord({
    families: [heron, egret, stork],
    utterances: [...utterances, egretWord],
    stances: [...stances, choice(heron, word), choice(egret, egretWord)],
  });
  const decidedFor = (core: readonly NameFamily[]) =>
    findOutcome(record, [[egret, stork], [heron]], core).decision?.family.name;

  test("is on the name that is talked of most, of those in the first place", () => {
    assert.equal(decidedFor([heron, egret]), "heron_get");
    assert.equal(decidedFor([egret]), "egret_get");
    assert.equal(decidedFor([heron]), "heron_get");
  });
  test("is on one for the first thing where none of those is settled on", () =>
    assert.equal(decidedFor([stork]), "egret_get"));
});

describe("a name that is settled on and renamed again", () => {
  const utterances = talk(
    ["ben", "How about heron_get?"],
    ["ada", "I'll go with heron_get."],
    ["ada", "Renamed heron_get to egret_get."],
  );
  const [asking, word, renaming] = utterances as [Utterance, Utterance, Utterance];
  const rename = makeProposal("egret_get", renaming, {
    rule: "rename",
    replaces: makeOccurrence("heron_get", renaming).mention,
  });
  const heron = makeFamily("heron_get", { proposal: makeProposal("heron_get", asking), replacedIn: [rename] });
  const egret = makeFamily("egret_get", { proposal: rename });
  const settle = (stances: readonly FoundStance[]) =>
    namesOf(findOutcome(makeRecord({ families: [heron, egret], utterances, stances })));

  test("is overtaken where the new one is settled on", () => {
    const many = [asking, word].map((utterance) => makeFoundStance(heron, "support", utterance));
    const stances = [...many, choice(heron, word), choice(egret, { ...renaming, text: "I'll go with egret_get." })];
    assert.deepEqual(settle(stances), { decision: "egret_get", settled: ["egret_get"] });
  });
  test("stands beside the new one where that is no rename", () => {
    const asked = { ...rename, rule: "how about" };
    const old = { ...heron, replacedIn: [asked] };
    const other = makeFamily("egret_get", { proposal: asked });
    const stances = [choice(old, word), choice(other, { ...word, text: "I'll go with egret_get." })];
    const { settled } = namesOf(findOutcome(makeRecord({ families: [old, other], utterances, stances })));
    assert.deepEqual(settled.toSorted(), ["egret_get", "heron_get"]);
  });
  test("stands where the new one is not", () => {
    assert.deepEqual(settle([choice(heron, word)]), { decision: "heron_get", settled: ["heron_get"] });
  });
});
