import assert from "node:assert/strict";
import { test } from "node:test";
import { patchTitlesOf } from "../../../analysis/threads/patch-title.ts";
import type { Debate, Name } from "../../../analysis/types.ts";
import { chronologyOf, silencesOf } from "../../../reports/model/chronology.ts";
import { happeningsOf } from "../../../reports/model/happenings.ts";
import { buildLineage } from "../../../reports/model/lineage.ts";
import { orderedNames } from "../../../reports/model/names.ts";
import { outcomeOf } from "../../../reports/model/outcome.ts";
import { buildOverview } from "../../../reports/model/overview.ts";
import { pictureOf } from "../../../reports/model/picture.ts";
import { positionsOf } from "../../../reports/model/positions.ts";
import { readerOf } from "../../../reports/model/reader.ts";
import { versionsOf } from "../../../reports/model/versions.ts";
import { makeDebate, makeEvidence, makeStance } from "../../analysis/make-finding.ts";
import { type Mail, messagesOf } from "../debate-builder.ts";
import { makeLineage } from "../make-lineage.ts";
import { context } from "../pocket-debate.ts";

const called = (name: string, firstUse: Name["firstUse"] = null): Name => ({
  name,
  aliases: [],
  role: "proposed",
  proposal: null,
  firstUse,
  fate: "open",
});

/** A reader of a debate of these mails. */
function readerOfMails(mails: readonly Mail[]) {
  const messages = messagesOf(mails);
  const all = [...messages.values()];
  const authors = all.map(({ from }) => from?.address ?? "");
  const debate = makeDebate({ messageIds: all.map(({ id }) => id), authors });
  return readerOf({ debate, messages, patchTitles: patchTitlesOf(all), context });
}

const mail = (id: string, date: string | null, more: Partial<Mail> = {}): Mail => ({
  id,
  from: "ada@example.org",
  date,
  body: "Fine\n",
  ...more,
});

test("The winner comes first, then names by their first appearance, what stands nowhere by its letters, asides last.", () => {
  const names = [
    called("tern"),
    called("aside", makeEvidence({ date: "2020-01-01T00:00:00Z" })),
    called("egret"),
    called("late", makeEvidence({ span: { start: 9, end: 12 } })),
    called("early", makeEvidence({ span: { start: 2, end: 5 } })),
    called("winner"),
  ];
  const decision: Debate["decision"] = { status: "adopted", name: "winner", kind: "merge", evidence: makeEvidence() };
  for (const inOrder of [names, names.toReversed()]) {
    const debate = makeDebate({ names: inOrder, asides: ["aside"], decision });
    assert.deepEqual(
      orderedNames(debate).map(({ name }) => name),
      ["winner", "early", "late", "egret", "tern", "aside"],
    );
  }
});

test("A silence is told of from two weeks on.", () => {
  const silences = (until: string) =>
    silencesOf(readerOfMails([mail("a@x", "2031-03-01T12:00:00Z"), mail("b@x", until), mail("c@x", null)]));
  assert.deepEqual(silences("2031-03-15T11:59:59Z"), []);
  assert.deepEqual(silences("2031-03-15T12:00:00Z"), [
    { after: "a@x", date: "2031-03-01T12:00:00Z", until: "2031-03-15T12:00:00Z", days: 14 },
  ]);
});

test("An answer that is dated years before what it answers ends no silence and begins none.", () => {
  const reader = readerOfMails([mail("a@x", "2031-03-01T12:00:00Z"), mail("b@x", "1970-01-01T00:00:00Z")]);
  assert.deepEqual(silencesOf(reader), []);
});

test("What is said stands in the order of the debate's messages, whatever their dates.", () => {
  const inOrder = ["z@x", "late@x", "early@x"];
  const said = (messageId: string, date: string) => makeEvidence({ messageId, date });
  const proposals = [
    said("early@x", "2031-03-01T12:00:00Z"),
    said("late@x", "2031-03-02T12:00:00Z"),
    said("z@x", "2031-03-03T12:00:00Z"),
  ];
  const names = proposals.map((proposal) => ({ ...called(proposal.messageId), proposal, firstUse: proposal }));
  const stances = proposals.map((proposal) => makeStance("support", proposal, proposal.messageId));
  const debate = makeDebate({ messageIds: inOrder, names, stances });
  const reader = readerOf({ debate, messages: new Map(), context });
  const { columns } = pictureOf(reader, happeningsOf(reader), []);
  const told = chronologyOf(happeningsOf(reader), [], [], outcomeOf(reader), debate);
  const { chapters } = buildLineage(makeLineage([debate]), context);
  const dates = proposals.toReversed().map(({ date }) => date);
  assert.deepEqual(
    reader.names.map(({ name }) => name),
    inOrder,
  );
  assert.deepEqual(
    reader.stances.map(({ evidence }) => reader.cite(evidence).number),
    [1, 2, 3],
  );
  assert.deepEqual(
    columns.map(({ date }) => date),
    dates,
  );
  assert.deepEqual(
    told.map(({ date }) => date),
    dates,
  );
  assert.deepEqual(
    chapters[0]?.names.map(({ label }) => label),
    inOrder,
  );
});

