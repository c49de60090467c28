import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { calledBelow } from "../../../../analysis/names/mentions/called-below.ts";
import { markSentence } from "../../../../analysis/names/mentions/marked-sentence.ts";
import { makeUtterance } from "../../make-utterance.ts";

/** What a sentence right below a quotation speaks of as a name. */
const called = (text: string, quoted: string, before: readonly string[] = []) => {
  const passage = { text: quoted, distance: 0, quoted: true, parentId: "1@example.org" };
  const utterance = makeUtterance({ text, before, passage });
  return calledBelow(utterance, markSentence(text)).map(({ form }) => form);
};

describe("what is called a name below a quotation", () => {
  const line = "+int heron_put(struct pond *pond, int pond_depth)";

  test("is what its last line defines", () => {
    assert.deepEqual(called("The name is confusing.", line), ["heron_put"]);
    assert.deepEqual(called("This really should be named something else.", line), ["heron_put"]);
  });
  test("is what its last lines define, whatever arguments and brackets stand below", () => {
    const lines = "+static void heron_feed(struct heron *heron,\n+\t\t       int twigs,\n+\t\t       bool wet)\n+{";
    assert.deepEqual(called("The function name is misleading.", lines), ["heron_feed"]);
    assert.deepEqual(called("The function name is misleading.", `${lines}\n+\tpond_wait(heron);`), ["pond_wait"]);
  });
  test("is the function or type that it holds to its end", () => {
    const whole = [
      "+int heron_dive(struct pond *pond)",
      "+{",
      "+\tif (!pond)",
      "+\t\treturn pond_limit;",
      "+",
      "+\treturn 0;",
      "+}",
    ];
    assert.deepEqual(called("This name is really hard to understand.", whole.join("\n")), ["heron_dive"]);
    assert.deepEqual(
      called("This name is really hard to understand.", ["+struct heron_nest {", "+\tint egg;", "+};"].join("\n")),
      ["heron_nest"],
    );
    const cut = ["+int heron_dive(struct pond *pond)", " int other;", "+\tpond_wait(pond);", "+}"];
    assert.deepEqual(called("This name is really hard to understand.", cut.join("\n")), ["pond_wait"]);
  });
  test("is what is agreed to, whatever put it forward", () => {
    assert.deepEqual(called("Yes, I'll rename it in v2.", "It does more of heron_nests() to me."), ["heron_nests"]);
    assert.deepEqual(called("I like that name.", 'I would say "pond heron" there.'), ["pond heron"]);
    assert.deepEqual(called("I like that things are well named.", "heron_nests() waits."), []);
  });
  test("is what is liked or not, in whatever words", () =>
    assert.deepEqual(called("I don't like the name.", line), ["heron_put"]));
  test("is the one that its last sentences speak of", () => {
    const quoted = "The lock is taken.\nheron_put waits for all of them.\nIt seemed like a good idea at the time.";
    assert.deepEqual(called("Yes, this should be called something else.", quoted), ["heron_put"]);
  });
  test("is the one that is built with the affix", () => {
    const quoted = "Use POND_LATE with the macro POND_ALL_HERONS.";
    assert.deepEqual(called("Please don't use ALL_ in macro names.", quoted), ["POND_ALL_HERONS"]);
  });
  test("is nothing where several are spoken of", () => {
    assert.deepEqual(called("The name is confusing.", "See heron_put and egret_put."), []);
  });
  test("is nothing where the sentence names something, objects to nothing, or stands further down", () => {
    assert.deepEqual(called("The name is confusing beside egret_put.", line), []);
    assert.deepEqual(called("This needs the lock.", line), []);
    assert.deepEqual(called("The name is confusing.", line, ["No.", "It waits."]), []);
  });
});
