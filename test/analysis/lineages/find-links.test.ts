import assert from "node:assert/strict";
import { test } from "node:test";
import { findLinks } from "../../../analysis/lineages/find-links.ts";
import { splitPost } from "../../../analysis/text/split-post.ts";
import { makeMessage } from "../make-message.ts";

function linksIn(...lines: readonly string[]): readonly string[] {
  const post = splitPost(makeMessage({ body: lines.join("\n") }));
  return findLinks([post]).map(({ to, evidence }) => {
    assert.equal(post.message.body.slice(evidence.span.start, evidence.span.end), evidence.quote);
    assert.deepEqual([evidence.messageId, evidence.participant], ["m1@example.org", "ada@example.org"]);
    return `${to}: ${evidence.quote}`;
  });
}

const link = "https://lore.kernel.org/r/m2@example.org";

test("a link in own text is evidence with its line", () => {
  assert.deepEqual(linksIn("We had this before [1].", "", `[1] ${link}`), [`m2@example.org: [1] ${link}`]);
});

test("a quoted link is the link of whom it is quoted from", () => {
  assert.deepEqual(linksIn("Ben wrote:", `> [1] ${link}`, "", "Yes."), []);
});

test("a message that is linked to twice counts once, one of the debate not at all", () => {
  const own = "https://lore.kernel.org/r/m1@example.org";
  assert.deepEqual(linksIn(`See ${link} and again`, link, own), [`m2@example.org: See ${link} and again`]);
});
