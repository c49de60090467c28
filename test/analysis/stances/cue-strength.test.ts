import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { trainedActs } from "../../../analysis/acts/trained-models.ts";
import type { NameFamily } from "../../../analysis/names/families/name-family.ts";
import { cueStrength } from "../../../analysis/stances/cue-strength.ts";
import { buildNameFinder } from "../../../analysis/stances/name-finder.ts";
import type { StanceQuestion } from "../../../analysis/stances/stance-question.ts";
import type { Utterance } from "../../../analysis/utterances.ts";
import { makeFamily, makeProposal } from "../make-family.ts";
import { makeUtterance } from "../make-utterance.ts";

/** Ada puts heron_put forward. */
const put = makeUtterance({ messageId: "parent@example.org", text: "How about heron_put?" });
const heron = makeFamily("heron_put", { proposals: [makeProposal("heron_put", put)] });
const others = ["heron_get", "heron_set", "heron_add", "heron_del"].map((name) => makeFamily(name));

/** Bert's answer to it, under the quotation. */
function answer(text: string, said: Partial<Utterance> = {}): Utterance {
  const passage = { text: put.text, distance: 0, quoted: true, parentId: put.messageId };
  return makeUtterance({ participant: "bert@example.org", text, passage, ...said });
}

function strengthOf(
  utterance: Utterance,
  asked: Partial<StanceQuestion> = {},
  families: readonly NameFamily[] = [heron],
) {
  const question: StanceQuestion = {
    utterance,
    family: heron,
    relation: "passage",
    mention: null,
    referred: put.text,
    distance: utterance.before.length,
    rivals: families.length,
    ...asked,
  };
  return cueStrength(question, buildNameFinder(families, [put, utterance]), trainedActs);
}

describe('a verdict on "the name"', () => {
  test("is on the one name that is quoted", () => {
    assert.ok(strengthOf(answer("The name is confusing.")).oppose >= 0.5);
    assert.ok(strengthOf(answer("The name looks good to me.")).support >= 0.5);
  });
  test("is on none where several are", () => {
    assert.equal(strengthOf(answer("The name is confusing."), {}, [heron, ...others.slice(0, 1)]).oppose, 0);
  });
  test("is on all of them in the plural, unless they are many", () => {
    assert.ok(strengthOf(answer("The names are confusing."), {}, [heron, ...others.slice(0, 3)]).oppose >= 0.5);
    assert.equal(strengthOf(answer("The names are confusing."), {}, [heron, ...others]).oppose, 0);
  });
});

describe("a wish for another name", () => {
  test("is on the one name right above it", () => {
    assert.ok(strengthOf(answer("Please find a better name.")).oppose >= 0.45);
    assert.equal(strengthOf(answer("Please find a better name.", { before: ["It waits."] })).oppose, 0);
  });
});

describe('a verdict on "the name" in a sentence that mentions one', () => {
  const named = (text: string) =>
    strengthOf(answer(text), {
      relation: "named",
      mention: { start: text.indexOf("heron"), end: text.indexOf("heron") + 9 },
    });
  test("is on that one where it comes first", () => {
    assert.ok(named("heron_put waits, too, so the name is misleading.").oppose >= 0.5);
  });
  test("is on that one behind it where it is in use and objected to", () => {
    const inUse = (text: string) =>
      strengthOf(answer(text), {
        relation: "named",
        family: makeFamily("heron_put"),
        mention: { start: text.indexOf("heron"), end: text.indexOf("heron") + 9 },
      });
    assert.ok(inUse("I find the name confusing: heron_put does not wait.").oppose >= 0.5);
    assert.equal(inUse("I find the name good: it matches heron_put.").support, 0);
  });
  test("is on another where that is put forward or comes behind", () => {
    assert.equal(named("Rename it to heron_put, the name is misleading.").oppose, 0);
    assert.equal(named("The name is misleading, heron_put waits.").oppose, 0);
  });
});

describe("who agrees under an option", () => {
  const option = makeUtterance({ messageId: put.messageId, text: "heron_put", listLead: "I'd vote for a bird, e.g." });
  const agreed = (rule: string) =>
    strengthOf(answer("Agreed."), {
      family: makeFamily("heron_put", { proposals: [makeProposal("heron_put", option, { rule })] }),
      referred: option.text,
    }).support;
  test("supports the name that it puts forward", () => assert.ok(agreed("option-item") >= 0.5));
  test("supports none that is but used there", () => assert.equal(agreed("use-instead"), 0));
});

describe("who will rename", () => {
  test("supports the name that another has put forward, also after a nod", () => {
    assert.ok(strengthOf(answer("I'll change the name.")).support >= 0.5);
    assert.ok(strengthOf(answer("Will rename.", { before: ["Yep."] })).support >= 0.5);
  });
  test("says nothing of his own, nor after other words", () => {
    const quoted = { referred: "heron_put waits." };
    assert.ok(strengthOf(answer("I'll change the name."), quoted).support >= 0.5);
    assert.equal(
      strengthOf(answer("I'll change the name.", { participant: put.participant, person: put.person }), quoted).support,
      0,
    );
    assert.equal(strengthOf(answer("Will rename.", { before: ["The file is too long."] })).support, 0);
  });
});

test("a verdict on a name counts more in answer to the mail that puts it forward", () => {
  const mention = { relation: "named", referred: null, mention: { start: 0, end: 9 } } as const;
  const elsewhere = { text: "The queue is full.", distance: 0, quoted: true, parentId: "other@example.org" };
  const answered = strengthOf(answer("heron_put would be fine."), mention).support;
  assert.ok(answered > strengthOf(answer("heron_put would be fine.", { passage: elsewhere }), mention).support);
});
