import assert from "node:assert/strict";
import { test } from "node:test";
import { debateScore } from "../../../analysis/findings/debate-score.ts";
import { firstMention } from "../../../analysis/names/candidates/first-mention.ts";
import type { Debate, Name } from "../../../analysis/types.ts";
import { makeDebate, makeEvidence, makeStance } from "../make-finding.ts";

function name(spelling: string, said: Partial<Name> = {}): Name {
  const proposal = makeEvidence({ quote: spelling });
  return { name: spelling, aliases: [], role: "proposed", proposal, firstUse: null, fate: "open", ...said };
}

/** Two people take two sides on heron_put. */
const small: Debate = makeDebate({
  names: [name("heron_put"), name("egret_put")],
  stances: [makeStance("support"), makeStance("oppose", { participant: "ben@example.org", quote: "No" })],
  messageIds: ["m1", "m2"],
});

function thread(subject: string): Debate["threads"][number] {
  return { id: "m1", subject, messages: 2, firstDate: null, lastDate: null, lists: [] };
}

const decided = { kind: "merge", name: "heron_put", evidence: makeEvidence() } as const;

/** What a debate has more than the small one -> whether it is more of a debate. */
const more: readonly (readonly [what: string, debate: Debate, more: boolean])[] = [
  ["another statement", { ...small, stances: [...small.stances, makeStance("support", { quote: "Yes" })] }, true],
  ["a decision", { ...small, decision: { status: "adopted", ...decided } }, true],
  [
    "a name that somebody else takes up",
    {
      ...small,
      decision: { status: "adopted", ...decided, evidence: makeEvidence({ participant: "ben@example.org" }) },
    },
    true,
  ],
  ["a subject with the name in it", { ...small, threads: [thread("[PATCH] roost: add heron_put()")] }, true],
  ["another name", { ...small, names: [...small.names, name("stork_put")] }, true],
  ["the same statement posted again", { ...small, stances: [...small.stances, makeStance("support")] }, false],
  [
    "a statement that judges a second name",
    { ...small, stances: [...small.stances, makeStance("support", {}, "egret_put")] },
    true,
  ],
  ["a subject with another name in it", { ...small, threads: [thread("[PATCH] roost: add stork_put()")] }, false],
  [
    "a name in use",
    { ...small, names: [...small.names, name("tern_put", { role: "incumbent", proposal: null })] },
    false,
  ],
];

for (const [what, debate, isMore] of more) {
  test(`${what} makes it ${isMore ? "more of a debate" : "no more of a debate"}`, () => {
    const [before, after] = [debateScore(small), debateScore(debate)];
    assert(isMore ? after > before : after === before, `${before} -> ${after}`);
  });
}

test("the more is said of other things, and the less sure it is, the less of a debate it is", () => {
  const long = { ...small, messageIds: Array.from({ length: 300 }, (_, at) => `m${at}`) };
  const doubtful = {
    ...small,
    stances: small.stances.map((stance) => ({ ...stance, evidence: { ...stance.evidence, confidence: 0.2 } })),
  };
  assert(debateScore(long) < debateScore(small));
  assert(debateScore(doubtful) < debateScore(small));
});

test("ordinary words are less of a debate than names of things", () => {
  const renamed = (from: string, to: string) => ({
    ...small,
    names: small.names.map((one) => ({ ...one, name: one.name.replace(from, to) })),
    stances: small.stances.map((stance) => ({ ...stance, name: to })),
  });
  assert(debateScore(renamed("heron_put", "must")) < debateScore(renamed("heron_put", "stork_put")));
});

test("it is 0 where nothing is said, and never 1", () => {
  assert.equal(debateScore(makeDebate()), 0);
  const stances = Array.from({ length: 100 }, (_, at) => makeStance("support", { quote: `Yes ${at}`, confidence: 1 }));
  const score = debateScore({ ...small, stances });
  assert(score > 0.9 && score < 1, `${score}`);
});

test("what is put forward in so many words is more of a debate than what is first mentioned, and so are the sides taken on it", () => {
  const mention = { proposal: makeEvidence({ rule: firstMention }) };
  const mentioned = { ...small, names: [name("heron_put", mention), name("egret_put", mention)] };
  assert(debateScore(small) > debateScore(mentioned));
  const judged = (debate: Debate) => debateScore(debate) - debateScore({ ...debate, stances: [] });
  assert(judged(small) > judged(mentioned));
});

test("a name that somebody else takes up is more of a debate than one whose proposer does", () => {
  const by = (participant: string): Debate => ({
    ...small,
    decision: { status: "adopted", ...decided, evidence: makeEvidence({ participant }) },
  });
  assert(debateScore(by("ben@example.org")) > debateScore(by("ada@example.org")));
});
