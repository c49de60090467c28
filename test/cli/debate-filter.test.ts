import assert from "node:assert/strict";
import { test } from "node:test";
import { type DebateFilter, fitsFilter } from "../../cli/debate-filter.ts";
import { makeDebate } from "../analysis/make-finding.ts";

const thread = { id: "m1", subject: "heron", messages: 4 };

/** Two threads: on the first list in March, on the second in May. */
const debate = makeDebate({
  names: [{ name: "heron_put", aliases: ["HERON"], role: "incumbent", proposal: null, firstUse: null, fate: "open" }],
  participants: [
    {
      participant: "ada@example.org",
      addresses: ["ada@example.net", "ada@example.org"],
      displayName: "Lind, Ada",
      messages: 3,
    },
  ],
  threads: [
    { ...thread, firstDate: "2021-03-01T10:00:00Z", lastDate: "2021-03-09T10:00:00Z", lists: ["one@example.org"] },
    { ...thread, firstDate: "2021-05-01T10:00:00Z", lastDate: "2021-05-09T10:00:00Z", lists: ["two@example.org"] },
  ],
});

const filters: readonly (readonly [filter: DebateFilter, fits: boolean])[] = [
  [{}, true],
  [{ name: "Heron-Put()" }, true],
  [{ name: "heron" }, true],
  [{ name: "egret" }, false],
  [{ person: "ADA@example.org" }, true],
  [{ person: "ada@example.net" }, true],
  [{ person: "lind" }, true],
  [{ person: "ada lind" }, true],
  [{ person: "Lind, Ada" }, true],
  [{ person: "ada@example.com" }, false],
  [{ lists: ["zero@example.org", "one@example.org"] }, true],
  [{ lists: [] }, false],
  [{ after: "2021-05-09T10:00:00Z" }, true],
  [{ after: "2021-05-09T10:00:01Z" }, false],
  [{ before: "2021-03-01T10:00:01Z" }, true],
  [{ before: "2021-03-01T10:00:00Z" }, false],
  [{ after: "2021-05" }, true],
  [{ after: "2021-06" }, false],
  [{ before: "2021-03-02" }, true],
  [{ before: "2021-03-01" }, false],
  [{ after: "2021-04", before: "2021-05" }, false],
  [{ lists: ["one@example.org"], after: "2021-04" }, false],
  [{ lists: ["two@example.org"], after: "2021-04", name: "heron_put", person: "ada" }, true],
];

for (const [filter, fits] of filters) {
  test(`a debate ${fits ? "fits" : "does not fit"} ${JSON.stringify(filter)}`, () => {
    assert.equal(fitsFilter(debate, filter), fits);
  });
}

test("a person who wrote from another address only is found by the main one too, and by no other", () => {
  const participants = debate.participants.map((one) => ({ ...one, addresses: ["ada@example.net"] }));
  const none = participants.map((one) => ({ ...one, addresses: [] }));
  for (const wroteFrom of [participants, none])
    assert.equal(fitsFilter({ ...debate, participants: wroteFrom }, { person: "Ada@Example.org" }), true);
  assert.equal(fitsFilter({ ...debate, participants: none }, { person: "ada@example.net" }), false);
});

test("a thread without dates fits no time", () => {
  const undated = { ...debate, threads: [{ ...thread, firstDate: null, lastDate: null, lists: [] }] };
  assert.deepEqual([fitsFilter(undated, {}), fitsFilter(undated, { after: "2021" })], [true, false]);
});
