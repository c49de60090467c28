import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { firstMention } from "../../../../analysis/names/candidates/first-mention.ts";
import type { FormEvidence } from "../../../../analysis/names/candidates/gather-forms.ts";
import { readFamily } from "../../../../analysis/names/families/name-family.ts";
import { makeOccurrence, makeProposal } from "../../make-family.ts";
import { makeUtterance } from "../../make-utterance.ts";
import { makeForm, makeKnown } from "../make-form.ts";

/** A likely name beside a background in which the keys stood in patches and quotations from the start. */
const known = (...seen: readonly string[]) => makeKnown((key) => seen.includes(key));
const read = (form: Partial<FormEvidence>, seen: readonly string[] = [], spelling = "heron_get") =>
  readFamily([makeForm(spelling, form)], known(...seen));
const say = (text: string, index: number) =>
  makeUtterance({ text, index, messageId: `m${index}@example.org`, participant: `p${index}@example.org` });

const mentioning = say("The name heron_get is new.", 1);
const proposing = say("How about heron_get?", 2);
const mention = makeOccurrence("heron_get", mentioning);
const proposal = makeProposal("heron_get", proposing);

test("a name is spelled as it is put forward plainly, whatever was put forward faintly before", () => {
  const faint = makeProposal("pond_shelter", say("pond_shelter, reed_shelter", 1), { confidence: 0.35 });
  const plain = makeProposal("SHELTER", say("Rename POND to SHELTER.", 2), { rule: "rename" });
  const group = [makeForm("pond_shelter", { proposals: [faint] }), makeForm("SHELTER", { proposals: [plain] })];
  const family = readFamily(group, known());
  assert.deepEqual([family.name, family.aliases, family.proposal], ["SHELTER", ["pond_shelter"], faint]);
});

test("a name that is only said in passing is spelled as several people write in the end what began so", () => {
  const passing = makeOccurrence("heron_keep", say("A heron_keep could hold both.", 1));
  const later = [2, 3].map((index) => makeOccurrence("heron_keeper", say("Each pond has a heron_keeper.", index)));
  const name = (of: readonly (typeof passing)[], proposals: FormEvidence["proposals"] = []) =>
    readFamily(
      [
        makeForm("heron_keep", { occurrences: [passing], proposals: [...proposals] }),
        makeForm("heron_keeper", { occurrences: [...of] }),
      ],
      known(),
    ).name;
  assert.equal(name(later), "heron_keeper");
  assert.equal(name(later.slice(1)), "heron_keep", "one is not enough");
  const plain = makeProposal("heron_keep", say("Rename pond to heron_keep.", 1), { rule: "rename" });
  assert.equal(name(later, [plain]), "heron_keep", "it is put forward plainly");
});

describe("where a name was put forward", () => {
  const openingOf = ({ proposal: opening }: ReturnType<typeof read>) =>
    opening && [opening.rule, opening.utterance.index];
  const weak = makeProposal("heron_get", proposing, { confidence: 0.2 });

  test("is its first proposal", () => {
    const later = makeProposal("heron_get", say("Use heron_get.", 5), { rule: "use instead" });
    assert.deepEqual(openingOf(read({ proposals: [later, proposal] })), ["how about", 2]);
  });
  test("is its first mention in talk of naming, where that comes before", () => {
    assert.deepEqual(openingOf(read({ proposals: [proposal], occurrences: [mention] })), [firstMention, 1]);
  });
  test("is not a mention in talk of other things", () => {
    const occurrences = [makeOccurrence("heron_get", mentioning, { context: 0.5 })];
    assert.deepEqual(openingOf(read({ proposals: [proposal], occurrences })), ["how about", 2]);
  });
  test("is not a mention of a name known from a patch", () => {
    assert.deepEqual(openingOf(read({ proposals: [proposal], occurrences: [mention] }, ["heron_get"])), [
      "how about",
      2,
    ]);
  });
  test("is no weak proposal of a name known from a patch", () => {
    assert.equal(openingOf(read({ proposals: [weak] }, ["heron_get"])), null);
    assert.deepEqual(openingOf(read({ proposals: [weak] })), ["how about", 2]);
  });
  test("is no mention of it as of what is there, and no weak proposal behind that", () => {
    const there = makeOccurrence("heron_get", say("I see why you called it heron_get.", 1));
    assert.equal(openingOf(read({ proposals: [weak], occurrences: [there] })), null);
    assert.deepEqual(openingOf(read({ proposals: [proposal], occurrences: [there] })), ["how about", 2]);
  });
  test("is no mention of the end of what is quoted above it", () => {
    const below = (text: string) =>
      makeOccurrence("heron_get", { ...mentioning, passage: { text, distance: 0, quoted: true, parentId: null } });
    assert.equal(openingOf(read({ occurrences: [below("+int pond_heron_get(void);")] })), null);
    assert.deepEqual(openingOf(read({ occurrences: [below("+int pond_heron_getter(void);")] })), [firstMention, 1]);
  });
  test("is a mention of a plain word only where that is quoted", () => {
    const plain = { occurrences: [makeOccurrence("heron", say("I'd say heron.", 1))] };
    const quoted = { occurrences: [makeOccurrence("heron", say('I would say "heron".', 1))] };
    assert.equal(openingOf(read(plain, [], "heron")), null);
    assert.deepEqual(openingOf(read(quoted, [], "heron")), [firstMention, 1]);
    assert.deepEqual(
      openingOf(read(quoted, ["heron"], "heron")),
      [firstMention, 1],
      "a word in a patch is no name in use",
    );
  });
  test("is no mention of a part of what is quoted above it", () => {
    const below = (text: string) =>
      makeOccurrence("keep", {
        ...say('I would not "keep" that.', 1),
        passage: { text, distance: 0, quoted: true, parentId: null },
      });
    assert.equal(openingOf(read({ occurrences: [below("+int heron_keep_all(void);")] }, [], "keep")), null);
    assert.deepEqual(openingOf(read({ occurrences: [below("+int heron(void);")] }, [], "keep")), [firstMention, 1]);
  });
  test("is no mention of how names begin or end, nor of an ordinary word where the sentence opens no choice", () => {
    const mentioned = (form: string, text: string) =>
      openingOf(read({ occurrences: [makeOccurrence(form, say(text, 1))] }, [], form));
    assert.equal(mentioned("heron_", "The name heron_ would be confusing."), null);
    assert.equal(mentioned("*_heron", "The name *_heron would be confusing."), null);
    assert.equal(mentioned("heron", 'The "heron" waits.'), null);
    assert.deepEqual(mentioned("Heron", 'A "Heron" waits.'), [firstMention, 1]);
  });
  test("is a rename, though a patch has the name already", () => {
    const old = makeProposal("pond_get", say("Rename pond_get to heron_get.", 2)).mention;
    const renamed = (rule: string) => {
      const weak = { rule, replaces: old, confidence: 0.4, context: 0.5 };
      return openingOf(read({ proposals: [makeProposal("heron_get", say("heron_get", 2), weak)] }, ["heron_get"]));
    };
    assert.deepEqual(renamed("rename"), ["rename", 2]);
    assert.equal(renamed("how about"), null);
  });
  test("is nowhere for a name that was to be replaced before", () => {
    const replacedIn = [makeProposal("egret_get", say("egret_get instead?", 0), { confidence: 0.3 })];
    assert.equal(openingOf(read({ proposals: [proposal], replacedIn })), null);
  });
  test("is where it was even though it is to be replaced later", () => {
    const replacedIn = [makeProposal("egret_get", say("egret_get instead?", 6))];
    assert.deepEqual(openingOf(read({ proposals: [proposal], replacedIn })), ["how about", 2]);
  });
  test("is no mention of a name that is plainly renamed later", () => {
    const renamed = (confidence: number) => [makeProposal("egret_get", say("egret_get instead?", 6), { confidence })];
    assert.equal(openingOf(read({ occurrences: [mention], replacedIn: renamed(0.6) })), null);
    assert.deepEqual(openingOf(read({ occurrences: [mention], replacedIn: renamed(0.4) })), [firstMention, 1]);
  });
});

