import assert from "node:assert/strict";
import { test } from "node:test";
import type { Debate, Stance } from "../../../analysis/types.ts";
import { happeningsOf } from "../../../reports/model/happenings.ts";
import { pictureOf } from "../../../reports/model/picture.ts";
import { readerOf } from "../../../reports/model/reader.ts";
import { makeDebate, makeEvidence, makeName, makeStance } from "../../analysis/make-finding.ts";
import { context } from "../pocket-debate.ts";

function pictureWith(said: Partial<Debate>): ReturnType<typeof pictureOf> {
  const reader = readerOf({ debate: makeDebate(said), messages: new Map(), context });
  return pictureOf(reader, happeningsOf(reader), []);
}

/** So many names; the first is spoken of once, the second twice, and so on. */
function debateOf(count: number): Pick<Debate, "names" | "stances"> {
  const names = Array.from({ length: count }, (_, at) => makeName(`n${String(at).padStart(2, "0")}`));
  const stances = names.flatMap(({ name }, at) =>
    Array.from(
      { length: at + 1 },
      (_, time): Stance =>
        makeStance(
          "support",
          { span: { start: 100 * at + time, end: 100 * at + time + 1 }, quote: `${at} ${time}` },
          name,
        ),
    ),
  );
  return { names, stances };
}

test("A few lanes too many are drawn all; of more, the winner's and those that most is said of", () => {
  const lanes = (count: number, said: Partial<Debate> = {}) => pictureWith({ ...debateOf(count), ...said });
  assert.deepEqual([lanes(18).lanes.length, lanes(18).withoutLane], [18, 0]);
  assert.deepEqual([lanes(19).lanes.length, lanes(19).withoutLane], [14, 5]);
  assert.deepEqual(lanes(19).lanes.map(({ name }) => name.label)[0], "n05");
  const decision: Debate["decision"] = { status: "adopted", name: "n00", kind: "merge", evidence: makeEvidence() };
  const drawn = lanes(19, { decision }).lanes.map(({ name }) => name.label);
  assert.deepEqual([drawn[0], drawn[1], drawn.length], ["n00", "n06", 14]);
});

test("Each message has a column; where they are more than forty-four, each day has one", () => {
  const columnsOf = (count: number) => {
    const stances = Array.from({ length: count }, (_, at) =>
      makeStance("support", { messageId: `m${at}@example.org`, date: `2021-05-0${1 + (at % 3)}T10:00:00Z` }),
    );
    return pictureWith({ names: [makeName("heron_put")], stances }).columns.length;
  };
  assert.equal(columnsOf(44), 44);
  assert.equal(columnsOf(45), 3);
});
