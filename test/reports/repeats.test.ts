import assert from "node:assert/strict";
import { test } from "node:test";
import { renderDebate } from "../../reports/index.ts";
import { sourceOf } from "./debate-builder.ts";
import { context, pocketDebate, pocketMessages } from "./pocket-debate.ts";

const said = pocketDebate.stances.find(({ answers, evidence }) => answers === null && evidence.quote.includes(" "));
assert(said);
const elsewhere = pocketDebate.messageIds.findLast((id) => id !== said.evidence.messageId);
assert(elsewhere);
const again = { ...said, evidence: { ...said.evidence, messageId: elsewhere, date: "2031-12-24T08:00:00Z" } };

function report(stances: typeof pocketDebate.stances, file: "report.html" | "report.md"): string {
  return content(stances, file).replace(/<[^>]*>/g, "");
}

function content(stances: typeof pocketDebate.stances, file: "report.html" | "report.md"): string {
  const files = renderDebate(sourceOf({ ...pocketDebate, stances }, pocketMessages, context));
  return files.find(({ path }) => path.endsWith(`/${file}`))?.content ?? "";
}

for (const file of ["report.html", "report.md"] as const) {
  test(`${file}: what its author posts again in the same words is one statement, with all its places`, () => {
    assert.match(report([...pocketDebate.stances, again], file), /Again in the same words: .*24 Dec(?:ember)? 2031/);
    assert.doesNotMatch(report(pocketDebate.stances, file), /Again in the same words/);
  });
  test(`${file}: the same words of another person are a statement of their own`, () => {
    const other = pocketDebate.participants.find(({ participant }) => participant !== said.evidence.person);
    assert(other);
    const { participant } = other;
    const byOther = { ...again, evidence: { ...again.evidence, participant, person: participant } };
    assert.doesNotMatch(report([...pocketDebate.stances, byOther], file), /Again in the same words/);
  });
}

test("every number of a place where it is posted again leads to its words", () => {
  const stances = [...pocketDebate.stances, again];
  const page = content(stances, "report.html");
  for (const [, anchor] of page.matchAll(/href="#(e\d+)"/g)) assert.ok(page.includes(` id="${anchor}"`), anchor);
  const text = content(stances, "report.md");
  for (const [note] of text.matchAll(/\[\^\d+\](?!:)/g)) assert.ok(text.includes(`\n${note}: `), note);
  assert.match(text, /supports \S+, again in the same words|objects to \S+, again in the same words/);
});
