import assert from "node:assert/strict";
import { test } from "node:test";
import type { Debate } from "../../analysis/types.ts";
import { renderReportHtml } from "../../reports/html/report-html.tsx";
import { renderReportMarkdown } from "../../reports/markdown/report-markdown.ts";
import { evidenceIn, sourceOf } from "./debate-builder.ts";
import { context, pocketDebate, pocketMessages } from "./pocket-debate.ts";

test("A debate without an outcome asks its question in the title, and says below that it has none and why.", () => {
  const report = render({ decision: { status: "undecided", reason: "no message of the archive settles it" } });
  assert.match(
    report,
    /^# What to call `.+`\n\nNo decision on a name was found\. No message of the archive settles it\.\n/,
  );
  assert.match(summaryOf(report), /No message of the archive settles it\./);
});

test("A decision that is read with little confidence is marked as uncertain wherever it is told.", () => {
  const { decision } = pocketDebate;
  assert(decision.status !== "undecided");
  const report = render({ decision: { ...decision, evidence: { ...decision.evidence, confidence: 0.3 } } });
  assert.match(report, /^# `lamp_pocket` was probably adopted in a revision of 15 April 2031\n/);
  assert.match(report, /^The evidence is the next revision .* \(uncertain reading\):$/m);
  assert.match(summaryOf(report), /Ada Quill posts the next revision, which uses `lamp_pocket` \(uncertain\)/);
});

test("Words that settle on a name without saying it stand with what they answer, in the page and in the text.", () => {
  const { decision } = pocketDebate;
  const support = pocketDebate.stances.find(({ name, answers }) => name === "lamp_pocket" && answers !== null);
  assert(decision.status !== "undecided" && support);
  const reportOf = (quote: string) => {
    const evidence = { ...support.evidence, quote };
    return render({ stances: [{ ...support, evidence }], decision: { ...decision, kind: "author's word", evidence } });
  };
  assert.match(reportOf("Fine with me."), /^The evidence is the author's own word.*, in answer to .*: “.*”:$/m);
  assert.match(
    reportOf("lamp_pocket is fine with me."),
    /^The evidence is the author's own word(?: \(uncertain reading\))?:$/m,
  );
});

test("The table tells what the message of the decision does, and makes no decision of what is only called so.", () => {
  const { decision } = pocketDebate;
  assert(decision.status !== "undecided");
  const rowFor = (change: Partial<typeof decision>) =>
    render({ decision: { ...decision, ...change } as Debate["decision"] })
      .split("## The debate at a glance")[1]
      ?.split("\n")
      .find((line) => /^\| 15 April 2031 \|/.test(line));
  assert.equal(rowFor({ kind: "later use" }), "| 15 April 2031 | Ada Quill | still calls it `lamp_pocket`[^13] |");
  assert.equal(rowFor({ kind: "agreement" }), "| 15 April 2031 | Ada Quill | speaks for `lamp_pocket`[^13] |");
  assert.equal(rowFor({ kind: "merge" }), "| 15 April 2031 | Ada Quill | merges it as `lamp_pocket`[^13] |");
  assert.equal(rowFor({ kind: "nobody objected" })?.split(" | ")[2], "meets no objection to `lamp_pocket`[^13] |");
  assert.equal(rowFor({ status: "kept" })?.split(" | ")[2], "keeps to `lamp_pocket`[^13] |");
  const gaveIn = rowFor({ status: "kept", kind: "concession" });
  assert.equal(gaveIn?.split(" | ")[2], "gives in to `lamp_pocket`[^13] |");
});

test("A name that the debate kept is said to be kept under its own heading and in the picture, too.", () => {
  const { decision } = pocketDebate;
  const lanes = (status: "adopted" | "kept") => {
    const debate = { ...pocketDebate, decision: { ...decision, status } as Debate["decision"] };
    const page = renderReportHtml(sourceOf(debate, pocketMessages, context));
    return [...new Set([...page.matchAll(/>(adopted|kept)<\/text>/g)].map(([, fate]) => fate))];
  };
  assert.deepEqual([lanes("adopted"), lanes("kept")], [["adopted"], ["kept"]]);
  const heading = (status: "adopted" | "kept") =>
    /^### `lamp_pocket` — (\w+)$/m.exec(render({ decision: { ...decision, status } as Debate["decision"] }))?.[1];
  assert.equal(heading("adopted"), "adopted");
  assert.equal(heading("kept"), "kept");
});

test("Who gives in is not said to keep to the name that stays.", () => {
  const { decision } = pocketDebate;
  const report = render({ decision: { ...decision, status: "kept", kind: "concession" } as Debate["decision"] });
  assert.match(report, /^The evidence is that whoever put the other name forward gives in:$/m);
  assert.match(summaryOf(report), /Ada Quill gives in, and `lamp_pocket`\[\^\d+\] stays\./);
});

test("The summary tells in somebody's own words what speaks for the winner, and against each other name, once.", () => {
  const summary = summaryOf(render({}));
  assert.match(summary, /^- `lamp_pocket` .*dag.*: “lamp_pocket is good, it says that the lamp comes out again\.”/m);
  assert.match(summary, /^- `lamp_shelf` is opposed by Bo Tarn .*: “I don't like lamp_shelf though/m);
});

test("Who changes sides within a day does so later that day.", () => {
  const [change] = pocketDebate.changesOfMind;
  assert(change !== undefined);
  const sameDay = { ...change, after: { ...change.after, date: "2031-03-02T23:00:00Z" } };
  assert.match(summaryOf(render({})), /against it on 2 March 2031\[\^4\], for it on 14 April 2031\[\^12\]\./);
  const summary = summaryOf(render({ changesOfMind: [sameDay] }));
  assert.match(summary, /against it on 2 March 2031\[\^4\], for it later that day\[\^\d+\]\./);
});

test("Who changes sides in messages without a date does so on no day, and not later that day.", () => {
  const [change] = pocketDebate.changesOfMind;
  assert(change !== undefined);
  const undated = { ...change, before: { ...change.before, date: null }, after: { ...change.after, date: null } };
  const summary = summaryOf(render({ changesOfMind: [undated] }));
  assert.match(summary, /: against it in a message without a date\[\^\d+\], for it in a message without a date\[/);
});

test("Who goes over and comes back does so in one sentence.", () => {
  const [over] = pocketDebate.changesOfMind;
  assert(over !== undefined);
  const back = { ...over, before: over.after, after: { ...over.before, date: "2031-04-20T09:00:00Z" } };
  const summary = summaryOf(render({ changesOfMind: [over, back] }));
  assert.match(
    summary,
    /changes sides on `lamp_pocket`: against it on 2 March[^.]+, for it on 14 April[^.]+, against it on 20 April 2031\[\^\d+\]\./,
  );
  assert.equal(summary.match(/changes sides/g)?.length, 1);
});

test("The summary quotes no words twice, none that answer others, and none that are unsure.", () => {
  const { stances } = pocketDebate;
  const doubtful = stances.map((stance) => ({ ...stance, evidence: { ...stance.evidence, confidence: 0.3 } }));
  assert.doesNotMatch(summaryOf(render({ stances: doubtful })), /“/);
  const both = stances
    .filter(({ name }) => name === "lamp_shelf")
    .flatMap((one) => [one, { ...one, name: "dark_queue" }]);
  assert.equal(summaryOf(render({ stances: both })).match(/“I don't like lamp_shelf/g)?.length, 1);
});

test("Words about several names stand in full under the first, and in short under the others.", () => {
  const { stances } = pocketDebate;
  const long = stances.find(({ evidence }) => evidence.quote.length > 100);
  assert(long !== undefined);
  const both = pocketDebate.names.map(({ name }) => ({ ...long, name }));
  const cases = render({ stances: both }).split("## Names")[1]?.split("\n## ")[0] ?? "";
  assert.equal(cases.split(`“${long.evidence.quote}”`).length - 1, 1);
  assert.equal(cases.match(/…” \(.*\), as under `lamp_pocket`/g)?.length, both.length - 1);
});

test("An objection without a reply tells the words it answers, as “Looks good to me” says nothing alone.", () => {
  const objection = pocketDebate.stances.find(({ stance }) => stance === "oppose");
  const [asked] = pocketMessages.values();
  assert(objection !== undefined && asked !== undefined);
  const answers = { messageId: asked.id, quote: "Is it a pocket?" };
  const stances = [{ ...objection, answers }];
  const messages = new Map([...pocketMessages].filter(([id]) => [objection.evidence.messageId, asked.id].includes(id)));
  const debate = { ...pocketDebate, stances, changesOfMind: [], messageIds: [...messages.keys()] };
  const report = renderReportMarkdown(sourceOf(debate, messages, context));
  const open = report.split("## Objections without a reply")[1]?.split("\n## ")[0] ?? "";
  assert.match(open, /^- `lamp_shelf`: “.+” \(Bo Tarn, .+\)\[\^\d+\], in answer to Ada Quill: “Is it a pocket\?”$/m);
});

test("Who gives up a name that they put forward themselves waits for no reply.", () => {
  const objection = pocketDebate.stances.find(({ stance }) => stance === "oppose");
  assert(objection !== undefined);
  const messages = new Map([...pocketMessages].filter(([id]) => id === objection.evidence.messageId));
  const named = (proposal: typeof objection.evidence | null) =>
    pocketDebate.names.map((name) => (name.name === objection.name ? { ...name, firstUse: null, proposal } : name));
  const tells = (names: Debate["names"]) => {
    const debate = {
      ...pocketDebate,
      names,
      stances: [objection],
      changesOfMind: [],
      messageIds: [...messages.keys()],
    };
    return renderReportMarkdown(sourceOf(debate, messages, context)).includes("## Objections without a reply");
  };
  assert.equal(tells(named(null)), true);
  assert.equal(tells(named(objection.evidence)), false);
});

test("Nobody's silence on a statement for a name is told, nor that they replied: it tells nothing.", () => {
  const cases = render({}).split("## Names")[1]?.split("## Objections")[0] ?? "";
  const supports = cases.split("\n").filter((line) => /lamp_pocket (?:is good|has grown|reads well)/.test(line));
  assert.equal(supports.length, 3);
  assert(supports.every((line) => !/[Dd]irect repl/.test(line)));
});

test("Who takes no side is called by the name of their mails, as those who do are.", () => {
  const report = render({
    participants: pocketDebate.participants.filter(({ displayName }) => displayName !== "Bo Tarn"),
  });
  const told = report.split("## What was read")[0] ?? "";
  assert.match(told, /\(Bo Tarn, /);
  assert.doesNotMatch(told, /bo\.tarn\\?@/);
});

test("People are listed by name, whatever their addresses; who says several things for the winner is named once.", () => {
  const report = render({ participants: pocketDebate.participants.toReversed() });
  const people = report.split("## People")[1]?.split("\n## ")[0] ?? "";
  const names = [...people.matchAll(/^- \*\*(\S+)/gm)].map(([, name]) => name?.replace(/\\?@.*/, ""));
  assert.deepEqual(names, ["Ada", "Bo", "Cleo", "dag", "Eve"]);
  const twice = pocketDebate.stances.map((stance) => ({ ...stance, name: "lamp_pocket", stance: "support" as const }));
  const decision = render({ stances: twice, changesOfMind: [] }).split("\n## Decision")[1] ?? "";
  assert.match(decision, /For it: [^.]*Cleo Marsh(?: \([^)]*\))?\[\^\d+\]\[\^\d+\]\[\^\d+\]/);
});

test("A thread without a subject is said to have none; a passage that is answered ends as a sentence does.", () => {
  const [thread] = pocketDebate.threads;
  const [stance] = pocketDebate.stances;
  assert(thread !== undefined && stance !== undefined);
  assert.match(render({ threads: [{ ...thread, subject: "" }] }), /^- Thread “\(no subject\)”: 9 messages/m);
  const answering = (quote: string) =>
    render({ stances: [{ ...stance, answers: { messageId: stance.evidence.messageId, quote } }] });
  assert.match(answering("as in shelf"), / In answer to Bo Tarn: “as in shelf”\. Direct replies by /);
  assert.match(answering("As in shelf?"), / In answer to Bo Tarn: “As in shelf\?” Direct replies by /);
});

test("A name that nobody argued about takes one line, not two empty sides.", () => {
  const report = render({ stances: [], changesOfMind: [] });
  assert.equal(report.match(/^No statement for or against it was found\.$/gm)?.length, pocketDebate.names.length);
  assert.doesNotMatch(report, /nothing found/);
});

test("A reason for a name is called by what it is about, not by the objection it answers.", () => {
  const [, , , forPocket] = pocketDebate.stances;
  assert(forPocket?.stance === "support");
  const rationales = forPocket.rationales.map((one) => ({ ...one, kind: "too vague" as const }));
  const report = render({ stances: [{ ...forPocket, rationales }], changesOfMind: [] });
  assert.match(report, /^- Clarity$/m);
  assert.doesNotMatch(report, /too vague/i);
});

test("A statement that gives several reasons stands once, under all their kinds.", () => {
  const [statement] = pocketDebate.stances;
  assert(statement !== undefined);
  const [reason] = statement.rationales;
  assert(reason !== undefined);
  const rationales = [reason, { ...reason, kind: "other" as const }, { ...reason, kind: "too long" as const }];
  const report = render({ stances: [{ ...statement, rationales }], changesOfMind: [] });
  assert.match(report, /^- Collision, too long$/m);
  assert.equal(report.match(/^ {2}- “I don't like lamp_shelf/gm)?.length, 1);
});

test("A reason that is a part of its statement has no footnote of its own; the statement's tells it.", () => {
  const notes = render({}).match(/^\[\^\d+]: .*$/gm) ?? [];
  assert(!notes.some((note) => note.includes("]: “a pocket is something you wear.”")));
  const note = notes.find((one) => one.includes("]: “lamp_pocket sounds odd to me: a pocket is something you wear.”"));
  assert.match(note ?? "", /reason against lamp_pocket: connotation, in “a pocket is something you wear\.”/);
});

for (const mark of ["-", "3.", "12)"]) {
  test(`A long quote is cut in the text and whole in its footnote; the list mark "${mark}" is left out.`, () => {
    const [message] = pocketMessages.values();
    assert(message !== undefined);
    const words = `lamp_shelf it must be${", because of the shelf".repeat(15)}.`;
    const messages = new Map([[message.id, { ...message, body: `Two things:\n\n${mark} ${words}\n` }]]);
    const evidence = evidenceIn(messages, message.id, `${mark} ${words}`);
    const stance = { name: "lamp_shelf", stance: "support" as const, evidence, rationales: [], answers: null };
    const names = pocketDebate.names.slice(0, 1).map((name) => ({ ...name, firstUse: evidence }));
    const only: Partial<Debate> = { names, stances: [stance], changesOfMind: [], messageIds: [message.id] };
    const debate = { ...pocketDebate, ...only, decision: { status: "undecided" as const, reason: "It trails off." } };
    const report = renderReportMarkdown(sourceOf(debate, messages, context));
    assert.match(report, /“lamp\\?_shelf it must be[^”]{100,220}…” \(Ada Quill/);
    assert(report.includes(`[^1]: “${words}”`), report);
  });
}

function render(change: Partial<Debate>): string {
  return renderReportMarkdown(sourceOf({ ...pocketDebate, ...change }, pocketMessages, context));
}

function summaryOf(report: string): string {
  return report.split("## In short")[1]?.split("## Names")[0] ?? "";
}
