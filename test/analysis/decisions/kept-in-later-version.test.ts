import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { keptInLaterVersion } from "../../../analysis/decisions/kept-in-later-version.ts";
import type { Post } from "../../../analysis/types.ts";
import { makeFamily, makeFoundStance, makeProposal } from "../make-family.ts";
import { makeUtterance } from "../make-utterance.ts";
import { makePatchPost, makePlainPost, makeRecord } from "./make-record.ts";

const said = (text: string, by: string, id: string) =>
  makeUtterance({ text, participant: `${by}@example.org`, messageId: `${id}@example.org` });
const pond = makeFamily("pond_get");
const heron = makeFamily("heron_get", { proposal: makeProposal("heron_get", said("heron_get?", "ben", "m2")) });
const first = makePatchPost("m1", "[PATCH] roost: add pond_get()", ["int pond_get(void);"]);
const remark = makePlainPost("m2", "Re: [PATCH] roost: add pond_get()");
const later = (added = "int pond_get(void);", subject = "[PATCH v2] roost: add pond_get()") =>
  makePatchPost("m3", subject, [added]);
const objection = makeFoundStance(pond, "oppose", said("pond_get says little.", "ben", "m2"));
const words = said("This adds a way in.", "ada", "m3");

const kept = (posts: readonly Post[], stances = [objection]) =>
  keptInLaterVersion(makeRecord({ families: [pond, heron], stances, utterances: [words], posts }))?.family.name ?? null;

describe("the name in the title of patches", () => {
  test("is kept where a later version still has it after others asked for another", () =>
    assert.equal(kept([first, remark, later()]), "pond_get"));
  test("is not where that version came before they did", () => assert.equal(kept([first, later(), remark]), null));
  test("is not where there is no later version, or it has another title", () => {
    assert.equal(kept([first, remark]), null);
    assert.equal(kept([first, remark, later("int pond_get(void);", "[PATCH v2] roost: add a way in")]), null);
  });
  test("is not where the title says that it is renamed, or goes", () => {
    const subject = "rename pond_get()";
    assert.equal(
      kept([makePatchPost("m1", `[PATCH] ${subject}`, []), remark, later("", `[PATCH v2] ${subject}`)]),
      null,
    );
    const goes = "deprecate pond_get()";
    assert.equal(kept([makePatchPost("m1", `[PATCH] ${goes}`, []), remark, later("", `[PATCH v2] ${goes}`)]), null);
  });
  test("is not where what was asked for stands in its lines", () =>
    assert.equal(kept([first, remark, later("int heron_get(void);")]), null));
});
