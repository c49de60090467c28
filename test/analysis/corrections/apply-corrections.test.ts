import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { applyCorrections } from "../../../analysis/corrections/apply-corrections.ts";
import type { Amendment, Change, Correction, FindingAddress } from "../../../analysis/corrections/types.ts";
import { ownBlocks } from "../../../analysis/text/own-text.ts";
import { splitPost } from "../../../analysis/text/split-post.ts";
import type { Debate, Message } from "../../../analysis/types.ts";
import { verifyEvidence } from "../../../reports/verify-evidence.ts";
import { pocketDebate, pocketMessages } from "../../reports/pocket-debate.ts";
import { makeMessage } from "../make-message.ts";

const bo = "ZD1fSl/LT6oBO+mg@example.org";
const cleo = "cleo-1%25@example.org";
const dag = "dag-7@lamps.example.org";
const ada = "ada-2@example.org";

/** Another debate, in a thread of its own. */
const otherMessage = makeMessage({
  id: "other@example.org",
  from: { name: "Fay", address: "fay@example.org" },
  date: "2031-05-01T10:00:00Z",
  subject: "lamp_pocket elsewhere",
  body: "I would call the other one lamp_pocket too.\n",
});
const otherDebate: Debate = {
  ...pocketDebate,
  id: "other",
  names: [
    { name: "lamp_box", aliases: ["lamp_pocket"], role: "incumbent", proposal: null, firstUse: null, fate: "open" },
  ],
  stances: [],
  decision: { status: "undecided", reason: "nobody says" },
  changesOfMind: [],
  messageIds: [otherMessage.id],
};
const messages = new Map<string, Message>([...pocketMessages, [otherMessage.id, otherMessage]]);
const posts = new Map([...messages].map(([id, message]) => [id, splitPost(message)]));

function correct(changes: readonly Change[], debates: readonly Debate[] = [pocketDebate, otherDebate]) {
  const corrections = changes.map(
    (change, at): Correction => ({ change, reason: "I read it", by: "Vera", line: at + 1 }),
  );
  const { debates: corrected, refused } = applyCorrections(debates, corrections, posts);
  for (const debate of corrected) verifyEvidence(debate, messages, ownSpans);
  return { debates: corrected, first: corrected[0] as Debate, refused };
}

const ownSpans = (id: string) => ownBlocks(posts.get(id) ?? splitPost(otherMessage)).map(({ span }) => span);

const nest: FindingAddress = { kind: "stance", message: cleo, name: "lamp_nest", stance: null, quote: null };
const unchanged: Amendment = { stance: null, name: null, quote: null, kind: null, role: null, fate: null };

