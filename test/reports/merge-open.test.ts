import assert from "node:assert/strict";
import { test } from "node:test";
import type { Debate } from "../../analysis/types.ts";
import { renderDebate } from "../../reports/index.ts";
import { NOT_MERGED } from "../../reports/wording.ts";
import { sourceOf } from "./debate-builder.ts";
import { context, pocketDebate, pocketMessages } from "./pocket-debate.ts";

/** The reports of the pocket debate, which has patches, that say so of its outcome. */
function told(decision: Debate["decision"], messages = pocketMessages): readonly string[] {
  const files = renderDebate(sourceOf({ ...pocketDebate, decision }, messages, context));
  return files
    .filter(({ content }) => content.includes(NOT_MERGED))
    .map(({ path }) => path.split("/").at(-1) ?? "")
    .sort();
}

const { decision } = pocketDebate;
assert.notEqual(decision.status, "undecided");

test("where patches take a name and no message shows that they were merged, the reports say so", () => {
  assert.deepEqual(told(decision), ["decision.md", "report.html", "report.md"]);
});

test("and not where one does, nothing is settled or there are no patches", () => {
  if (decision.status === "undecided") throw new Error("the pocket debate is settled");
  assert.deepEqual(told({ ...decision, kind: "merge" }), []);
  assert.deepEqual(told({ status: "undecided", reason: "nothing settles it" }), []);
  const talk = new Map(
    [...pocketMessages].map(([id, one]) => [id, { ...one, subject: one.subject.replace(/\[.*\]/, "") }]),
  );
  assert.deepEqual(told(decision, talk), []);
});
