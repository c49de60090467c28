import assert from "node:assert/strict";
import { test } from "node:test";
import type { Debate, Name, Stance } from "../../../analysis/types.ts";
import { noNotes } from "../../../db/no-notes.ts";
import { buildReport } from "../../../reports/model/build-report.ts";
import type { Phrase } from "../../../reports/model/types.ts";
import { makeDebate, makeEvidence, makeStance } from "../../analysis/make-finding.ts";
import { sourceOf } from "../debate-builder.ts";
import { context } from "../pocket-debate.ts";

/** A name that Ada puts forward, surely or not; each in words of its own. */
const proposed = (name: string, at: number, confidence = 0.8): Name => ({
  name,
  aliases: [],
  role: "proposed",
  proposal: makeEvidence({ span: { start: at, end: at + 4 }, confidence }),
  firstUse: null,
  fate: "open",
});

const many = (count: number, from = 0) =>
  Array.from({ length: count }, (_, at) => proposed(`n${from + at}`, 10 * (from + at)));

/** The summary in words, without the numbers of its evidence. */
function summaryOf(said: Partial<Debate>): string {
  const { summary } = buildReport(sourceOf(makeDebate(said), new Map(), context));
  return summary.flatMap(({ sentences }) => sentences.map((phrases) => phrases.map(wordsOf).join(""))).join("\n");
}

function wordsOf(phrase: Phrase): string {
  switch (phrase.kind) {
    case "text":
      return phrase.text;
    case "name":
      return phrase.name.label;
    case "person":
      return phrase.person.label;
    case "speaker":
      return phrase.speaker;
    case "quote":
      return `“${phrase.quote}”`;
    case "cite":
      return "";
  }
}

test("Of one person's names six are told, and the rest counted.", () => {
  assert.match(summaryOf({ names: many(6) }), /puts forward n0, n1, n2, n3, n4 and n5\./);
  assert.match(summaryOf({ names: many(7) }), /puts forward n0, n1, n2, n3, n4, n5 and 1 more name\./);
  assert.match(summaryOf({ names: many(8) }), /n5 and 2 more names\./);
});

test("Names that are brought up to be turned down in the same message are not put forward.", () => {
  const names = many(3);
  const against = (name: string, said: Parameters<typeof makeStance>[1] = {}) => makeStance("oppose", said, name);
  assert.match(
    summaryOf({ names, stances: [against("n1"), against("n2")] }),
    /^\S+ puts forward n0\.\n\S+ brings up n1 and n2, and speaks against them in the same message\.$/m,
  );
  assert.match(
    summaryOf({ names, stances: [against("n1", { messageId: "later@example.org" })] }),
    /puts forward n0, n1 and n2\./,
  );
  assert.match(
    summaryOf({ names, stances: [against("n1"), makeStance("support", {}, "n1")] }),
    /puts forward n0, n1 and n2\./,
  );
});

test("Of the proposers six are told of, and the names of the rest counted.", () => {
  const byEach = many(8).map((name, at) => {
    const participant = `p${at}@example.org`;
    return {
      ...name,
      proposal: { ...makeEvidence({ participant }), ...name.proposal, participant, person: participant },
    };
  });
  assert.match(summaryOf({ names: byEach.slice(0, 6) }), /p5@example\.org adds n5\.$/m);
  assert.doesNotMatch(summaryOf({ names: byEach.slice(0, 6) }), /Others/);
  assert.match(summaryOf({ names: byEach }), /p5@example\.org adds n5\.\nOthers put forward 2 more names\.$/m);
});

test("Of several proposals the unsure ones are marked; where all are unsure, so is the sentence.", () => {
  const [sure, unsure, other] = [proposed("n0", 0), proposed("n1", 10, 0.3), proposed("n2", 20, 0.3)];
  assert.match(summaryOf({ names: [sure, unsure] }), /ada@example\.org puts forward n0 and n1 \(uncertain\)\./);
  assert.match(summaryOf({ names: [unsure, other] }), /ada@example\.org seems to put forward n1 and n2\./);
});