describe("readFamily", () => {
  test("takes the spelling of the proposer, and the others for aliases", () => {
    const commoner = makeForm("HERON_GET", { spellings: new Map([["HERON_GET", 9]]) });
    const family = readFamily([commoner, makeForm("heron_get", { proposals: [proposal] })], known());
    assert.deepEqual([family.name, family.aliases, family.role], ["heron_get", ["HERON_GET"], "proposed"]);
    assert.equal(family.confidence, 0.7);
  });
  test("takes the word that is put forward, where what is built on it is mentioned first", () => {
    const built = makeForm("heron_get", { occurrences: [mention] });
    const word = makeForm("heron", { proposals: [makeProposal("heron", proposing)] });
    assert.equal(readFamily([word, built], known()).name, "heron");
  });
  test("takes the commonest spelling of a name in use, the first of several", () => {
    const spellings = new Map([
      ["pond_get", 1],
      ["Pond_Get", 3],
      ["POND_GET", 3],
    ]);
    const family = readFamily([makeForm("pond_get", { spellings }), makeForm("pond")], known());
    assert.deepEqual([family.name, family.role, family.proposal], ["Pond_Get", "incumbent", null]);
    assert.deepEqual(family.aliases, ["POND_GET", "pond", "pond_get"]);
    assert.deepEqual([...family.keys], ["pond_get", "pond"]);
  });
  test("gathers what its forms were used in, in order", () => {
    const later = makeOccurrence("heron", say("So heron.", 8));
    const forms = [makeForm("heron", { occurrences: [later] }), makeForm("heron_get", { occurrences: [mention] })];
    assert.deepEqual(readFamily(forms, known()).occurrences, [mention, later]);
  });
});

describe("a name put forward as a file", () => {
  const put = say("Let's call that heron.c, please.", 2);
  const inFile = makeProposal("heron.c", put, { rule: "call-it" });
  const spelled = (...spellings: readonly (readonly [string, number])[]) =>
    readFamily([makeForm("heron.c", { spellings: new Map(spellings), proposals: [inFile] })], known()).name;

  test("is called as most people write it", () => assert.equal(spelled(["heron.c", 1], ["HERON", 4]), "HERON"));
  test("is the file where most people write the file", () => {
    assert.equal(spelled(["heron.c", 4], ["HERON", 1]), "heron.c");
  });
});

describe("the asterisks of a pointer", () => {
  const cases: readonly (readonly [spelling: string, name: string])[] = [
    ["*heron_get", "heron_get"],
    ["**heron", "heron"],
    ["*_heron", "*_heron"],
    ["*-heron.c", "*-heron.c"],
    ["heron_*", "heron_*"],
  ];
  for (const [spelling, name] of cases)
    test(`are ${spelling === name ? "not looked for" : "left out"} in ${spelling}`, () => {
      const family = readFamily([makeForm("other_name", {}), makeForm(spelling)], known());
      assert.deepEqual([family.name, family.aliases], ["other_name", [name]]);
      assert.equal(read({}, [], spelling).name, name);
    });
});
