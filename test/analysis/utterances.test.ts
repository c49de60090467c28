import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { splitPost } from "../../analysis/text/split-post.ts";
import { actContext, readUtterances, type Utterance } from "../../analysis/utterances.ts";
import { makeMessage } from "./make-message.ts";

const parent = splitPost(
  makeMessage({ id: "m0@example.org", body: "Is heron right?\n\n> Old words.\n\n- or egret?\n" }),
);

function utterances(...lines: readonly string[]): readonly Utterance[] {
  return readUtterances(splitPost(makeMessage({ subject: "heron", body: lines.join("\n") })), [parent], 5);
}

describe("readUtterances", () => {
  test("gives the sentences of own text, numbered, with sender and date", () => {
    const [first, second, ...others] = utterances("It is long. It is", "odd.");
    assert.deepEqual(others, []);
    assert.deepEqual([first?.text, first?.index, second?.text, second?.index], ["It is long.", 5, "It is odd.", 6]);
    assert.deepEqual(
      [first?.participant, first?.date, first?.messageId, first?.subject],
      ["ada@example.org", "2021-05-03T10:00:00Z", "m1@example.org", "heron"],
    );
  });

  test("gives the lines by which a patch tells what it renames, behind what its sender says", () => {
    const hunk = ["--- a/pond.c", "+++ b/pond.c", "@@ -1,2 +1,2 @@", "-int heron(void)", "+int egret(void)", " {"];
    const body = ["This would rename heron.", "---", "diff --git a/pond.c b/pond.c", ...hunk, ""].join("\n");
    const post = splitPost(makeMessage({ subject: "[PATCH] pond", body }));
    const [first, removed, added, ...others] = readUtterances(post, [], 3);
    assert.deepEqual(others, []);
    assert.deepEqual([first?.kind, first?.text], ["sentence", "This would rename heron."]);
    assert.deepEqual([removed?.kind, removed?.index, removed?.text], ["code", 4, "-int heron(void)"]);
    assert.deepEqual([added?.kind, added?.text, added?.before], ["code", "+int egret(void)", ["-int heron(void)"]]);
    assert.equal(body.slice(added?.span.start, added?.span.end), "+int egret(void)");
  });

  const kinds: readonly (readonly [why: string, lines: readonly string[], kinds: readonly Utterance["kind"][]])[] = [
    ["sentences", ["It is long."], ["sentence"]],
    ["list items", ["- It is long.", "- It is odd."], ["list-item", "list-item"]],
    ["no quotations", ["> Is it?", "It is."], ["sentence"]],
    ["no signatures", ["It is.", "-- ", "Ada"], ["sentence"]],
    ["no patches", ["@@ -1 +1 @@", "-a", "+b"], []],
    ["nothing of nothing", [""], []],
  ];
  for (const [why, lines, expected] of kinds) {
    test(`reads ${why}`, () =>
      assert.deepEqual(
        utterances(...lines).map(({ kind }) => kind),
        expected,
      ));
  }

  test("reads trailers, line by line", () => {
    const read = utterances("Acked-by: Ada <ada@example.org>", "Cc: bo@example.org");
    assert.deepEqual(
      read.map(({ kind }) => kind),
      ["trailer", "trailer"],
    );
  });

  test("gives a sentence its neighbours under the same quotation", () => {
    const read = utterances("> Is it?", "One. Two.", "", "Three.", "> Was it?", "Four.");
    const second = read.find(({ text }) => text === "Two.");
    assert.deepEqual([second?.before, second?.after], [["One."], ["Three."]]);
    assert.deepEqual(read.at(-1)?.before, []);
  });

  test("gives it the first sentence of its block", () => {
    const [first, second] = utterances("- heron: short. It is clear.");
    assert.deepEqual([first?.blockLead, second?.blockLead], [null, "- heron: short."]);
  });

  test("gives a list item the sentence that leads in the list", () => {
    const read = utterances("I have ideas:", "- heron", "- egret");
    assert.deepEqual(
      read.map(({ listLead }) => listLead),
      [null, "I have ideas:", "I have ideas:"],
    );
  });

  test("gives it the passage it answers, and how far above that stands", () => {
    const [first, second] = utterances("> Is it?", "One.", "", "Two.");
    const passage = { text: "Is it?", quoted: true, parentId: "m0@example.org" };
    assert.deepEqual(
      [first?.passage, second?.passage],
      [
        { ...passage, distance: 0 },
        { ...passage, distance: 1 },
      ],
    );
  });

  test("answers the words of others in a quotation, not the sender's own that those answer", () => {
    const bob = { name: "Bob", address: "bob@example.org" };
    const first = splitPost(makeMessage({ id: "m0@example.org", from: bob, body: "Call it heron.\n" }));
    const answer = splitPost(makeMessage({ body: "> Call it heron.\n\nIt waits.\n" }));
    const body = ">> Call it heron.\n>\n> It waits.\n\nThat is fine.\n";
    const [only] = readUtterances(splitPost(makeMessage({ from: bob, body })), [answer, first], 0);
    assert.equal(only?.passage.text.trim(), "It waits.");
    const [ofThird] = readUtterances(splitPost(makeMessage({ body })), [first, first], 0);
    assert.match(ofThird?.passage.text.trim() ?? "", /^Call it heron\.\s+It waits\.$/);
    const onlyOwn = splitPost(makeMessage({ from: bob, body: ">> Call it heron.\n\nThat is fine.\n" }));
    assert.equal(readUtterances(onlyOwn, [answer, first], 0)[0]?.passage.text.trim(), "Call it heron.");
  });

  test("tells what is quoted right above it from what that answers, unless that is but a word or two", () => {
    const above = (answer: string) => {
      const body = `>> Call it heron.\n>\n> ${answer}\n\nI agree.\n`;
      return readUtterances(splitPost(makeMessage({ body })), [], 0)[0]?.passage.above?.trim();
    };
    assert.equal(above("It is what the birds are called."), "It is what the birds are called.");
    assert.equal(above("Yes, please."), undefined);
  });

  test("takes the parent's own text for a passage where nothing is quoted", () => {
    const [only] = utterances("One.");
    assert.equal(only?.passage.quoted, false);
    assert.match(only?.passage.text ?? "", /^Is heron right\?\s+- or egret\?\s*$/u);
  });

  test("knows no passage where there is neither quotation nor parent", () => {
    const [only] = readUtterances(splitPost(makeMessage({ body: "One." })), [], 0);
    assert.deepEqual(only?.passage, { text: "", distance: 0, quoted: false, parentId: null });
  });

  test("knows no participant of a mail without sender", () => {
    const [only] = readUtterances(splitPost(makeMessage({ body: "One.", from: null })), [], 0);
    assert.equal(only?.participant, "");
  });
});

test("actContext joins what surrounds a sentence", () => {
  const [, second] = utterances("> Is it?", "One. Two. Three. Four.");
  assert.ok(second);
  assert.deepEqual(actContext(second), { quoted: "Is it?", before: "One.", sentence: "Two.", after: "Three. Four." });
});