test("Where nothing is decided, the names that somebody is for are told to be open, six at most.", () => {
  const supported = many(8).map(({ name }) => makeStance("support", {}, name));
  const open = (count: number, names = many(8)) =>
    /Supported and left open: (.*)\.$/m.exec(summaryOf({ names, stances: supported.slice(0, count) }))?.[1];
  assert.equal(open(0), undefined);
  assert.equal(open(1), "n0");
  assert.equal(open(6), "n0, n1, n2, n3, n4 and n5");
  assert.equal(open(7), "n0, n1, n2, n3, n4, n5 and 1 more name");
  const [first, ...others] = many(8);
  assert(first !== undefined);
  assert.equal(open(2, [{ ...first, fate: "withdrawn" }, ...others]), "n1");
});

test("Names in use stand before all, and one alone is spoken of as one.", () => {
  const inUse = (count: number) =>
    many(count).map((name) => ({ ...name, role: "incumbent" as const, proposal: null, firstUse: name.proposal }));
  assert.match(summaryOf({ names: inUse(1) }), /^The debate opens with n0\.$/m);
  assert.match(summaryOf({ names: inUse(2) }), /^The debate opens with n0 and n1\.$/m);
  assert.match(summaryOf({ names: inUse(8) }), /n4, n5 and 2 more names\.$/m);
});

test("A name in use that nobody is known to have used first is not told of.", () => {
  const [name] = many(1).map((one) => ({ ...one, role: "incumbent" as const, proposal: null }));
  assert(name !== undefined);
  assert.doesNotMatch(summaryOf({ names: [name, ...many(1, 1)] }), /n0|The debate opens/);
});

test("Proposers are told of in the order of their proposals, though the name that won stands first.", () => {
  const by = (name: Name, participant: string, messageId: string, date: string): Name => ({
    ...name,
    proposal: { ...makeEvidence({ participant, messageId, date }), ...{ span: { start: 0, end: 4 } } },
  });
  const [first, won] = many(2);
  assert(first !== undefined && won !== undefined);
  const names = [
    by(first, "ada@example.org", "m1@example.org", "2021-05-03T10:00:00Z"),
    by(won, "ben@example.org", "m2@example.org", "2021-05-04T10:00:00Z"),
  ];
  const evidence = makeEvidence({ messageId: "m3@example.org" });
  assert.match(
    summaryOf({ names, decision: { status: "adopted", name: "n1", kind: "merge", evidence } }),
    /^ada@example\.org puts forward n0\.\nben@example\.org adds n1\.$/m,
  );
});

test("Objections that nobody replies to are counted by their words, and one alone is spoken of as one.", () => {
  const objections = [0, 10].map((start) =>
    makeStance("oppose", { span: { start, end: start + 4 }, quote: `no ${start}` }, "n0"),
  );
  const told = (count: number) => summaryOf({ names: many(1, 5), stances: objections.slice(0, count) });
  assert.match(told(1), /^1 objection has no direct reply in this archive\.$/m);
  assert.match(told(2), /^2 objections have no direct reply in this archive\.$/m);
  const onBoth = ["n0", "n1"].map((name) => makeStance("oppose", { span: { start: 90, end: 94 } }, name));
  assert.match(
    summaryOf({ names: many(1, 5), stances: onBoth }),
    /^1 objection has no direct reply in this archive\.$/m,
  );
});

test("Against a name the words with the surest reason are quoted; without any reason, the surest words.", () => {
  const said = (at: number, quote: string, confidence: number, reason?: number): Stance => {
    const evidence = makeEvidence({ span: { start: at, end: at + 9 }, quote, confidence });
    const rationales =
      reason === undefined ? [] : [{ kind: "too long" as const, evidence: { ...evidence, confidence: reason } }];
    return { name: "n0", stance: "oppose", evidence, rationales, answers: null };
  };
  const quoted = (...stances: readonly Stance[]) => /“.*?”/.exec(summaryOf({ names: many(1, 0), stances }))?.[0];
  assert.equal(quoted(said(100, "Meh.", 0.6), said(200, "No.", 0.9)), "“No.”");
  assert.equal(quoted(said(100, "No.", 0.9), said(200, "Meh.", 0.6)), "“No.”");
  assert.equal(
    quoted(said(100, "No.", 0.9), said(200, "Long.", 0.6, 0.6), said(300, "Longer.", 0.6, 0.7)),
    "“Longer.”",
  );
  assert.equal(quoted(said(100, "Longer.", 0.6, 0.7), said(200, "Long.", 0.6, 0.6)), "“Longer.”");
});

