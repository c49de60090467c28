import assert from "node:assert/strict";
import { test } from "node:test";
import type { Stance } from "../../../analysis/types.ts";
import { renderPersonHtml } from "../../../reports/html/people-html.tsx";
import { buildOverview } from "../../../reports/model/overview.ts";
import { makeDebate, makeEvidence, makeStance } from "../../analysis/make-finding.ts";
import { context } from "../pocket-debate.ts";

/** Ada's page, where she objects to heron_put for these reasons. */
function pageOf(...reasons: Stance["rationales"]): string {
  const quote = "I do not like heron_put, it is long.";
  const stance = makeStance("oppose", { quote, span: { start: 0, end: quote.length } });
  const [ada] = buildOverview(
    [
      makeDebate({
        id: "pond",
        names: [{ name: "heron_put", aliases: [], role: "proposed", proposal: null, firstUse: null, fate: "rejected" }],
        stances: [{ ...stance, rationales: reasons }],
        participants: [
          {
            participant: "ada@example.org",
            addresses: ["ada@example.org"],
            displayName: "Ada",
            messages: 1,
          },
        ],
      }),
    ],
    context,
  ).people;
  assert.ok(ada);
  return renderPersonHtml(ada, context);
}

const reason = (quote: string, start: number): Stance["rationales"][number] => ({
  kind: "other",
  evidence: makeEvidence({ quote, span: { start, end: start + quote.length } }),
});

test("a person's page has the reasons that stand elsewhere in the message, and those of the quote in it alone", () => {
  const html = pageOf(reason("it is long", 25), reason("Nobody puts a heron anywhere.", 80));
  assert.match(html, /class="more"[^>]*>Nobody puts a heron anywhere\./);
  assert.equal(html.split('class="more"').length, 2);
  assert.doesNotMatch(pageOf(), /class="more"/);
});
