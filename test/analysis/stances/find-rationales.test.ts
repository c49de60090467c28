import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { trainedActs } from "../../../analysis/acts/trained-models.ts";
import { findReasons } from "../../../analysis/stances/find-rationales.ts";
import type { FoundStance } from "../../../analysis/stances/find-stances.ts";
import type { StanceWay } from "../../../analysis/stances/stance-rule.ts";
import type { Utterance } from "../../../analysis/utterances.ts";
import { makeFamily, makeFoundStance } from "../make-family.ts";
import { makeUtterance } from "../make-utterance.ts";

const heron = makeFamily("heron");

/** A message of these paragraphs, each of some sentences; those that begin with a dash are list items. */
function makeMessage(...blocks: readonly (readonly string[])[]): readonly Utterance[] {
  const placed = blocks.flatMap((texts, block) => texts.map((text) => ({ text, block })));
  let end = -1;
  return placed.map(({ text, block }, index) => {
    const start = end + 1;
    end = start + text.length;
    const item = text.startsWith("-") ? ({ kind: "list-item", listLead: "heron:" } as const) : {};
    return makeUtterance({ text, block, index, span: { start, end }, ...item });
  });
}

/** The reasons that a message gives with its objection to heron, taken in the sentence with that text; besides other stances. */
function reasons(
  sentences: readonly Utterance[],
  verdict: string,
  said: Partial<FoundStance> = {},
  others: readonly FoundStance[] = [],
): readonly string[] {
  const stance = makeFoundStance(heron, "oppose", sentence(sentences, verdict), said);
  return findReasons(stance, { sentences, stances: [stance, ...others] }, trainedActs).map(({ span }) =>
    body(sentences).slice(span.start, span.end),
  );
}

function body(sentences: readonly Utterance[]): string {
  return sentences.map(({ text }) => text).join(" ");
}

function sentence(sentences: readonly Utterance[], text: string): Utterance {
  const found = sentences.find((utterance) => utterance.text === text);
  assert.ok(found, text);
  return found;
}

describe("reasons in the sentence of a stance", () => {
  const cases: readonly (readonly [text: string, reason: string | null, way: StanceWay])[] = [
    ["I don't like heron because it is too vague.", "because it is too vague", "liking"],
    [
      "heron (which is too vague, and hides what it does) is bad, since it misleads (a bit).",
      "heron (which is too vague, and hides what it does) is bad, since it misleads",
      "verdict",
    ],
    ["heron is bad because it is misleading ;-)", "because it is misleading", "verdict"],
    [
      "heron is bad because it is misleading (nothing there waits).",
      "because it is misleading (nothing there waits)",
      "verdict",
    ],
    ["heron is bad.", null, "verdict"],
    ["Better not heron, as every lock waits for something.", "as every lock waits for something", "avoidance"],
    ["heron says nothing about the pond.", "heron says nothing about the pond", "fitness"],
    ["The word is taken, please rename it before the release of the tool.", "The word is taken", "verdict"],
  ];
  for (const [text, reason, way] of cases)
    test(text, () => assert.deepEqual(reasons(makeMessage([text]), text, { way }), reason === null ? [] : [reason]));
  test("speak for the current name, where another is turned down for it", () => {
    const text = "I prefer the current name, it matches the other helpers.";
    const sentences = makeMessage([text]);
    const kept = makeFoundStance(makeFamily("stork"), "support", sentence(sentences, text), {
      way: "declining",
    });
    assert.deepEqual(reasons(sentences, text, { way: "declining" }, [kept]), []);
    assert.deepEqual(reasons(sentences, text, { way: "declining" }), ["it matches the other helpers"]);
  });
  test("speak of the name, where the sentence names others", () => {
    const text = "heron hides what waits, and stork is too vague for a lock that nobody holds.";
    const other = makeFoundStance(makeFamily("stork"), "oppose", makeUtterance({ text }));
    assert.deepEqual(reasons(makeMessage([text]), text, { way: "fitness" }, [other]), ["heron hides what waits"]);
  });
  test("stand also in another sentence that takes the same side", () => {
    const [verdict, other] = ["heron is bad.", "I don't like heron because it is too vague."];
    const sentences = makeMessage([verdict], ["The patch builds."], [other]);
    const witnesses = [sentence(sentences, other)];
    assert.deepEqual(reasons(sentences, verdict, { witnesses }), ["because it is too vague"]);
  });
});

