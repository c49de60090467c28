import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { attributeThread } from "../../../analysis/text/attribute-thread.ts";
import { ownText } from "../../../analysis/text/own-text.ts";
import { type Mail, makeThread } from "../make-thread.ts";

const asks: Mail = {
  by: "Ada",
  lines: [
    "Should we call the queue of idle birds heron_roost?",
    "",
    "It is what the manual of the pond calls it.",
    "And it is short enough.",
  ],
};
const header = [
  "-----Original Message-----",
  "From: Ada <ada@example.org>",
  "Sent: Monday, 3 May 2021",
  "To: pond@lists.example.org",
  "Subject: heron",
  "",
];
const answer = "No, because a roost is where they sleep at night.";

/** Own text of an answer to `asks` with some lines below a header. */
function ownBelowHeader(...lines: readonly string[]): string {
  const { thread } = attributeThread(makeThread(asks, { by: "Bo", to: "m1", lines: [...header, ...lines] }));
  const last = thread.posts.find(({ message }) => message.id === "m2@example.org");
  return last === undefined ? "" : ownText(last);
}

describe("below the header of a mail that was copied without marks", () => {
  test("what stands below its end is an answer", () => {
    assert.equal(ownBelowHeader(...asks.lines, "", answer), answer);
  });
  test("what stands between lines that follow one another in it is an answer", () => {
    const [first = "", ...rest] = asks.lines;
    assert.equal(ownBelowHeader(first, "", answer, "", ...rest), answer);
  });
  test("what stands where it was cut short may be its own", () => {
    assert.equal(ownBelowHeader(...asks.lines.slice(0, 3), "", answer), "");
  });
  test("what stands in place of a line that was cut out may be its own", () => {
    const [first = "", , , last = ""] = asks.lines;
    assert.equal(ownBelowHeader(first, "", answer, "", last), "");
  });
  test("what is not the mail that is answered is nobody's", () => {
    assert.equal(ownBelowHeader("Egrets are fine.", "", answer), "");
  });
  test("a signature is no answer", () => {
    assert.equal(ownBelowHeader(...asks.lines, "", "-- ", "Ada of the pond and the shore"), "");
  });
});