test("Changes of mind are told in a sentence for each person, with the sides taken on each name; those after four are counted.", () => {
  const said = (at: number, confidence = 0.8) => makeEvidence({ span: { start: at, end: at + 4 }, confidence });
  const turn = (name: string, at: number, participant = "ada@example.org", confidence = 0.8) => ({
    person: participant,
    name,
    before: { ...said(at), participant, person: participant },
    after: { ...said(at + 5, confidence), participant, person: participant },
  });
  const told = (...changesOfMind: Debate["changesOfMind"]) =>
    /^.*(?:change sides|changes sides|of mind).*$/gm
      .exec(summaryOf({ names: many(6), changesOfMind }))
      ?.input.split("\n")
      .filter((line) => /sides|of mind/.test(line))
      .map((line) => line.replace(/on \d+ \w+ \d{4}/g, "then"));
  assert.deepEqual(told(turn("n0", 0)), ["ada@example.org changes sides on n0: then, later that day."]);
  assert.deepEqual(told(turn("n0", 0), turn("n1", 10), turn("n2", 20, "bo@example.org"), turn("n3", 30)), [
    "ada@example.org changes sides on n0 (then, later that day), n1 (then, later that day) and n3 (then, later that day).",
    "bo@example.org changes sides on n2: then, later that day.",
  ]);
  assert.deepEqual(told(turn("n0", 0), turn("n1", 10, "ada@example.org", 0.3)), [
    "ada@example.org changes sides on n0: then, later that day.",
    "ada@example.org seems to change sides on n1: then, later that day.",
  ]);
  assert.match(
    told(...[0, 1, 2, 3, 4].map((at) => turn(`n${at}`, at * 10)))?.at(-1) ?? "",
    /^1 more change of mind was/,
  );
});

test("How it ended is told with its day, where that is known, and as the author's only where a new name won.", () => {
  const ended = (status: "adopted" | "kept", kind: "author's word" | "merge" | "concession", date: string | null) => {
    const evidence = makeEvidence({ span: { start: 900, end: 904 }, date });
    return summaryOf({ names: many(1), decision: { status, name: "n0", kind, evidence } })
      .split("\n")
      .at(-1);
  };
  const day = "2021-05-03T10:00:00Z";
  assert.equal(ended("adopted", "author's word", day), "On 3 May 2021, ada@example.org, the author, settles on n0.");
  assert.equal(ended("adopted", "author's word", null), "ada@example.org, the author, settles on n0.");
  assert.equal(ended("kept", "author's word", day), "On 3 May 2021, ada@example.org keeps to n0.");
  assert.equal(ended("adopted", "merge", day), "On 3 May 2021, ada@example.org merges it as n0.");
  assert.equal(ended("kept", "concession", null), "ada@example.org gives in, and n0 stays.");
});

test("Of so many names the verdicts are told, the others counted in plain words; of the winner what it is the name of.", () => {
  const judged = (count: number) =>
    summaryOf({
      names: many(count),
      stances: many(count).map(({ name }, at) =>
        makeStance("oppose", { span: { start: 500 + at, end: 501 + at } }, name),
      ),
    });
  assert.doesNotMatch(judged(8), /argued about/);
  assert.match(judged(9), /^3 more names were argued about; see Names below\.$/m);
  const evidence = makeEvidence({ span: { start: 900, end: 904 } });
  const settled = summaryOf({
    names: many(1),
    decision: { status: "adopted", name: "n0", kind: "merge", evidence },
    notes: { ...noNotes, things: [{ name: "n0", thing: "system call", evidence }] },
  });
  assert.match(settled, /^n0 is the name of a system call, which user space sees\.$/m);
});
