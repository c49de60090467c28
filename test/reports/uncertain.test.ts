import assert from "node:assert/strict";
import { test } from "node:test";
import { renderReportHtml } from "../../reports/html/report-html.tsx";
import { renderReportMarkdown } from "../../reports/markdown/report-markdown.ts";
import type { Debate } from "../../reports/types.ts";
import { sourceOf } from "./debate-builder.ts";
import { context, pocketDebate, pocketMessages } from "./pocket-debate.ts";

const apart = "And it is awkward to grep for.";

test("A reason that stands apart from its statement is marked where it may be none.", () => {
  const stances = pocketDebate.stances.map((stance) => ({
    ...stance,
    rationales: stance.rationales.map((reason) =>
      reason.evidence.quote === apart ? { ...reason, evidence: { ...reason.evidence, confidence: 0.3 } } : reason,
    ),
  }));
  const sure = render({});
  assert(sure.markdown.includes(`“${apart}”[^`) && !sure.page.includes("uncertain whether this is a reason"));
  const unsure = render({ stances });
  assert(unsure.markdown.includes(`“${apart}” (uncertain reading)[^`), unsure.markdown);
  assert.match(unsure.page, /awkward to grep for\.<\/p><div class="doubt">uncertain whether this is a reason<\/div>/);
});

test("Of a name that nothing certain speaks of it is said that it may be none, but not of the one that won.", () => {
  const names = pocketDebate.names.map((name) => ({
    ...name,
    proposal: name.proposal && { ...name.proposal, confidence: 0.2 },
  }));
  const stances = pocketDebate.stances.map((stance) => ({
    ...stance,
    evidence: { ...stance.evidence, confidence: 0.3 },
  }));
  const { page } = render({ names, stances });
  const doubtful = page.split("<article").filter((article) => article.includes("whether this is a name in question"));
  const labels = doubtful.map((article) => /<code>([^<]+)/.exec(article)?.[1]);
  assert.deepEqual(labels, ["lamp_nest", "dark_queue"]);
});

function render(change: Partial<Debate>): { readonly page: string; readonly markdown: string } {
  const source = sourceOf({ ...pocketDebate, ...change }, pocketMessages, context);
  return { page: renderReportHtml(source), markdown: renderReportMarkdown(source) };
}