test("Who replies several times is named once, by the first; a reply to oneself is none.", () => {
  const { repliers } = readerOfMails([
    mail("a@x", "2031-03-01T12:00:00Z"),
    mail("e@x", "2031-03-05T12:00:00Z", { answers: "a@x", from: "ben@example.org" }),
    mail("d@x", "2031-03-04T12:00:00Z", { answers: "a@x", from: "cleo@example.org" }),
    mail("c@x", "2031-03-03T12:00:00Z", { answers: "a@x", from: "ben@example.org" }),
    mail("b@x", "2031-03-02T12:00:00Z", { answers: "a@x" }),
  ]);
  assert.deepEqual([...repliers], [["a@x", ["ben@example.org", "cleo@example.org"]]]);
});

test("A reply is seen where In-Reply-To holds prose, or an id that is not there, beside the one that is.", () => {
  const mails = [mail("a@x", "2031-03-01T12:00:00Z"), mail("b@x", "2031-03-02T12:00:00Z", { from: "ben@example.org" })];
  const isReply = (inReplyTo: readonly string[], references: readonly string[]) => {
    const reader = readerOfMails(mails);
    const linked = [...reader.messages.values()].map((one) =>
      one.id === "b@x" ? { ...one, inReplyTo, references } : one,
    );
    const messages = new Map(linked.map((one) => [one.id, one]));
    return readerOf({ debate: reader.debate, messages, context }).repliers.has("a@x");
  };
  assert.equal(isReply(["a@x"], []), true);
  assert.equal(isReply(["y"], ["gone@x", "a@x"]), true);
  assert.equal(isReply(["gone@x", "a@x"], []), true);
  assert.equal(isReply(["b@x"], ["a@x"]), true);
  assert.equal(isReply([], ["a@x", "gone@x"]), false);
});

test("A version begins with its cover letter, else its first patch, even where a later one was sent before; what is counted past the series is none.", () => {
  const versions = (...subjects: readonly string[]) =>
    versionsOf(
      readerOfMails(subjects.map((subject, at) => mail(`${at}@x`, `2031-03-0${at + 1}T12:00:00Z`, { subject }))),
    ).map(({ label, subject }) => `${label}: ${subject}`);
  assert.deepEqual(versions("[PATCH v2 2/3] b", "[PATCH v2 0/3] cover", "[PATCH v2 1/3] a"), [
    "v2: [PATCH v2 0/3] cover",
  ]);
  assert.deepEqual(versions("[PATCH 2/2] b", "[PATCH 1/2] a", "[PATCH 3/2] fix"), ["v1: [PATCH 1/2] a"]);
  assert.deepEqual(versions("[PATCH 4/3] one more"), []);
  assert.deepEqual(versions("[PATCHv2 1/2] a", "[PATCH RFCv3 1/2] a", "[PATCHES] many"), [
    "v2: [PATCHv2 1/2] a",
    "RFC v3: [PATCH RFCv3 1/2] a",
  ]);
  assert.deepEqual(versions("[RFC PATCH] a", "[PATCH RFC v2] a", "Re: [PATCH v3] a", "[GIT PULL] a"), [
    "RFC: [RFC PATCH] a",
    "RFC v2: [PATCH RFC v2] a",
  ]);
});

test("Debates stand newest first, those without a date last; a person is called as in the newest.", () => {
  const debate = (id: string, lastDate: string | null, displayName: string) =>
    makeDebate({
      id,
      threads: [{ id, subject: "", messages: 1, firstDate: lastDate, lastDate, lists: [] }],
      participants: [{ participant: "ada@example.org", addresses: ["ada@example.org"], displayName, messages: 1 }],
    });
  const { debates, people } = buildOverview(
    [
      debate("c", null, "Ada"),
      debate("a", "2030-01-01T00:00:00Z", "Ada Q"),
      debate("d", "2031-01-01T00:00:00Z", "Ada Quill"),
      debate("b", "2031-01-01T00:00:00Z", "A. Quill"),
    ],
    context,
  );
  assert.deepEqual(
    debates.map(({ id }) => id),
    ["b", "d", "a", "c"],
  );
  assert.deepEqual(
    people.map(({ person, debates: own }) => [person.label, ...own.map((one) => one.debate.id)]),
    [["A. Quill", "b", "d", "a", "c"]],
  );
});

test("What a person puts forward stands in the order of time, whatever won.", () => {
  const put = (name: string, start: number) => ({
    ...called(name),
    proposal: makeEvidence({ span: { start, end: start + 3 } }),
  });
  const decision: Debate["decision"] = { status: "adopted", name: "winner", kind: "merge", evidence: makeEvidence() };
  const participants = [{ participant: "ada@example.org", addresses: [], displayName: "Ada Quill", messages: 1 }];
  const debate = makeDebate({ names: [put("winner", 50), put("first", 10), put("third", 90)], decision, participants });
  const [ada] = positionsOf(readerOf({ debate, messages: new Map(), context }), []);
  assert.deepEqual(
    ada?.proposals.map(({ name }) => name.label),
    ["first", "winner", "third"],
  );
});

test("In a chapter the names in use stand before those that were put forward, by time.", () => {
  const put = (name: string, date: string) => ({ ...called(name), proposal: makeEvidence({ date }) });
  const names = [
    put("late", "2022-01-01T00:00:00Z"),
    put("early", "2020-01-01T00:00:00Z"),
    { ...called("used"), role: "incumbent" as const },
  ];
  const [chapter] = buildLineage(makeLineage([makeDebate({ id: "a", names })]), context).chapters;
  assert.deepEqual(
    chapter?.names.map(({ label }) => label),
    ["used", "early", "late"],
  );
});
