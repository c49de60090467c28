import assert from "node:assert/strict";
import { test } from "node:test";
import { renderDebate } from "../../../reports/index.ts";
import { sourceOf } from "../debate-builder.ts";
import { context, pocketDebate, pocketMessages } from "../pocket-debate.ts";

/** The arrows in the table of who says what, where the debate has these changes of mind. */
function arrows(changesOfMind: typeof pocketDebate.changesOfMind): number {
  const source = sourceOf({ ...pocketDebate, changesOfMind }, pocketMessages, context);
  const html = renderDebate(source).find(({ path }) => path.endsWith("report.html"))?.content ?? "";
  return html.split('<span class="turns">').length - 1;
}

test("an arrow stands where somebody changes sides, and nowhere else", () => {
  assert.ok(pocketDebate.changesOfMind.length > 0);
  assert.equal(arrows(pocketDebate.changesOfMind), pocketDebate.changesOfMind.length);
  assert.equal(arrows([]), 0);
});
