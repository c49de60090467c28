import assert from "node:assert/strict";
import { test } from "node:test";
import { markSentence } from "../../../../analysis/names/mentions/marked-sentence.ts";
import { asksOfKnown } from "../../../../analysis/names/proposals/asked-of-known.ts";
import { findProposals } from "../../../../analysis/names/proposals/index.ts";
import { makeUtterance } from "../../make-utterance.ts";

function asked(text: string, known: string, before: readonly string[] = []): boolean {
  const [found] = findProposals(markSentence(text));
  assert(found);
  return asksOfKnown(makeUtterance({ text, before }), found, (form) => !known.includes(form));
}

test("what is asked of a thing that is there puts nothing forward", () => {
  assert(asked("What about pond_drain()?", "+int pond_drain(void)"));
  assert(!asked("What about pond_drain()?", ""));
  assert(!asked("What about pond_drain()?", "mm/pond_drain.c"), "a file");
  assert(!asked("What about pond_drain()?", "+int pond_drain(void)", ["The name is unclear."]));
});
