import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { findOutcome } from "../../../analysis/decisions/find-decision.ts";
import type { DebateRecord } from "../../../analysis/decisions/settlement.ts";
import type { FoundStance } from "../../../analysis/stances/find-stances.ts";
import type { Utterance } from "../../../analysis/utterances.ts";
import { makeFamily, makeFoundStance, makeOccurrence, makeProposal } from "../make-family.ts";
import { makeUtterance } from "../make-utterance.ts";
import { makePatchPost, makeRecord } from "./make-record.ts";

/** The sentence of the message `m<index>`, under a quotation of words or of nothing. */
const say = (index: number, by: string, text: string, quoted = ""): Utterance =>
  makeUtterance({
    text,
    index,
    messageId: `m${index}@example.org`,
    participant: `${by}@example.org`,
    passage: { text: quoted, distance: 0, quoted: quoted !== "", parentId: null },
  });
const answer = (said: Partial<FoundStance>) => ({ relation: "passage" as const, ...said });

const posts = [makePatchPost("m0", "[PATCH] roost: add pond_get()", ["pond_get();"])];
const asking = say(1, "ben", "Please rename pond_get() to heron_get().");
const replacing = makeProposal("heron_get", asking, {
  rule: "rename",
  replaces: makeOccurrence("pond_get", asking).mention,
});
const pond = makeFamily("pond_get", { replacedIn: [replacing] });
const heron = makeFamily("heron_get", { proposal: replacing });
const using = say(2, "ada", "Each pond is made with heron_get() first.");
const nodding = say(3, "ada", "ok.", asking.text);

const offering = say(2, "ada", "What about heron_get, then?");
const offered = makeFamily("heron_get", { proposal: makeProposal("heron_get", offering) });

describe("findOutcome reads", () => {
  const cases: readonly (readonly [way: string, rule: string, name: string, record: Partial<DebateRecord>])[] = [
    [
      "a name that the author takes up",
      "taken up by the author",
      "heron_get",
      {
        families: [pond, { ...heron, occurrences: [makeOccurrence("heron_get", using)] }],
        utterances: [asking, using],
      },
    ],
    [
      "a name of the author's that who objected agrees to",
      "agreed by who objected",
      "heron_get",
      {
        families: [pond, offered],
        stances: [
          makeFoundStance(pond, "oppose", say(1, "ben", "pond_get says little.")),
          makeFoundStance(offered, "support", say(3, "ben", "Better."), answer({})),
        ],
        utterances: [offering],
      },
    ],
    [
      "a name that the author nods to",
      "nodded to by the author",
      "heron_get",
      { families: [pond, heron], utterances: [asking, nodding] },
    ],
    [
      "a name in use that the author declines to change",
      "declined by the author",
      "pond_get",
      {
        families: [pond, heron],
        stances: [makeFoundStance(heron, "oppose", say(2, "ada", "I'd rather not."), answer({ way: "declining" }))],
        utterances: [asking],
      },
    ],
  ];
  for (const [way, rule, name, record] of cases)
    test(way, () => {
      const { decision } = findOutcome(makeRecord({ posts, ...record }));
      assert.deepEqual([decision?.rule, decision?.family.name], [rule, name]);
    });

  test("the way that comes first, of two that settle as much on one name", () => {
    const taken = { ...heron, occurrences: [makeOccurrence("heron_get", using)] };
    const { settled } = findOutcome(
      makeRecord({ posts, families: [pond, taken], utterances: [asking, using, nodding] }),
    );
    assert.deepEqual(
      settled.map(({ rule }) => rule),
      ["taken up by the author"],
    );
  });
});