describe("a correction", () => {
  test("is made in the debate that has the finding, of several of the same thread", () => {
    const beside: Debate = {
      ...pocketDebate,
      id: "beside",
      names: [{ name: "lamp_wick", aliases: [], role: "incumbent", proposal: null, firstUse: null, fate: "open" }],
      stances: [],
      decision: { status: "undecided", reason: "nobody says" },
      changesOfMind: [],
    };
    const { debates, refused } = correct([{ action: "confirm", finding: nest }], [beside, pocketDebate]);
    assert.deepEqual(refused, []);
    assert.deepEqual(
      debates.map(({ corrections }) => corrections.length),
      [0, 1],
    );
  });
  test("confirms a stance: it is certain, and its rule says so", () => {
    const { first } = correct([{ action: "confirm", finding: nest }]);
    const stance = first.stances.find(({ name, evidence }) => name === "lamp_nest" && evidence.messageId === cleo);
    assert.equal(stance?.evidence.confidence, 1);
    assert.match(stance?.evidence.rule ?? "", /, confirmed$/);
    assert.deepEqual(first.corrections, [
      {
        action: "confirm",
        what: 'the objection to "lamp_nest"',
        reason: "I read it",
        by: "Vera",
        evidence: stance?.evidence,
      },
    ]);
  });

  test("rejects a stance: it is gone, with the changes of mind that rest on it, and stays among the corrections", () => {
    const finding: FindingAddress = {
      kind: "stance",
      message: "cleo-2@example.org",
      name: "pocket",
      stance: null,
      quote: null,
    };
    const { first } = correct([{ action: "reject", finding }]);
    assert(!first.stances.some(({ evidence }) => evidence.messageId === "cleo-2@example.org"));
    assert.deepEqual(first.changesOfMind, []);
    assert.equal(first.corrections[0]?.evidence?.messageId, "cleo-2@example.org");
  });

  test("rejects a name: its stances go, and the decision if it was for this name", () => {
    const { first } = correct([{ action: "reject", finding: { kind: "name", debate: bo, name: "lamp_pocket" } }]);
    assert(![...first.names, ...first.stances].some(({ name }) => name === "lamp_pocket"));
    assert.equal(first.decision.status, "undecided");
  });

  test("amends a stance: the other side, another name, fewer words", () => {
    const to = { ...unchanged, stance: "support" as const, name: "dark_queue", quote: "far too cute" };
    const { first } = correct([{ action: "amend", finding: nest, to }]);
    const amended = first.stances.find(({ evidence }) => evidence.quote === "far too cute");
    assert.deepEqual([amended?.stance, amended?.name, amended?.evidence.rule], ["support", "dark_queue", "correction"]);
  });

  test("amends a name: another form of it, everywhere", () => {
    const to = { ...unchanged, name: "LAMP_POCKET", fate: "withdrawn" as const };
    const { first } = correct([{ action: "amend", finding: { kind: "name", debate: bo, name: "lamp_pocket" }, to }]);
    const amended = first.names.find(({ name }) => name === "LAMP_POCKET");
    assert.deepEqual(amended?.aliases, ["lamp_pocket", "pocket"]);
    assert.equal(amended?.fate, "withdrawn");
    assert.equal(first.decision.status !== "undecided" && first.decision.name, "LAMP_POCKET");
    assert(!first.stances.some(({ name }) => name === "lamp_pocket"));
  });

  test("adds a name and a stance on it, with the author and the date of the message", () => {
    const { first } = correct([
      { action: "add name", message: ada, name: "trousers", aliases: [], quote: "nobody will think of trousers" },
      {
        action: "add stance",
        message: ada,
        name: "trousers",
        stance: "oppose",
        quote: "I suspect nobody will think of trousers.",
        rationales: [{ kind: "other", quote: "nobody will think" }],
      },
    ]);
    const stance = first.stances.find(({ name }) => name === "trousers");
    assert.deepEqual(
      [stance?.evidence.participant, stance?.evidence.date, stance?.rationales[0]?.evidence.quote],
      ["ada@example.org", "2031-03-05T10:00:00Z", "nobody will think"],
    );
  });

  const decision = {
    name: "dark_queue",
    kind: "author's word",
    message: dag,
    quote: "We could also call it dark_queue.",
  } as const;

  test("sets a decision: what is decided on is no name for something else", () => {
    const beside = { ...pocketDebate, asides: ["lamp_nest", "dark_queue"] };
    const { first } = correct([{ action: "set decision", debate: dag, decision }], [beside, otherDebate]);
    assert.deepEqual(first.asides, ["lamp_nest"]);
  });

  test("sets a decision; the fates follow", () => {
    const { first } = correct([{ action: "set decision", debate: dag, decision }]);
    assert.deepEqual(
      first.names.map(({ name, fate }) => [name, fate]),
      [
        ["lamp_shelf", "rejected"],
        ["lamp_pocket", "rejected"],
        ["lamp_nest", "rejected"],
        ["dark_queue", "adopted"],
      ],
    );
    const open = correct([{ action: "set decision", debate: dag, decision: "undecided" }]).first;
    assert.deepEqual(open.decision, { status: "undecided", reason: "I read it" });
    assert.equal(open.names.find(({ name }) => name === "lamp_pocket")?.fate, "open");
  });

  test("merges names, and splits one again", () => {
    const merged = correct([{ action: "merge names", debate: bo, into: "lamp_nest", names: ["dark_queue"] }]).first;
    assert.deepEqual(merged.names.find(({ name }) => name === "lamp_nest")?.aliases, ["dark_queue"]);
    assert(!merged.stances.some(({ name }) => name === "dark_queue"));
    const again = correct(
      [{ action: "split name", debate: bo, name: "lamp_nest", forms: ["dark_queue"] }],
      [merged],
    ).first;
    assert.deepEqual(again.names.map(({ name }) => name).sort(), pocketDebate.names.map(({ name }) => name).sort());
    assert(again.stances.some(({ name }) => name === "dark_queue"));
  });

  test("merges debates: names that share a form are one, messages and threads are together", () => {
    const { debates, first } = correct([{ action: "merge debates", into: bo, debates: [otherMessage.id] }]);
    assert.equal(debates.length, 1);
    assert.deepEqual(first.names.find(({ name }) => name === "lamp_pocket")?.aliases, [
      "LAMP_POCKET",
      "lamp_box",
      "pocket",
    ]);
    assert.equal(first.coverage.messages, 10);
    assert.equal(first.threads.length, 2);

    const split = correct([{ action: "split debate", debate: bo, threads: [otherMessage.id] }], debates);
    assert.deepEqual(
      split.debates.map(({ messageIds }) => messageIds.length),
      [9, 1],
    );
    assert.equal(split.first.decision.status, "adopted");
    assert.equal(split.debates[1]?.decision.status, "undecided");
  });

  test("meets what the ones before it made", () => {
    const { first, refused } = correct([
      { action: "merge names", debate: bo, into: "lamp_nest", names: ["dark_queue"] },
      { action: "reject", finding: { kind: "name", debate: bo, name: "dark_queue" } },
    ]);
    assert.deepEqual(refused, []);
    assert.deepEqual(
      first.names.map(({ name }) => name),
      ["lamp_shelf", "lamp_pocket"],
    );
  });
});

