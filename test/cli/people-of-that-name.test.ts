import assert from "node:assert/strict";
import { test } from "node:test";
import { formatPeople, peopleOfThatName } from "../../cli/people-of-that-name.ts";
import type { PersonInDebate } from "../../cli/person-answer.ts";
import { makeDebate } from "../analysis/make-finding.ts";

/** Somebody's part in a debate. */
function part(participant: string, displayName: string): PersonInDebate {
  const debate = makeDebate({ participants: [{ participant, addresses: [participant], displayName, messages: 1 }] });
  return { debate, participant, proposals: [], stances: [], changes: [], lineage: null };
}

const found = [part("ben@example.org", "Reed, Ben"), part("ada@example.org", "Ada"), part("ada@example.org", "Ada L.")];

test("people are told once, those in most debates first, by the name that they have in the first", () => {
  assert.deepEqual(peopleOfThatName(found), [
    { address: "ada@example.org", name: "Ada", debates: 2 },
    { address: "ben@example.org", name: "Ben Reed", debates: 1 },
  ]);
});

test("each has a line, whatever is in a name", () => {
  const text = formatPeople(
    "e\u001bd",
    peopleOfThatName([...found, part("cyd@example.org", "Cyd\nof\u202e the pond")]),
  );
  assert.equal(text.trimEnd().split("\n").length, 4);
  assert.match(text, /^3 people are called e\S+d; name one by address:\n {2}Ada <ada@example\.org>, in 2 debates\n/);
  for (const obeyed of ["\u001b", "\u202e"]) assert.ok(!text.includes(obeyed));
});
