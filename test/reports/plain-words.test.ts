import assert from "node:assert/strict";
import { test } from "node:test";
import { renderDebate, renderIndex } from "../../reports/index.ts";
import { sourceOf } from "./debate-builder.ts";
import { context, pocketDebate, pocketMessages } from "./pocket-debate.ts";

const files = renderDebate(sourceOf(pocketDebate, pocketMessages, context));
const page = files.find(({ path }) => path.endsWith("/report.html"))?.content ?? "";

test("The legend tells what a shaded stretch of the picture means, and only where there is one.", () => {
  assert.equal(page.includes('class="gap"'), page.includes("shaded: for so many days"));
});

test("That the measures are F1 scores is said once.", () => {
  assert.match(page, /annotated by hand: names 0\.62, objections 0\.31 \(F1 scores: /);
});

test("The pages of names and people say in words that there is none.", () => {
  const empty = new Map(renderIndex([], context, []).map(({ path, content }) => [path, content]));
  assert.match(empty.get("names.html") ?? "", /No name was found\./);
  assert.match(empty.get("people.html") ?? "", /Nobody was found to put a name forward or to take a side\./);
});
