import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { answeredPassage } from "../../../analysis/findings/answered-passage.ts";
import type { Utterance } from "../../../analysis/utterances.ts";
import { makeFamily, makeFoundStance } from "../make-family.ts";
import { makeUtterance } from "../make-utterance.ts";

const asked = "How about heron_get?";
const heron = makeFamily("heron_get");

/** What the last of the utterances answers, where it takes a side on words that stand in the passage it quotes. */
function answered(
  referred: string | null,
  earlier: readonly Partial<Utterance>[],
  relation: "passage" | "named" = "passage",
) {
  const utterances = [...earlier, { messageId: "last@example.org", text: "I like it." }].map((said, index) =>
    makeUtterance({ ...said, index }),
  );
  const utterance = utterances.at(-1) as Utterance;
  return answeredPassage(makeFoundStance(heron, "support", utterance, { relation, referred }), utterances);
}

describe("answeredPassage", () => {
  const m1 = { messageId: "m1@example.org" };
  const m2 = { messageId: "m2@example.org" };

  test("finds the message whose own sentence the words are", () => {
    assert.deepEqual(
      answered(asked, [
        { ...m1, text: asked },
        { ...m2, text: "No." },
      ]),
      { ...m1, quote: asked },
    );
  });
  test("finds the latest of several messages that say so", () => {
    assert.deepEqual(
      answered(asked, [
        { ...m1, text: asked },
        { ...m2, text: asked },
      ]),
      { ...m2, quote: asked },
    );
  });
  test("gives the whole sentence where only a part of it is quoted", () => {
    const text = `Hm. ${asked} Or egret_get?`;
    assert.deepEqual(answered(asked, [{ ...m1, text }]), { ...m1, quote: text });
  });
  test("reads over line breaks on both sides", () => {
    assert.deepEqual(answered(" How about\n\theron_get? ", [{ ...m1, text: "How\nabout  heron_get?" }]), {
      ...m1,
      quote: asked,
    });
  });

  const nowhere: readonly (readonly [title: string, ...Parameters<typeof answered>])[] = [
    ["nothing where the sentence names its name", asked, [{ ...m1, text: asked }], "named"],
    ["nothing where no sentence is referred to", null, [{ ...m1, text: asked }]],
    ["nothing where nobody's own text holds the words", asked, [{ ...m1, text: "How about egret_get?" }]],
    ["nothing in sentences that hold but a part of the words", asked, [{ ...m1, text: "heron_get?" }]],
    ["nothing in its own message", asked, [{ messageId: "last@example.org", text: asked }]],
    ["nothing in code", asked, [{ ...m1, text: asked, kind: "code" }]],
    ["nobody's words where they are few", "Yes. Fine.", [{ ...m1, text: "Yes. Fine." }]],
  ];
  for (const [title, ...said] of nowhere) test(`finds ${title}`, () => assert.equal(answered(...said), null));

  test("does not look at what is said later", () => {
    const utterances = ["I like it.", asked].map((text, index) =>
      makeUtterance({ text, index, messageId: `m${index}@example.org` }),
    );
    const stance = makeFoundStance(heron, "support", utterances[0] as Utterance, {
      relation: "passage",
      referred: asked,
    });
    assert.equal(answeredPassage(stance, utterances), null);
  });
});
