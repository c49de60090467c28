import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { renderNamesHtml } from "../../../reports/html/names-html.tsx";
import { buildOverview, letterOf } from "../../../reports/model/overview.ts";
import { makeDebate, makeName } from "../../analysis/make-finding.ts";
import { context } from "../pocket-debate.ts";

/** The page of a debate about these names, and of so many more. */
function page(names: readonly string[], more = 0): string {
  const others = Array.from({ length: more }, (_, at) => `pond_${at}`);
  const overview = buildOverview(
    [makeDebate({ id: "a", names: [...names, ...others].map((name) => makeName(name, { role: "incumbent" })) })],
    context,
  );
  return renderNamesHtml(overview, context);
}

const labels = (html: string) =>
  [...html.matchAll(/class="name-link"[^>]*>(?:<bdi>)?<code>([^<]+)/g)].map(([, label]) => label);

describe("the page of all names", () => {
  test("has them by their letters and numbers, whatever signs they begin with", () => {
    assert.deepEqual(labels(page(["*-reed", "__heron", "egret", "_9_lives", "Gull", "{}"])), [
      "{}",
      "_9_lives",
      "egret",
      "Gull",
      "__heron",
      "*-reed",
    ]);
  });
  test("leads to the letters where they are many, and to each that there is", () => {
    const html = page(["__heron", "egret", "+"], 40);
    const letters = [...html.matchAll(/<a href="#(letter-\d+)">([^<]+)</g)].map(([, anchor, letter]) => [
      letter,
      html.includes(`id="${anchor}">${letter}<`),
    ]);
    assert.deepEqual(letters, [
      ["#", true],
      ["E", true],
      ["H", true],
      ["P", true],
    ]);
    assert.doesNotMatch(page(["heron", "egret"]), /"#letter-/);
  });
});

test("a name is looked up under its first letter", () => {
  const cases = ["heron", "_Heron", "*-heron.c", "2heron", "ötter", "()"].map(letterOf);
  assert.deepEqual(cases, ["H", "H", "H", "0–9", "Ö", "#"]);
});
