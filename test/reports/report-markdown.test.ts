import assert from "node:assert/strict";
import { test } from "node:test";
import type { Debate } from "../../analysis/types.ts";
import { renderReportMarkdown } from "../../reports/markdown/report-markdown.ts";
import { evidenceIn, sourceOf } from "./debate-builder.ts";
import { context, pocketDebate, pocketMessages } from "./pocket-debate.ts";

test("A debate without an outcome says so in the title, with the reason as a sentence.", () => {
  const report = render({ decision: { status: "undecided", reason: "no message of the archive settles it" } });
  assert.match(report, /^# No decision on a name was found\n/);
  assert.match(report, /^No message of the archive settles it\.$/m);
  assert.match(report, /No decision was found: no message of the archive settles it\./);
});

test("A decision that is read with little confidence is marked as uncertain wherever it is told.", () => {
  const { decision } = pocketDebate;
  assert(decision.status !== "undecided");
  const report = render({ decision: { ...decision, evidence: { ...decision.evidence, confidence: 0.3 } } });
  assert.match(report, /^# `lamp_pocket` was probably adopted on 15 April 2031\n/);
  assert.match(report, /^The evidence is the next revision .* \(uncertain reading\):$/m);
  assert.match(report, /`lamp_pocket` was probably adopted on .*; the evidence is the next revision/);
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

test("A long quote is cut in the text and whole in its footnote; a list mark is left out.", () => {
  const [message] = pocketMessages.values();
  assert(message !== undefined);
  const words = `lamp_shelf it must be${", because of the shelf".repeat(15)}.`;
  const messages = new Map([[message.id, { ...message, body: `Two things:\n\n- ${words}\n` }]]);
  const evidence = evidenceIn(messages, message.id, `- ${words}`);
  const stance = { name: "lamp_shelf", stance: "support" as const, evidence, rationales: [], answers: null };
  const names = pocketDebate.names.slice(0, 1).map((name) => ({ ...name, firstUse: evidence }));
  const only: Partial<Debate> = { names, stances: [stance], changesOfMind: [], messageIds: [message.id] };
  const debate = { ...pocketDebate, ...only, decision: { status: "undecided" as const, reason: "It trails off." } };
  const report = renderReportMarkdown(sourceOf(debate, messages, context));
  assert.match(report, /“lamp\\?_shelf it must be[^”]{100,220}…” \(Ada Quill/);
  assert(report.includes(`[^1]: “${words}”`), report);
});

function render(change: Partial<Debate>): string {
  return renderReportMarkdown(sourceOf({ ...pocketDebate, ...change }, pocketMessages, context));
}