describe("reasons in other sentences", () => {
  const why = "The word is used for something else in the kernel.";
  const verdict = "I'd rather not call it heron.";
  test("are preferred to what hardly says more than that the name misleads", () => {
    const plain = "heron is confusing.";
    assert.deepEqual(reasons(makeMessage([plain]), plain), ["heron is confusing"]);
    assert.deepEqual(reasons(makeMessage([plain, why]), plain), [why.slice(0, -1)]);
  });
  test("stand behind the verdict, in its paragraph", () => {
    assert.deepEqual(reasons(makeMessage([verdict, why]), verdict), [why.slice(0, -1)]);
    assert.deepEqual(reasons(makeMessage([verdict], [why]), verdict), []);
  });
  test("not where the author turns to something else", () => {
    const turns = [`So ${why}`, `Maybe ${why}`, "And I hope the word is used elsewhere.", "We can use another word."];
    assert.deepEqual(reasons(makeMessage([verdict, ...turns]), verdict), []);
  });
  test("nor where he only says where it was said", () => {
    const [referred, told] = ["As shown by the table above.", `As you mentioned, ${why.toLowerCase()}`];
    assert.deepEqual(reasons(makeMessage([verdict, referred]), verdict), []);
    assert.deepEqual(reasons(makeMessage([verdict, told]), verdict), [why.toLowerCase().slice(0, -1)]);
  });
  test("go on in a new paragraph that takes up the sentence ahead", () => {
    const more = "And the word means a bird to most people, which has nothing to do with locks.";
    assert.deepEqual(reasons(makeMessage([verdict, why], [more]), verdict), [why.slice(0, -1), more.slice(0, -1)]);
    assert.deepEqual(reasons(makeMessage([verdict], ["Thanks for the patch."], [more]), verdict), []);
    assert.deepEqual(reasons(makeMessage([verdict, why], ["I tested it on a lake."]), verdict), [why.slice(0, -1)]);
  });
  test("go on from question to question", () => {
    const [first, second, other] = ["What waits for the heron?", "How would anybody find it?", "Did you test it?"];
    assert.deepEqual(reasons(makeMessage([first, second], [other]), first, { way: "fitness" }), [
      "What waits for the heron?",
      "How would anybody find it?",
    ]);
  });
  test("stand ahead of a verdict that has no reason in its sentence, or concludes from them", () => {
    const ground = "Nothing in this code waits as a heron does.";
    assert.deepEqual(reasons(makeMessage([ground, verdict]), verdict), [ground.slice(0, -1)]);
    assert.deepEqual(reasons(makeMessage(["Did you test it?", verdict]), verdict), []);
    assert.deepEqual(reasons(makeMessage(["Applied to the tree of the pond.", verdict]), verdict), []);
    const explained = "I don't like heron because it is too vague.";
    assert.deepEqual(reasons(makeMessage([ground, explained]), explained), ["because it is too vague"]);
    const concluded = "The call should then not be heron because it is too vague.";
    assert.deepEqual(reasons(makeMessage([ground, concluded]), concluded).length, 2);
  });
  test("not if they only stand there: nothing ties them to the name", () => {
    const beside = ["The lock is taken before the boat leaves.", "(Bo)", "Likewise, the heron can be woken."];
    for (const text of beside) assert.deepEqual(reasons(makeMessage([verdict, text]), verdict), [], text);
    for (const text of beside) assert.deepEqual(reasons(makeMessage([text, verdict]), verdict), [], text);
    const taken = "It waits before the boat leaves.";
    assert.deepEqual(reasons(makeMessage([verdict, taken]), verdict), [taken.slice(0, -1)]);
    assert.deepEqual(reasons(makeMessage([taken, verdict]), verdict), []);
  });
  test("unless the message is on the name", () => {
    const cost = "The lock is taken before the boat leaves.";
    const told = [["heron says nothing."], [verdict, cost], ["The name is in use."]];
    assert.deepEqual(reasons(makeMessage(...told), verdict), [cost.slice(0, -1)]);
  });
  test("go to the name that is spoken of last", () => {
    const [preferred, it] = ["I'd call it stork.", "It waits before the boat leaves."];
    const sentences = makeMessage([verdict, preferred, it]);
    const other = makeFoundStance(makeFamily("stork"), "support", sentence(sentences, preferred));
    assert.deepEqual(reasons(sentences, verdict, {}, [other]), []);
    const liked = makeFoundStance(makeFamily("stork"), "oppose", sentence(sentences, preferred));
    assert.deepEqual(reasons(sentences, verdict, { stance: "support" }, [liked]), [it.slice(0, -1)]);
  });
  test("stand in the paragraph ahead of a conclusion", () => {
    const ground = "Nothing in this code waits for the bird to move.";
    const conclusion = "So, bad name.";
    assert.deepEqual(reasons(makeMessage([ground], [conclusion]), conclusion), [ground.slice(0, -1)]);
    assert.deepEqual(reasons(makeMessage([ground], ["Bad name."]), "Bad name."), []);
  });
  test("are the items of its list", () => {
    const items = ["- Hides what is waited for.", "- Needs a comment in each caller."] as const;
    const sentences = makeMessage(["heron:"], [items[0]], [items[1]]);
    const found = reasons(sentences, items[1], { relation: "head", way: "head" });
    assert.deepEqual(found, ["Hides what is waited for", "Needs a comment in each caller"]);
  });
  test("are not what takes a side itself", () => {
    const sentences = makeMessage([verdict, why]);
    const other = makeFoundStance(makeFamily("stork"), "oppose", sentence(sentences, why));
    assert.deepEqual(reasons(sentences, verdict, {}, [other]), []);
  });
  test("go to the nearer of two sides of the name", () => {
    const liked = "Though heron is easy to spell.";
    const sentences = makeMessage([verdict, "It does not say what is done.", why, liked]);
    const other = makeFoundStance(heron, "support", sentence(sentences, liked));
    assert.deepEqual(reasons(sentences, verdict, {}, [other]), ["It does not say what is done"]);
  });
  test("go to the side that each clause speaks for, where a sentence takes both", () => {
    const both = "heron is nice because it describes what waits, but it is misleading since nothing there flies.";
    const sentences = makeMessage([both]);
    const liked = makeFoundStance(heron, "support", sentence(sentences, both));
    const disliked: FoundStance = { ...liked, stance: "oppose" };
    const [against] = reasons(sentences, both, {}, [liked]);
    const [pro] = reasons(sentences, both, { stance: "support" }, [disliked]);
    assert.match(against ?? "", /nothing there flies/);
    assert.doesNotMatch(against ?? "", /describes/);
    assert.match(pro ?? "", /^because it describes what waits/);
    assert.doesNotMatch(pro ?? "", /misleading/);
  });
});

test("the confidence of a reason is how often such a one was right, never less than one in two", () => {
  const said = makeMessage(["heron is bad because it is misleading."]);
  const stance = makeFoundStance(heron, "oppose", sentence(said, "heron is bad because it is misleading."));
  const [reason] = findReasons(stance, { sentences: said, stances: [stance] }, trainedActs);
  assert.ok(reason && reason.confidence > 0.55 && reason.confidence <= 0.9, String(reason?.confidence));
});

test("a rename that a changelog tells has no reason in what else the changelog tells", () => {
  const sentences = makeMessage(["- Renamed pond to heron because it is too vague."]);
  const support = { stance: "support" } as const;
  assert.deepEqual(reasons(sentences, sentences[0]?.text ?? "", { ...support, way: "renamed as asked" }), []);
  assert.notDeepEqual(reasons(sentences, sentences[0]?.text ?? "", { ...support, way: "liking" }), []);
});
