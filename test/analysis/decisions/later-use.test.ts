import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { laterUse } from "../../../analysis/decisions/later-use.ts";
import type { NameFamily } from "../../../analysis/names/families/name-family.ts";
import type { FoundStance } from "../../../analysis/stances/find-stances.ts";
import type { Utterance } from "../../../analysis/utterances.ts";
import { makeFamily, makeFoundStance, makeProposal } from "../make-family.ts";
import { makeUtterance } from "../make-utterance.ts";
import { makePlainPost, makeRecord } from "./make-record.ts";

const posts = Array.from({ length: 21 }, (_, at) => makePlainPost(`m${at}`, "What to call it"));
const people = ["ada", "ben", "cyd"];

/** One sentence per message that uses a name; the people take turns. */
function say(name: string, messages: readonly number[], said: Partial<Utterance> = {}): readonly Utterance[] {
  return messages.map((at) =>
    makeUtterance({
      text: `${name} waits.`,
      messageId: `m${at}@example.org`,
      index: at,
      participant: `${people[at % 3]}@example.org`,
      ...said,
    }),
  );
}

const early = say("pond_old", [0, 1, 2, 3]);
const late = say("pond_nest", [14, 15, 16, 17, 18, 19]);
const old = makeFamily("pond_old");
const nest = makeFamily("pond_nest", { proposal: makeProposal("pond_nest", late[0] ?? makeUtterance()) });

/** Name and message of what is read from the use, and how it is told. */
function read(utterances: readonly Utterance[], stances: readonly FoundStance[] = [], families = [old, nest]) {
  const found = laterUse(makeRecord({ families, utterances, stances, posts }));
  return found && `${found.family.name} in ${found.utterance.messageId}: ${found.kind}`;
}

describe("the name that is used in the end", () => {
  test("is read from the last messages, and shown by the last of them", () => {
    assert.equal(read([...early, ...late]), "pond_nest in m19@example.org: later use");
  });
  test("is shown by a sentence rather than by code", () => {
    const code = say("pond_nest", [20], { kind: "code" });
    assert.equal(read([...early, ...late, ...code]), "pond_nest in m19@example.org: later use");
  });

  const heron: NameFamily = makeFamily("heron_nest");
  const not: readonly (readonly [title: string, ...of: Parameters<typeof read>])[] = [
    ["where it was used from the start", [...say("pond_nest", [0, 1, 2, 3]), ...early, ...late]],
    ["where nothing else was used before", late],
    ["where the old name is still in use", [...early, ...late, ...say("pond_old", [15, 16, 17])]],
    [
      "where another name is used, too",
      [...early, ...late, ...say("heron_nest", [18, 19, 20])],
      [],
      [old, nest, heron],
    ],
    [
      "where somebody is against it",
      [...early, ...late],
      [makeFoundStance(nest, "oppose", early[0] ?? makeUtterance())],
    ],
    ["where only two people use it", [...early, ...late.filter((_, at) => at % 3 > 0), ...say("pond_nest", [20])]],
    ["where it was never put forward", [...early, ...late], [], [old, makeFamily("pond_nest")]],
    ["where nothing is said", []],
  ];
  for (const [title, ...of] of not) test(`is none ${title}`, () => assert.equal(read(...of), null));

  test("is one of several names", () => assert.equal(read(late, [], [nest]), null));
  test("is read from prose and code, not from what credits people", () => {
    const trailers = say("pond_nest", [14, 15, 16, 17, 18, 19], { kind: "trailer" });
    assert.equal(read([...early, ...trailers]), null);
    const code = say("pond_nest", [14, 15, 16, 17, 18], { kind: "code" });
    assert.equal(read([...early, ...code, ...late.slice(-1)]), "pond_nest in m19@example.org: later use");
  });
  test("is not told from code alone", () => {
    assert.equal(read([...early, ...say("pond_nest", [14, 15, 16, 17, 18, 19], { kind: "code" })]), null);
  });
  test("is not told from ordinary words, though to say them is to talk of names", () => {
    const proposal = makeProposal("nest", makeUtterance({ text: "A nest." }));
    const word = makeFamily("nest", { proposal, contested: new Set(["nest"]) });
    assert.equal(read([...early, ...say("nest", [14, 15, 16, 17, 18, 19])], [], [old, word]), null);
  });
  test("does not count what is short for a name", () => {
    const families = [makeFamily("oldernest", { keys: new Set(["oldernest", "onest"]) }), nest];
    const short = say('"onest"', [14, 15, 16, 17, 18, 19]);
    const utterances = [...say('"oldernest"', [0, 1, 2, 3]), ...late, ...short];
    assert.equal(read(utterances, [], families), "pond_nest in m19@example.org: later use");
  });
});