/** What does not fit -> what is said of it. */
const misfits: Readonly<Record<string, readonly [Change, RegExp]>> = {
  "a message of no debate": [
    { action: "confirm", finding: { ...nest, message: "nobody@example.org" } },
    /no debate holds the message <nobody@example\.org>/,
  ],
  "a name that is not there": [
    { action: "confirm", finding: { ...nest, name: "lamp_egg" } },
    /no name "lamp_egg".*lamp_shelf/,
  ],
  "a stance that is not there": [
    { action: "confirm", finding: { ...nest, stance: "support" } },
    /there is no support on "lamp_nest" in <cleo/,
  ],
  "a stance with other words": [
    { action: "confirm", finding: { ...nest, quote: "much too cute" } },
    /there is no stance on "lamp_nest" in <cleo.* with these words/,
  ],
  "words that are only quoted": [
    { action: "add name", message: cleo, name: "lamp_perch", aliases: [], quote: "How about lamp_pocket, or maybe" },
    /is not its sender's own text/,
  ],
  "words that nobody wrote": [
    { action: "add name", message: cleo, name: "lamp_perch", aliases: [], quote: "call it lamp_perch" },
    /does not say "call it lamp_perch"/,
  ],
  "a name that the quote does not hold": [
    { action: "add name", message: cleo, name: "lamp_perch", aliases: [], quote: "a pocket is something you wear" },
    /the quote does not hold the name "lamp_perch"/,
  ],
  "a name that is found already": [
    { action: "add name", message: cleo, name: "lamp_nest", aliases: [], quote: "lamp_nest" },
    /"lamp_nest" is found already/,
  ],
  "a form that is none": [
    { action: "split name", debate: bo, name: "lamp_pocket", forms: ["purse"] },
    /"purse" is no other form of "lamp_pocket".*LAMP_POCKET, pocket/,
  ],
  "a debate merged with itself": [{ action: "merge debates", into: bo, debates: [cleo] }, /are in one debate already/],
  "a debate split into itself": [{ action: "split debate", debate: bo, threads: [cleo] }, /all threads of the debate/],
  "no decision where there is none": [
    { action: "set decision", debate: otherMessage.id, decision: "undecided" },
    /undecided already/,
  ],
};

for (const [what, [change, says]] of Object.entries(misfits)) {
  test(`${what}: refused with its line and a remedy, and the others are made`, () => {
    const { first, refused } = correct([change, { action: "confirm", finding: nest }]);
    assert.equal(refused.length, 1);
    assert.equal(refused[0]?.line, 1);
    assert.match(`${refused[0]?.found}; ${refused[0]?.remedy}`, says);
    assert.notEqual(refused[0]?.remedy, "");
    assert.equal(first.corrections.length, 1);
  });
}

test("without corrections the debates are the same", () => {
  const debates = [pocketDebate, otherDebate];
  assert.equal(applyCorrections(debates, [], new Map()).debates, debates);
});

test("whatever is corrected, in whatever order, every finding is still proved and the input is left alone", () => {
  const before = structuredClone(pocketDebate);
  const names = fc.constantFrom("lamp_shelf", "lamp_pocket", "lamp_nest", "dark_queue", "pocket");
  const ids = fc.constantFrom(...pocketDebate.messageIds, otherMessage.id);
  const finding = fc.oneof(
    fc.record({
      kind: fc.constant("stance" as const),
      message: ids,
      name: names,
      stance: fc.constant(null),
      quote: fc.constant(null),
    }),
    fc.record({ kind: fc.constant("name" as const), debate: ids, name: names }),
    fc.record({ kind: fc.constant("decision" as const), debate: ids }),
  );
  const change: fc.Arbitrary<Change> = fc.oneof(
    fc.record({ action: fc.constantFrom("confirm" as const, "reject" as const), finding }),
    fc.record({
      action: fc.constant("merge names" as const),
      debate: ids,
      into: names,
      names: fc.array(names, { minLength: 1 }),
    }),
    fc.record({
      action: fc.constant("split name" as const),
      debate: ids,
      name: names,
      forms: fc.array(names, { maxLength: 2 }),
    }),
    fc.record({ action: fc.constant("merge debates" as const), into: ids, debates: fc.array(ids, { minLength: 1 }) }),
    fc.record({ action: fc.constant("split debate" as const), debate: ids, threads: fc.array(ids, { minLength: 1 }) }),
    fc.record({
      action: fc.constant("set decision" as const),
      debate: ids,
      decision: fc.constant("undecided" as const),
    }),
  );
  fc.assert(
    fc.property(fc.array(change, { maxLength: 6 }), (changes) => {
      const { debates, refused } = correct(changes);
      const ids = debates.flatMap(({ messageIds }) => messageIds);
      assert.deepEqual(ids.toSorted(), [...messages.keys()].sort(), "no message is lost or in two debates");
      for (const { names: known, stances } of debates)
        for (const stance of stances)
          assert(
            known.some(({ name }) => name === stance.name),
            `${stance.name} is gone`,
          );
      const made = new Set(debates.flatMap(({ corrections }) => corrections));
      assert(made.size + refused.length <= changes.length * 2);
    }),
    { numRuns: 200, seed: 8 },
  );
  assert.deepEqual(pocketDebate, before);
});
