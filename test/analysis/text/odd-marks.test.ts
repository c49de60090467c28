import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { attributeThread } from "../../../analysis/text/attribute-thread.ts";
import { ownText } from "../../../analysis/text/own-text.ts";
import { type Mail, makeThread } from "../make-thread.ts";

/** Own text of the last mail. */
function lastOwn(...mails: readonly Mail[]): string {
  const { thread } = attributeThread(makeThread(...mails));
  const last = thread.posts.find(({ message }) => message.id === `m${mails.length}@example.org`);
  return last === undefined ? "" : ownText(last);
}

const asks: Mail = {
  by: "Ada Heron",
  lines: ["Should we call the queue of idle birds heron_roost? It is what", "the manual of the pond calls it."],
};
/** The same words in other lines. */
const anew = ["Should we call the queue of idle birds", "heron_roost? It is what the manual of the pond calls it."];
const attribution = "On Monday, 3 May 2021 at 10:10, Ada Heron <ada@example.org> wrote:";
const answer = "No, because a roost is where they sleep at night.";
const marked = (mark: string, lines = anew) => lines.map((line) => `${mark}${line}`);

describe("lines below an attribution are quoted", () => {
  const marks = [
    "» ",
    "│ ",
    "┃ ",
    "＞",
    "| ",
    "* ",
    "] ",
    "= ",
    "+ ",
    "; ",
    "&gt; ",
    "AH: ",
    "AH| ",
    "AH1> ",
    "Ada_H> ",
  ];
  for (const mark of [...marks, "AdaHeronOfThePond> ", "ÉAH> ", "<Ada> ", "\u200b> ", "\ufeff> ", "    ", "\t", ""]) {
    test(`behind ${JSON.stringify(mark)}, broken anew, where their words stand in the mail that is answered`, () => {
      const lines = [attribution, ...marked(mark), "", answer];
      assert.equal(lastOwn(asks, { by: "Bo", to: "m1", lines }), answer);
    });
  }
  for (const mark of marks) {
    test(`behind ${JSON.stringify(mark)}, also where that mail is missing`, () => {
      const lines = [
        attribution,
        ...marked(mark, ["Should we call the queue of idle", "birds heron_roost?"]),
        "",
        answer,
      ];
      assert.equal(lastOwn({ by: "Bo", lines }), answer);
    });
  }
  test("but not a list below a quotation that was cut away", () => {
    const lines = [attribution, "* Call it heron_roost.", "* Call it pond_queue."];
    assert.equal(lastOwn({ by: "Bo", lines }), "* Call it heron_roost.\n\n* Call it pond_queue.");
  });
  test("nor an answer", () => {
    assert.equal(lastOwn(asks, { by: "Bo", to: "m1", lines: [attribution, answer] }), answer);
  });
});

describe("further down", () => {
  const more: Mail = {
    by: "Ada Heron",
    lines: [...asks.lines, "", "Or should it be the egret_perch of the northern shore, where nobody sleeps?"],
  };
  const rest = ["Or should it be the egret_perch of the", "northern shore, where nobody sleeps?"];

  for (const mark of ["", "* "]) {
    test(`what follows behind ${JSON.stringify(mark)} is quoted where the mailer has shown its marks`, () => {
      const lines = [attribution, ...marked(mark), "", answer, "", ...marked(mark, rest), "", "Nor that."];
      assert.equal(lastOwn(more, { by: "Bo", to: "m1", lines }), `${answer}\n\nNor that.`);
    });
  }
  test("what repeats half a sentence is one's own", () => {
    const lines = [attribution, ...anew, "", answer, "", "Or the egret_perch, as you say."];
    assert.equal(lastOwn(more, { by: "Bo", to: "m1", lines }), `${answer}\n\nOr the egret_perch, as you say.`);
  });
});

describe("without an attribution", () => {
  for (const mark of ["» ", "AH: ", "AH1> "]) {
    test(`${JSON.stringify(mark)} marks the words of the mail that is answered`, () => {
      assert.equal(lastOwn(asks, { by: "Bo", to: "m1", lines: [...marked(mark), "", answer] }), answer);
    });
  }
  test("a name in mid-sentence marks a quotation, although its writer is missing", () => {
    const lines = ["AH1> Should we call the queue of", "AH1> idle birds heron_roost?", "", answer];
    assert.equal(lastOwn({ by: "Bo", lines }), answer);
  });
  test("a label that is no initials does not", () => {
    const warnings = ["Heron: the manual of the pond", "Heron: calls the queue of idle birds heron_roost"];
    const lines = warnings.map((line) => line.replace("Heron: ", ""));
    assert.match(lastOwn({ by: "Ada", lines }, { by: "Bo", to: "m1", lines: warnings }), /^Heron: the manual/);
  });
  test("a changed line of a patch is its writer's", () => {
    const code = ["heron_roost(queue_of_idle_birds, northern_shore);", "egret_perch(queue_of_idle_birds, pond);"];
    const lines = ["I would do this:", "", ...code.map((line) => `+   ${line}`), "", answer];
    assert.match(lastOwn({ by: "Ada", lines: code }, { by: "Bo", to: "m1", lines }), /heron_roost\(queue/);
  });
});
