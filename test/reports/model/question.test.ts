import assert from "node:assert/strict";
import { test } from "node:test";
import { renderDebate, renderIndex, renderLineage } from "../../../reports/index.ts";
import { capitalised, questionOf } from "../../../reports/model/question.ts";
import { sourceOf } from "../debate-builder.ts";
import { makeLineage } from "../make-lineage.ts";
import { context, pocketDebate, pocketMessages } from "../pocket-debate.ts";

/** The question with its names in brackets. */
const marked = (about: string, ...names: readonly string[]) =>
  questionOf({ about, subject: "", names: names.map((name) => ({ name })) })
    .map(({ text, isName }) => (isName ? `<${text}>` : text))
    .join("");

for (const [what, about, names, parts] of [
  ["a name", "what to call pond", ["pond"], "what to call <pond>"],
  [
    "each of several",
    "whether to say pond, reed or mere",
    ["reed", "mere", "pond"],
    "whether to say <pond>, <reed> or <mere>",
  ],
  ["the longest of those that begin alike", "what to call pond_put", ["pond", "pond_put"], "what to call <pond_put>"],
  ["no part of a word", "what to call ponds and pond-like", ["pond"], "what to call ponds and pond-like"],
  ["no part of a word in other letters", "what to call épond", ["pond"], "what to call épond"],
  ["a name of signs", "whether mmu_pond_* is the right name", ["mmu_pond_*"], "whether <mmu_pond_*> is the right name"],
  ["a name that is a word of the question", "what to call call", ["call"], "what to call <call>"],
  ["a name of several words", "what to call still water.", ["still water"], "what to call <still water>."],
  [
    "none in a subject that is quoted",
    "what to call something in “pond: fix”",
    ["pond"],
    "what to call something in “pond: fix”",
  ],
  ["none where a correction asks for what is no name", "what the lake is", ["pond"], "what the lake is"],
] as const)
  test(`In a question ${what} is known as a name.`, () => assert.equal(marked(about, ...names), parts));

test("At the beginning of a line a question has a capital, and a name is spelled as it is.", () => {
  const first = (about: string) => capitalised(questionOf({ about, subject: "", names: [{ name: "pond" }] }))[0]?.text;
  assert.equal(first("what to call pond"), "What to call ");
  assert.equal(first("pond or lake"), "pond");
});

const lineage = makeLineage([pocketDebate]);
const beside = [{ ...pocketDebate, id: "other" }];
const files = [
  ...renderDebate({ ...sourceOf(pocketDebate, pocketMessages, context), beside }),
  ...renderLineage(lineage, context),
  ...renderIndex(
    [pocketDebate, { ...pocketDebate, id: "open", decision: { status: "undecided", reason: "" } }],
    context,
  ),
];

for (const { path, content } of files.filter((file) => /\.(?:html|md)$/.test(file.path)))
  test(`Wherever the question is shown, its name is written as code: ${path}.`, () => {
    const head = Math.max(0, content.indexOf("</title>"));
    const shown = content.slice(head);
    assert.doesNotMatch(shown, /[Ww]hat to call lamp_shelf/);
    assert.doesNotMatch(content.slice(0, head), /<code>/);
    const isQuestion = /(?:report|transcript|decision)\.|^(?:index|names)\.|^people\/|^lineages\//.test(path);
    const code = path.endsWith(".html") ? /[Ww]hat to call <bdi><code>lamp_shelf/ : /what to call `lamp_shelf`/;
    if (isQuestion) assert.match(shown, code);
  });
