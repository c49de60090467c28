import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { type Ending, fateOf } from "../../../analysis/decisions/fate-of.ts";
import type { NameFamily } from "../../../analysis/names/families/name-family.ts";
import type { Utterance } from "../../../analysis/utterances.ts";
import { makeFamily, makeFoundStance, makeProposal } from "../make-family.ts";
import { makeUtterance } from "../make-utterance.ts";

/** A sentence in a message of its own, the `index`th. */
const say = (index: number, by: string, text: string): Utterance =>
  makeUtterance({ text, index, messageId: `m${index + 1}@example.org`, participant: `${by}@example.org` });

describe("fateOf", () => {
  const asking = say(0, "ben", "How about heron_get?");
  const liking = say(1, "ben", "I like it.");
  const doubting = say(2, "ben", "No.");
  const objecting = say(3, "cyd", "No.");
  const heron = makeFamily("heron_get", { proposal: makeProposal("heron_get", asking) });
  const pond = makeFamily("pond_get");
  const on = (family: NameFamily): Ending["settled"] => [
    { family, kind: "merge", utterance: objecting, rule: "applied", weight: 4 },
  ];
  const oppose = (utterance: Utterance, family = heron) => makeFoundStance(family, "oppose", utterance);
  const support = makeFoundStance(heron, "support", liking);
  const open: Ending = { settled: [], stances: [], withdrawals: [], passedOver: new Set(), stillAdded: new Set() };

  const cases: readonly (readonly [title: string, fate: string, of: NameFamily, ending: Partial<Ending>])[] = [
    [
      "what is settled on is adopted, whoever was against it",
      "adopted",
      heron,
      { settled: on(heron), stances: [oppose(objecting)] },
    ],
    ["what nobody judged is open", "open", heron, {}],
    ["what was only supported is open", "open", heron, { settled: on(pond), stances: [support] }],
    [
      "what was answered is rejected once another won",
      "rejected",
      heron,
      { settled: on(pond), stances: [support], passedOver: new Set([heron]) },
    ],
    [
      "what was answered is open once another won, where patches still add it",
      "open",
      heron,
      { settled: on(pond), stances: [support], passedOver: new Set([heron]), stillAdded: new Set([heron]) },
    ],
    ["what somebody opposed is rejected", "rejected", heron, { stances: [support, oppose(objecting)] }],
    ["opposition to another name does not count", "open", heron, { stances: [oppose(objecting, pond)] }],
    [
      "a name in use that lost to another is rejected",
      "rejected",
      pond,
      { settled: on(heron), passedOver: new Set([pond]) },
    ],
    ["a name in use is open where another thing got its name", "open", pond, { settled: on(heron) }],
    ["a name in use is open while nothing is settled", "open", pond, {}],
    [
      "what its proposer supported and then opposed is withdrawn",
      "withdrawn",
      heron,
      { stances: [support, oppose(doubting)] },
    ],
    [
      "what somebody else opposed, too, is rejected",
      "rejected",
      heron,
      { stances: [support, oppose(doubting), oppose(objecting)] },
    ],
    [
      "what its proposer opposed before supporting it is rejected",
      "rejected",
      heron,
      { stances: [oppose(asking), support] },
    ],
    [
      "what its proposer weighs for and against in one message is rejected",
      "rejected",
      heron,
      { stances: [support, oppose({ ...doubting, messageId: liking.messageId })] },
    ],
    [
      "what its proposer took back is withdrawn, whoever opposed it",
      "withdrawn",
      heron,
      { stances: [oppose(objecting)], withdrawals: [{ family: heron, utterance: doubting }] },
    ],
    [
      "what its proposer took back and then supported again is rejected",
      "rejected",
      heron,
      { stances: [oppose(asking), support], withdrawals: [{ family: heron, utterance: asking }] },
    ],
    [
      "what its proposer supported before taking it back is withdrawn",
      "withdrawn",
      heron,
      { stances: [oppose(objecting), support], withdrawals: [{ family: heron, utterance: doubting }] },
    ],
    [
      "what its proposer took back and another supported after that is withdrawn",
      "withdrawn",
      heron,
      {
        stances: [makeFoundStance(heron, "support", objecting)],
        withdrawals: [{ family: heron, utterance: doubting }],
      },
    ],
    [
      "what its proposer took back and spoke against again is withdrawn",
      "withdrawn",
      heron,
      { stances: [oppose(doubting)], withdrawals: [{ family: heron, utterance: liking }] },
    ],
    [
      "what its proposer only opposed, twice, is rejected",
      "rejected",
      heron,
      { stances: [oppose(liking), oppose(doubting)] },
    ],
    [
      "a name in use is never withdrawn",
      "rejected",
      pond,
      { settled: on(heron), passedOver: new Set([pond]), stances: [oppose(doubting, pond)] },
    ],
    [
      "a name in use stays open while nothing is settled, whoever was against it",
      "open",
      pond,
      { stances: [oppose(doubting, pond)] },
    ],
  ];
  for (const [title, fate, of, ending] of cases)
    test(title, () => assert.equal(fateOf(of, { ...open, ...ending }), fate));
});
