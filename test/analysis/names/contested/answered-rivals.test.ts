import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { readUtterancesOf } from "../../../../analysis/analyze-debate.ts";
import { answeredRivals } from "../../../../analysis/names/contested/answered-rivals.ts";
import { type Mail, makeThread } from "../../make-thread.ts";

function rivals(...mails: readonly Mail[]): readonly string[] {
  const { utterances, posts } = readUtterancesOf([makeThread(...mails)]);
  return [...answeredRivals(utterances, posts)].sort();
}

const flag: Mail = { by: "Ada", lines: ["> Add --roost to the tool.", "", "How about --roosting?"] };
const below = (line: string, by = "Ben"): Mail => ({ by, to: "m1", lines: ["> How about --roosting?", "", line] });

describe("identifiers put forward in turn", () => {
  test("are rivals where one answers the other and both are built on a word", () => {
    assert.deepEqual(rivals(flag, below("Perhaps even --auto-roost then?")), ["auto_roost", "roosting"]);
  });
  test("are none where they share no word", () =>
    assert.deepEqual(rivals(flag, below("Perhaps even --wade-in then?")), []));
  test("are none where one puts both forward", () =>
    assert.deepEqual(rivals(flag, below("Perhaps even --auto-roost then?", "Ada")), []));
  test("are none where one of them has been there before", () => {
    const known: Mail = { by: "Ada", lines: ["> There is --auto-roost already.", "", "How about --roosting?"] };
    assert.deepEqual(rivals(known, below("Perhaps even --auto-roost then?")), []);
  });
  test("are none where the other is not quoted", () => {
    const answer: Mail = { by: "Ben", to: "m1", lines: ["> Add it.", "", "Perhaps even --auto-roost then?"] };
    assert.deepEqual(rivals(flag, answer), []);
  });
});
