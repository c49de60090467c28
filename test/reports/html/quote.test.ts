import assert from "node:assert/strict";
import { test } from "node:test";
import { h } from "preact";
import { renderToString } from "preact-render-to-string";
import { Quote } from "../../../reports/html/quote.tsx";
import { readerOf } from "../../../reports/model/reader.ts";
import { makeDebate, makeEvidence } from "../../analysis/make-finding.ts";
import { context } from "../pocket-debate.ts";

/** The words of a quote with the marked ones in brackets. */
function marked(quote: string, passages: readonly string[]): string {
  const { cite } = readerOf({ debate: makeDebate(), messages: new Map(), context });
  const citation = cite(makeEvidence({ quote }));
  const page = renderToString(h(Quote, { citation, tone: "plain", readings: [], marked: passages }));
  const words = /<p dir="auto">(.*?)<\/p>/s.exec(page)?.[1] ?? "";
  return words.replaceAll("<mark>", "[").replaceAll("</mark>", "]");
}

const quote = "No: it is long, and it is odd to say";

test("The reasons within a quote are marked where they first stand, in whatever order they come.", () => {
  assert.equal(marked(quote, ["odd to say", "it is"]), "No: [it is] long, and it is [odd to say]");
});

test("Of passages that overlap the earlier and longer one is marked; one that is not there marks nothing.", () => {
  assert.equal(marked(quote, ["long, and it", "it is long"]), "No: [it is long], and it is odd to say");
  assert.equal(marked(quote, ["it is", "it is long"]), "No: [it is long], and it is odd to say");
  assert.equal(marked(quote, ["too short", ""]), quote);
});

test("Where nearly all is a reason, nothing is marked: a mark on everything marks nothing.", () => {
  assert.equal(marked("it is long", ["it is long"]), "it is long");
  assert.equal(marked("No, it is odd", ["it is odd"]), "No, [it is odd]");
});
