import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { firstMention } from "../../../analysis/names/candidates/first-mention.ts";
import type { NameFamily } from "../../../analysis/names/families/name-family.ts";
import { debatedNames } from "../../../analysis/talks/debated-names.ts";
import { makeFamily, makeFoundStance, makeOccurrence, makeProposal } from "../make-family.ts";
import { makeUtterance } from "../make-utterance.ts";

const said = (text: string, id: number) => makeUtterance({ text, messageId: `m${id}@example.org`, index: id });
/** A name put forward in a message, or first mentioned there. */
const put = (name: string, id: number, rule = "how about") =>
  makeFamily(name, { proposal: makeProposal(name, said(`${name} it is`, id), { rule }) });

/** The names of a debate in which sides are taken on some of its names. */
function debated(families: readonly NameFamily[], judged: readonly NameFamily[] = []): readonly string[] {
  const stances = judged.map((family) => makeFoundStance(family, "oppose", said("No.", 9)));
  return debatedNames(families, stances).map(({ name }) => name);
}

describe("debatedNames", () => {
  const pond = makeFamily("pond_get");
  const heron = put("heron_add", 1);
  const egret = put("egret_set", 1);
  const stork = put("stork_cut", 2);
  const mentioned = put("crane_run", 3, firstMention);
  const unlikely = { ...put("ibis_run", 1), confidence: 0.1 };
  const below = makeFamily("ibis_hold", {
    proposal: makeProposal(
      "ibis_hold",
      makeUtterance({ text: "Call it ibis_hold.", subject: "Re: [PATCH] add pond_get()", messageId: "m6@example.org" }),
      { rule: "call it", confidence: 0.75, context: 1 },
    ),
  });
  const titled = makeFamily("heron_set", { inTitle: true });
  const capitals = put("POND_GET", 1);
  const eggAdd = put("egg_add", 1);
  const rename = makeProposal("heron_add", said("pond_get is heron_add now", 4), { rule: "rename" });
  const replaced = makeFamily("pond_get", { replacedIn: [rename] });
  const replacing = makeFamily("heron_add", { proposal: rename });

  const inChangelog = (text: string) =>
    makeProposal("egg_drop", makeUtterance({ text, subject: "[PATCH v2] eggs", messageId: "m5@example.org" }), {
      rule: "rename",
    });
  const [tells, credits] = [", not used by Ada (POND)", ", as noted by Ada"].map((by) =>
    inChangelog(`Rename egg_put to egg_drop${by}.`),
  );
  assert.ok(tells && credits);
  const byReview = inChangelog("Rename egg_put to egg_drop (by Ada's review, thanks).");
  const reviewed = makeFamily("egg_put", { replacedIn: [byReview] });
  const afterReview = makeFamily("egg_drop", { proposal: byReview });
  const plainly = [1, 2].map((id) =>
    makeProposal("ibis_run", said("Call it ibis_run.", id), { rule: "call it", confidence: 0.75, context: 1 }),
  );
  const twice = makeFamily("ibis_run", { proposal: plainly[0] ?? null, proposals: plainly, confidence: 0.1 });
  const done = makeFamily("egg_put", { replacedIn: [tells] });
  const renamed = makeFamily("egg_drop", { proposal: tells });
  const remark = makeUtterance({ text: "I thought of egg_drop, too.", subject: "Re: [PATCH] eggs" });
  /** What a changelog tells at a place to be renamed, and another mail speaks of at place 0. */
  const talkedOf = (index: number) => {
    const told = { ...tells, utterance: { ...tells.utterance, index } };
    const occurrences = [makeOccurrence("egg_drop", remark, { context: 1 })];
    return [makeFamily("egg_put", { replacedIn: [told] }), makeFamily("egg_drop", { proposals: [told], occurrences })];
  };
  const shows = makeProposal("ibis_get", said("pond_get is ibis_get", 4), { rule: "rename", confidence: 0.85 });
  const sunk = makeFamily("pond_get", { replacedIn: [shows] });
  const rising = makeFamily("ibis_get", { proposal: shows, proposals: [shows] });
  const asked = makeFamily("egg_put", { replacedIn: [credits] });
  const askedFor = makeFamily("egg_drop", { proposal: credits });

  const cases: readonly (readonly [title: string, names: readonly string[], ...of: Parameters<typeof debated>])[] = [
    ["has none where none are known", [], []],
    ["leaves out a proposal that stands alone and nobody judged", [], [heron]],
    ["keeps a proposal that stands alone where a side is taken", ["heron_add"], [heron], [heron]],
    ["keeps alternatives put forward in one message, judged or not", ["heron_add", "egret_set"], [heron, egret]],
    ["leaves out proposals of different messages that nobody judged", [], [heron, stork]],
    ["keeps what is put forward below one that is judged", ["pond_get", "ibis_hold"], [pond, below], [pond]],
    ["leaves out what is put forward below one that nobody judged", ["heron_add"], [heron, below], [heron]],
    ["leaves out what is hardly a name", ["heron_add", "egret_set"], [heron, egret, unlikely], [heron]],
    ["keeps what is hardly a name where it is judged", ["heron_add", "ibis_run"], [heron, unlikely], [heron, unlikely]],
    [
      "keeps what is hardly a name where two messages plainly put it forward beside another",
      ["heron_add", "ibis_run"],
      [heron, twice],
      [heron],
    ],
    ["keeps both where the review of somebody is named", ["egg_put", "egg_drop"], [reviewed, afterReview]],
    ["keeps a proposal and what it replaces", ["pond_get", "heron_add"], [replaced, replacing]],
    ["leaves out what a changelog tells to be renamed", [], [done, renamed]],
    ["keeps both where a side is taken on one", ["egg_put", "egg_drop"], [done, renamed], [renamed]],
    ["keeps both where others spoke of the new one in talk of names", ["egg_put", "egg_drop"], talkedOf(9)],
    ["leaves out both where others only speak of it afterwards", [], talkedOf(-1)],
    [
      "keeps what is hardly a name where it plainly takes the place of one that is judged",
      ["pond_get", "ibis_get"],
      [sunk, { ...rising, confidence: 0.1 }],
      [sunk],
    ],
    ["keeps both where somebody asked for it", ["egg_put", "egg_drop"], [asked, askedFor]],
    ["leaves out a name to be replaced by nothing known, where nobody judged it", [], [replaced]],
    ["keeps a name in use that was judged", ["pond_get"], [pond, heron], [pond]],
    ["leaves out a name in use that was not", [], [pond]],
    ["keeps the name of a title beside what is put forward for it", ["heron_set", "heron_add"], [titled, heron]],
    ["leaves out the name of a title where nothing else is known", [], [titled]],
    [
      "leaves out a judged name in other letters",
      ["pond_get", "pond_set"],
      [pond, capitals, put("pond_set", 1)],
      [pond],
    ],
    ["leaves out a first mention that nobody judged", [], [mentioned]],
    ["keeps a first mention that was judged", ["crane_run"], [mentioned], [mentioned]],
    [
      "leaves out a first mention beside a debate in the same message",
      ["heron_add", "egret_set"],
      [heron, put("crane_run", 1, firstMention), egret],
    ],
    [
      "keeps what is built on a long word of a judged name, however many messages apart",
      ["heron_add", "heron_tab"],
      [heron, put("heron_tab", 7)],
      [heron],
    ],
    ["does not tie names by a short word", ["egg_add"], [eggAdd, put("egg_set", 7)], [eggAdd]],
  ];
  for (const [title, names, ...of] of cases) test(title, () => assert.deepEqual(debated(...of), names));

  test("follows ties over several steps, in whatever order the names come", () => {
    const chain = [put("crane_one", 1), put("stork_two", 2), put("stork_one", 1), put("crane_six", 6)];
    const judged = chain[1] as NameFamily;
    for (const order of [chain, chain.toReversed()]) {
      assert.deepEqual(
        debated(order, [judged]),
        order.map(({ name }) => name),
      );
    }
  });
});
