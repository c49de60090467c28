import assert from "node:assert/strict";
import { test } from "node:test";
import { renderDebate, renderIndex } from "../../reports/index.ts";
import { sourceOf } from "./debate-builder.ts";
import { context, pocketDebate, pocketMessages } from "./pocket-debate.ts";

const objection = pocketDebate.stances.find(({ evidence }) => evidence.quote.includes("far too cute"));
assert(objection?.stance === "oppose");
const { name, stance, evidence } = objection;
const speech = { name, stance, messageId: evidence.messageId, speaker: "דוב <Dov>", evidence };
const quoting = {
  ...pocketDebate,
  // The one thing she says of the name, so that all she says of it is quoted.
  stances: pocketDebate.stances.filter(
    (one) => one === objection || one.name !== name || one.evidence.person !== evidence.person,
  ),
  changesOfMind: [],
  notes: { ...pocketDebate.notes, quotedSpeech: [speech] },
};

/** Every file of the reports by path, without tags. */
function filesOf(debate: typeof pocketDebate): ReadonlyMap<string, string> {
  const files = [...renderDebate(sourceOf(debate, pocketMessages, context)), ...renderIndex([debate], context)];
  return new Map(files.map(({ path, content }) => [path.replace(`${debate.id}/`, ""), content]));
}

const told = filesOf(quoting);
const textOf = (path: string) => (told.get(path) ?? assert.fail(`no ${path}`)).replace(/<\/?[a-z][^>]*>/g, "");
const sectionOf = (page: string, title: string) =>
  page.split(/^## /m).find((section) => section.startsWith(title)) ?? "";

test("Who gives the words of another is not credited with them anywhere in the page.", () => {
  const page = told.get("report.html") ?? "";
  for (const section of ["summary", "picture", "matrix", "names", "people", "evidence"]) {
    const from = page.indexOf(`<h2 id="${section}"`);
    assert(from > 0, section);
    const words = page.slice(from, page.indexOf("<h2 ", from + 1)).replace(/<\/?(?:bdi|span)\b[^>]*>/g, "");
    assert.match(words, /quoting דוב &lt;Dov>/, section);
  }
  assert.match(textOf("report.html"), /by [^.;]*Cleo Marsh,? quoting דוב &lt;Dov> /);
  assert.match(page, /<bdi>דוב &lt;Dov><\/bdi>/);
});

test("Nor in any section of the Markdown, the decision record, the argument map and the page of the person.", () => {
  const report = textOf("report.md").replaceAll("\\", "");
  for (const title of ["In short", "Names", "The debate at a glance", "Who says what", "People"])
    assert.match(sectionOf(report, title), /quoting דוב/, title);
  assert.match(textOf("decision.md"), /Cleo Marsh, quoting דוב/);
  assert.match(textOf("arguments.argdown"), /quoting: "?דוב/);
  const page = [...told.keys()].find((path) => path.startsWith("people/cleo"));
  assert.match(textOf(page ?? "no page of hers"), /quoting דוב/);
});

test("Where nobody is quoted, nobody is told to quote; the table of stances has the same columns either way.", () => {
  const plain = filesOf({ ...quoting, notes: pocketDebate.notes });
  for (const [path, content] of plain) assert.doesNotMatch(content, /quoting [\p{L}<&]+.*Dov/u, path);
  assert.equal(plain.get("stances.csv"), told.get("stances.csv"));
});
