import assert from "node:assert/strict";
import { test } from "node:test";
import { renderDebate, renderIndex } from "../../reports/index.ts";
import { NOT_LOOKED_FOR } from "../../reports/wording.ts";
import { sourceOf } from "./debate-builder.ts";
import { context, pocketDebate, pocketMessages } from "./pocket-debate.ts";

const files = renderDebate(sourceOf(pocketDebate, pocketMessages, context));
const textOf = (file: string) => files.find(({ path }) => path.endsWith(`/${file}`))?.content ?? "";
const page = textOf("report.html");

test("The legend tells what a shaded stretch of the picture means, and only where there is one.", () => {
  assert.equal(page.includes('class="gap"'), page.includes("shaded: for so many days"));
});

test("That the measures are F1 scores is said once.", () => {
  assert.match(page, /annotated by hand: names 0\.62, objections 0\.31 \(F1 scores: /);
});

test("What was not looked for stands in a list, each item short enough to be read at a glance.", () => {
  for (const item of NOT_LOOKED_FOR.items) {
    assert(item.split(" ").length <= 25, item);
    assert(page.includes(`<li>${item}</li>`), item);
    assert(textOf("report.md").includes(`\n- ${item}\n`), item);
  }
});

test("That days are in UTC is said once.", () => {
  for (const file of ["report.html", "report.md"]) assert.equal(textOf(file).match(/days in UTC/g)?.length, 1, file);
});

test("The pages of names and people say in words that there is none.", () => {
  const empty = new Map(renderIndex([], context, []).map(({ path, content }) => [path, content]));
  assert.match(empty.get("names.html") ?? "", /No name was found\./);
  assert.match(empty.get("people.html") ?? "", /Nobody was found to put a name forward or to take a side\./);
});
