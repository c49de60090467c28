import assert from "node:assert/strict";
import { test } from "node:test";
import { compareFindings } from "../../../cli/diff/compare-findings.ts";
import { formatDifferences } from "../../../cli/diff/difference-text.ts";
import type { Findings } from "../../../cli/diff/findings.ts";
import { renderFindingsJson } from "../../../reports/findings-json.ts";
import { context, pocketDebate } from "../../reports/pocket-debate.ts";

const base: Findings = JSON.parse(
  renderFindingsJson({ debate: pocketDebate, messages: new Map(), usage: [], context }),
);
const other: Findings = { ...base, id: "other", about: "another thing", message_ids: ["elsewhere@example.org"] };
const [firstStance, ...stances] = base.stances as [Findings["stances"][number], ...Findings["stances"]];

/** Old and new findings -> the lines that tell how they differ. */
const cases: Readonly<
  Record<string, readonly [old: readonly Findings[], now: readonly Findings[], lines: readonly RegExp[]]>
> = {
  "a debate more": [[base], [base, other], [/^\+ debate another thing \(other\): 4 names, \d+ stances$/]],
  "a debate fewer": [[other, base], [base], [/^- debate another thing \(other\): /]],
  "a stance more": [
    [{ ...base, stances }],
    [base],
    [/lamp-pocket-2031/, /^ {2}\+ objection to "lamp_shelf" by bo\.tarn@example\.org in <ZD1fSl.+>: “I don't like/],
  ],
  "a stance fewer": [[base], [{ ...base, stances }], [/lamp-pocket-2031/, /^ {2}- objection to "lamp_shelf"/]],
  "the other side": [
    [base],
    [{ ...base, stances: [{ ...firstStance, stance: "support" }, ...stances] }],
    [/lamp-pocket-2031/, /^ {2}- objection to "lamp_shelf"/, /^ {2}\+ support for "lamp_shelf"/],
  ],
  "other reasons": [
    [base],
    [{ ...base, stances: [{ ...firstStance, rationales: [] }, ...stances] }],
    [/lamp-pocket-2031/, /^ {2}~ objection to "lamp_shelf" .*: reasons .+ → none$/],
  ],
  "another fate": [
    [base],
    [{ ...base, names: base.names.map((name) => (name.name === "lamp_nest" ? { ...name, fate: "open" } : name)) }],
    [/lamp-pocket-2031/, /^ {2}~ name "lamp_nest": fate rejected → open$/],
  ],
  "another decision": [
    [base],
    [{ ...base, outcome: { status: "undecided", name: null, kind: null, message_id: null, quote: null } }],
    [/lamp-pocket-2031/, /^ {2}~ decision: adopted "lamp_pocket" \(next revision\) “.+” in <.+> → undecided$/],
  ],
};

for (const [what, [old, now, lines]] of Object.entries(cases)) {
  test(`${what} is told, and nothing else`, () => {
    const told = formatDifferences(compareFindings(old, now)).trimEnd().split("\n");
    assert.equal(told.length, lines.length, told.join("\n"));
    for (const [at, line] of told.entries()) assert.match(line, lines[at] ?? /never/);
  });
}

test("a name that goes by another of its forms is one change, and its stances none", () => {
  const names = base.names.map((name) =>
    name.name === "lamp_pocket" ? { ...name, name: "pocket", aliases: ["LAMP_POCKET", "lamp_pocket"] } : name,
  );
  const renamed = base.stances.map((stance) =>
    stance.name === "lamp_pocket" ? { ...stance, name: "pocket" } : stance,
  );
  const outcome = { ...base.outcome, name: "pocket" };
  const [difference] = compareFindings([base], [{ ...base, names, stances: renamed, outcome }]);
  assert.equal(difference?.names.changed.length, 1);
  assert.deepEqual(difference?.stances, { added: [], removed: [], changed: [] });
});

test("the same findings do not differ, in whatever order the debates come", () => {
  assert.deepEqual(compareFindings([base, other], [other, base]), []);
});
