import assert from "node:assert/strict";
import { test } from "node:test";
import { renderDebate } from "../../reports/index.ts";
import { sourceOf } from "./debate-builder.ts";
import { context, pocketDebate, pocketMessages } from "./pocket-debate.ts";

const evidence = pocketDebate.stances[0]?.evidence ?? assert.fail("no stance");
const aside = pocketDebate.names.at(-1)?.name ?? "";
const full = {
  ...pocketDebate,
  asides: [aside],
  notes: { ...pocketDebate.notes, offList: [evidence] },
};

for (const [what, debate] of [
  ["of many sections", full],
  ["of few", { ...pocketDebate, stances: [], changesOfMind: [] }],
] as const)
  test(`In a report ${what} the sections are called the same, and stand in the same order, in HTML and Markdown.`, () => {
    const files = renderDebate(sourceOf(debate, pocketMessages, context));
    const textOf = (file: string) => files.find(({ path }) => path.endsWith(file))?.content ?? "";
    const page = [...textOf("report.html").matchAll(/<h2 id="[^"]*">([^<]*)/g)].map(([, title]) => title);
    const markdown = [...textOf("report.md").matchAll(/^## (.*)$/gm)].map(([, title]) => title);
    // In Markdown the evidence stands in footnotes.
    assert.deepEqual(
      markdown,
      page.filter((title) => title !== "Evidence"),
    );
  });

test("What turns a debate is told in Markdown, too: a change of mind, a talk outside the list, a silence.", () => {
  const report = renderDebate(sourceOf(full, pocketMessages, context)).find(({ path }) => path.endsWith("report.md"));
  const turns = report?.content.split("## Turning points and gaps")[1]?.split("\n## ")[0] ?? "";
  assert.match(turns, /\*\*Cleo Marsh\*\* on `lamp_pocket`: at first against it/);
  assert.match(turns, /\*\*A talk outside the list\*\*: This archive holds only what is said of it: “/);
  assert.match(
    turns,
    /\*\*A silence of \d+ days\*\*: No message in these threads from 5 March 2031 to 14 April 2031\./,
  );
});
