import assert from "node:assert/strict";
import { test } from "node:test";
import type { Debate, Merge, Message } from "../../analysis/types.ts";
import { verifyEvidence } from "../../reports/verify-evidence.ts";
import { debateOf, messagesOf, ownTextOf, stanceIn } from "./debate-builder.ts";

const ada = "ada@example.org";
const adaAtReeds = "ada@reeds.example.org";
const ben = "ben@example.org";
const list = "ponds@lists.example.org";

const mail = {
  id: "m1@example.org",
  date: "2031-03-02T09:00:00Z",
  body: "I like heron_wade. I write from two places.",
};
/** As Ada sent it from the reeds, and as the list passed it on. */
const direct = messagesOf([{ ...mail, from: adaAtReeds }]);
const passedOn: ReadonlyMap<string, Message> = new Map(
  [...messagesOf([{ ...mail, from: list, name: "Ada via ponds" }])].map(([id, message]) => [
    id,
    { ...message, originalFrom: { name: "Ada", address: ada } },
  ]),
);

/** A debate of one stance, said to be by this address of this person. */
function saidBy(participant: string, person: string, merges: readonly Merge[] = []): Debate {
  const stance = stanceIn(direct, {
    name: "heron_wade",
    stance: "support",
    in: "m1@example.org",
    quote: "I like heron_wade.",
  });
  const debate = debateOf(direct, {
    id: "heron-wade",
    about: "",
    subject: "",
    names: [],
    stances: [{ ...stance, evidence: { ...stance.evidence, participant, person } }],
    decision: { status: "undecided", reason: "" },
  });
  return { ...debate, coverage: { ...debate.coverage, merges } };
}

function ofMap(person: string, one: string, other: string): Merge {
  return { person, addresses: [one, other], kind: "mailmap", messageId: null, mailmapLine: "a.map:1", quote: "" };
}

/** What the mail itself is said to tell of two addresses. */
function ofMail(one: string, other: string): Merge {
  const quote = "I write from two places.";
  return {
    person: one,
    addresses: [one, other],
    kind: "own words",
    messageId: "m1@example.org",
    mailmapLine: null,
    quote,
  };
}

const proved: readonly (readonly [what: string, debate: Debate, messages: ReadonlyMap<string, Message>])[] = [
  ["a mail that a list passed on, by its author", saidBy(ada, ada), passedOn],
  ["a receipt in a mail that a list passed on, of its author", saidBy(ada, ada, [ofMail(ada, adaAtReeds)]), passedOn],
  [
    "an address of a person, with a receipt for both",
    saidBy(adaAtReeds, ada, [ofMap(ben, ben, list), ofMap(ada, ada, adaAtReeds)]),
    direct,
  ],
];

for (const [what, debate, messages] of proved)
  test(`A debate with ${what} is proved.`, () => {
    assert.doesNotThrow(() => verifyEvidence(debate, messages, ownTextOf(messages)));
  });

const unproven: readonly (readonly [
  what: string,
  debate: Debate,
  messages: ReadonlyMap<string, Message>,
  reason: RegExp,
])[] = [
  ["a mail that a list passed on, by the list", saidBy(list, list), passedOn, /not by ponds@lists\.example\.org/],
  ["a receipt in a mail of the list", saidBy(ada, ada, [ofMail(list, ben)]), passedOn, /no receipt of a merge/],
  [
    "an address that the receipt gives to another person",
    saidBy(adaAtReeds, ada, [ofMap(ben, ben, adaAtReeds)]),
    direct,
    /nothing tells that ada@reeds\.example\.org is ada@example\.org/,
  ],
  [
    "an address that no receipt of its person has",
    saidBy(adaAtReeds, ada, [ofMap(ada, ada, "ada@ponds.example.org")]),
    direct,
    /nothing tells that ada@reeds\.example\.org is ada@example\.org/,
  ],
];

for (const [what, debate, messages, reason] of unproven)
  test(`A debate with ${what} stops the report.`, () => {
    assert.throws(() => verifyEvidence(debate, messages, ownTextOf(messages)), reason);
  });
