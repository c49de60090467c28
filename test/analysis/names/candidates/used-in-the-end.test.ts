import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { FormEvidence } from "../../../../analysis/names/candidates/gather-forms.ts";
import { endsOf, findUsedInTheEnd } from "../../../../analysis/names/candidates/used-in-the-end.ts";
import { makePlainPost } from "../../decisions/make-record.ts";
import { makeOccurrence, makeProposal } from "../../make-family.ts";
import { makeUtterance } from "../../make-utterance.ts";
import { makeForm } from "../make-form.ts";

/** 21 messages: the last third are m14 to m20. */
const posts = Array.from({ length: 21 }, (_, at) => makePlainPost(`m${at}`, "What to call it"));
const people = ["ada", "ben", "cyd"];

/** A form mentioned once in each of the messages, by as many people in turn as given. */
function usedIn(spelling: string, messages: readonly number[], by: readonly string[] = people): FormEvidence {
  const occurrences = messages.map((at, order) => {
    const participant = `${by[order % by.length]}@example.org`;
    return makeOccurrence(
      spelling.replace("()", ""),
      makeUtterance({ text: `We use ${spelling} here.`, messageId: `m${at}@example.org`, index: at, participant }),
    );
  });
  return makeForm(spelling, { occurrences });
}

const asking = makeUtterance({ text: "How about pond_sheltered?", index: 1, messageId: "m1@example.org" });
const put = makeForm("pond_sheltered", { proposals: [makeProposal("pond_sheltered", asking)] });

/** Spellings of the forms that are found to be used in the end. */
function found(...forms: readonly FormEvidence[]): readonly string[] {
  return [...findUsedInTheEnd([put, ...forms], [put], posts)].flatMap(({ spellings }) => [...spellings.keys()]);
}

describe("findUsedInTheEnd", () => {
  const last = [14, 15, 16, 17, 18, 19];

  test("finds what several people call it in several of the last messages", () => {
    assert.deepEqual(found(usedIn("pond_nest", last)), ["pond_nest"]);
  });
  test("finds with it what is built on it, and counts the handle as the thing", () => {
    const nest = usedIn("pond_nest", last.slice(0, 3));
    const handle = usedIn("pond_nestfd", last.slice(3));
    assert.deepEqual(found(nest, handle, usedIn("MAKE_POND_NESTFD", [19])), [
      "pond_nest",
      "pond_nestfd",
      "MAKE_POND_NESTFD",
    ]);
  });
  const not: readonly (readonly [title: string, form: FormEvidence])[] = [
    ["was known before anything was put forward", usedIn("pond_nest", [0, ...last])],
    ["is used in the middle only", usedIn("pond_nest", [7, 8, 9, 10, 11, 12])],
    ["is used in few messages", usedIn("pond_nest", last.slice(1))],
    ["is used by few people", usedIn("pond_nest", last, ["ada", "ben"])],
    ["shares no word with what is put forward", usedIn("lake_nest", last)],
    ["is a function", usedIn("pond_nest()", last)],
    ["is an ordinary word", usedIn("pond", last)],
  ];
  for (const [title, form] of not) test(`leaves out what ${title}`, () => assert.deepEqual(found(form), []));
});

test("endsOf takes as many messages from the front as from the back", () => {
  const { first, last } = endsOf(posts.slice(0, 6));
  assert.deepEqual([...first, ...last], ["m0@example.org", "m1@example.org", "m4@example.org", "m5@example.org"]);
});
