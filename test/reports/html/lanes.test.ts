import assert from "node:assert/strict";
import { test } from "node:test";
import { renderToString } from "preact-render-to-string";
import { Lanes } from "../../../reports/html/lanes.tsx";
import { STYLE } from "../../../reports/html/style.ts";
import { buildReport } from "../../../reports/model/build-report.ts";
import { sourceOf } from "../debate-builder.ts";
import { context, pocketDebate, pocketMessages } from "../pocket-debate.ts";

/** The length in the rule, in pixels: the text is set in 16. */
function lengthIn(rule: RegExp): number {
  const [, rems] = rule.exec(STYLE) ?? assert.fail(`no ${rule}`);
  return Number(rems) * 16;
}

test("The wide picture of a debate of some length is no wider than the column it stands in, so that nothing of it is cut off.", () => {
  const column = /body > main, .*max-width: ([\d.]+)rem/;
  const margin = /body > main, .*padding: 0 ([\d.]+)rem/;
  const { picture } = buildReport(sourceOf(pocketDebate, pocketMessages, context));
  const dates = Array.from({ length: 25 }, (_, at) => `2031-03-${String(at + 1).padStart(2, "0")}T10:00:00Z`);
  const columns = dates.map((date) => ({ date, lastDate: date, versions: [] }));
  const drawn = renderToString(Lanes({ picture: { ...picture, columns }, form: "wide" }));
  const width = Number(/ width="(\d+)"/.exec(drawn)?.[1]);
  assert(width > 700 && width <= lengthIn(column) - 2 * lengthIn(margin), `${width} px`);
});

test("No plain underline hides the underscores of a name in a link.", () => {
  assert.match(STYLE, /\.history-link,.*a:has\(code\) \{ text-decoration: none;/);
});
