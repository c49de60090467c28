import assert from "node:assert/strict";
import { test } from "node:test";
import type { Notes } from "../../analysis/types.ts";
import { renderDebate } from "../../reports/index.ts";
import { sourceOf } from "./debate-builder.ts";
import { context, pocketDebate, pocketMessages } from "./pocket-debate.ts";

const objection = pocketDebate.stances.find(({ stance }) => stance === "oppose");
const answer = pocketDebate.stances.find(({ stance }) => stance === "support");
assert(objection && answer);
const { evidence } = answer;

/** A report of the debate with the notes. */
function reportWith(notes: Partial<Notes>, file: "report.html" | "report.md"): string {
  const debate = { ...pocketDebate, notes: { ...pocketDebate.notes, ...notes } };
  const files = renderDebate(sourceOf(debate, pocketMessages, context));
  return files.find(({ path }) => path.endsWith(`/${file}`))?.content.replace(/<[^>]*>/g, "") ?? "";
}

test("Names that were settled on beside the winner are told with the decision.", () => {
  const names = pocketDebate.names.map((name) => ({ ...name, fate: "adopted" as const }));
  for (const [debate, isTold] of [
    [{ ...pocketDebate, names }, true],
    [pocketDebate, false],
  ] as const) {
    for (const { path, content } of renderDebate(sourceOf(debate, pocketMessages, context)))
      if (/report\.(?:html|md)$/.test(path)) assert.equal(content.includes("Adopted in the same debate"), isTold, path);
  }
});

const reply = { name: objection.name, objection: objection.evidence.messageId, evidence };
const told: readonly (readonly [what: string, notes: Partial<Notes>, words: RegExp])[] = [
  ["a concession", { objectionReplies: [{ ...reply, kind: "conceded" }] }, /Conceded by /],
  ["a second", { objectionReplies: [{ ...reply, kind: "seconded" }] }, /Agreed to by /],
  ["a contradiction", { objectionReplies: [{ ...reply, kind: "disputed" }] }, /Disputed by /],
  ["a role", { roles: [{ person: evidence.person, role: "applies patches", evidence }] }, /, applies patches/],
  ["a talk outside the list", { offList: [evidence] }, /[Tt]alks? outside the list/],
];
for (const [what, notes, words] of told) {
  for (const file of ["report.html", "report.md"] as const) {
    test(`${file} tells of ${what} where there is one, and only there.`, () => {
      assert.match(reportWith(notes, file), words);
      assert.doesNotMatch(reportWith({}, file), words);
    });
  }
}
