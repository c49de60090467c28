import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { markSentence } from "../../../../analysis/names/mentions/marked-sentence.ts";
import { renamedInTitle, titleRenames } from "../../../../analysis/names/proposals/renamed-in-title.ts";
import { makeUtterance } from "../../make-utterance.ts";

const text = "Update the comment on heron_put.";

function renamed(subject: string, before: readonly string[] = []): readonly string[] {
  return renamedInTitle(makeUtterance({ text, subject, before }), markSentence(text)).map(
    ({ mention, replaces }) => `${replaces?.form} > ${mention.form} at ${mention.span.start}`,
  );
}

describe("renamedInTitle", () => {
  const cases: readonly (readonly [subject: string, ...names: string[]])[] = [
    ["[PATCH v2 1/3] pond: Rename heron_get to heron_put", "heron_get > heron_put at 22"],
    ["[PATCH] pond: rename heron_get heron_put", "heron_get > heron_put at 22"],
    ["Re: [PATCH] pond: rename heron_get to heron_put"],
    ["[PATCH] pond: rename heron_get to heron_set"],
    ["[PATCH] pond: add heron_put"],
  ];
  for (const [subject, ...names] of cases) {
    test(`reads ${names.join(", ") || "nothing"} in: ${subject}`, () => assert.deepEqual(renamed(subject), names));
  }
  test("reads nothing where the text has spoken of the name before", () => {
    assert.deepEqual(renamed("[PATCH] rename heron_get to heron_put", ["heron_put waits."]), []);
  });
});

test("titleRenames reads titles of replies, too", () => {
  const names = titleRenames("Re: [PATCH] pond: rename heron_get to heron_put").map(({ mention }) => mention.form);
  assert.deepEqual(names, ["heron_put"]);
});

describe("a title that puts one word in place of another", () => {
  const put = (subject: string, said: string) =>
    renamedInTitle(makeUtterance({ text: said, subject }), markSentence(said)).map(
      ({ mention, replaces }) => `${replaces?.form} > ${mention.form} at ${mention.span.start}`,
    );
  test("puts it forward where the mail first speaks of it", () => {
    assert.deepEqual(put("[PATCH 3/5] pond: s/dummy/stuffing/", "Fill with stuffing instead."), [
      "dummy > stuffing at 10",
    ]);
    assert.deepEqual(put("[PATCH] pond: replace leader/follower by ram/flock", "Use ram/flock for both."), [
      "leader/follower > ram/flock at 4",
    ]);
  });
  test("puts nothing forward in a reply, or where the mail does not speak of it", () => {
    assert.deepEqual(put("Re: [PATCH 3/5] pond: s/dummy/stuffing/", "Fill with stuffing instead."), []);
    assert.deepEqual(put("[PATCH 3/5] pond: s/dummy/stuffing/", "No functional change."), []);
  });
});
