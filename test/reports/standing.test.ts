import assert from "node:assert/strict";
import { test } from "node:test";
import type { Lineage } from "../../analysis/lineages/types.ts";
import type { Debate } from "../../analysis/types.ts";
import { renderIndex, renderLineage } from "../../reports/index.ts";
import { loreLink } from "../../reports/links.ts";
import { standingOf } from "../../reports/model/standing.ts";
import { makeDebate, makeEvidence, makeStance } from "../analysis/make-finding.ts";
import { makeLineage } from "./make-lineage.ts";

const decided = (id: string, name: string, status: "adopted" | "kept" = "adopted"): Debate =>
  makeDebate({ id, decision: { status, name, kind: "merge", evidence: makeEvidence() } });
const name = (fate: "open" | "withdrawn") => ({
  name: "heron_put",
  aliases: [],
  role: "proposed" as const,
  proposal: null,
  firstUse: null,
  fate,
});
const by = (participant: string, stance: "support" | "oppose", confidence = 0.8) =>
  makeStance(stance, { participant, confidence });
const open = makeDebate({ id: "a", names: [name("open")] });
const history = (...debates: readonly Debate[]): Lineage => makeLineage(debates);
const first = decided("a", "heron_put");

const cases: readonly (readonly [what: string, label: string, debate: Debate, lineage?: Lineage])[] = [
  ["A name that won", "Adopted", first],
  ["A name that stayed", "Kept", decided("a", "pond_put", "kept")],
  ["A name that a later debate replaced", "Superseded", first, history(first, decided("b", "egret_put"))],
  ["A name that a later debate kept", "Adopted", first, history(first, decided("b", "heron_put", "kept"))],
  [
    "A name that a later debate kept, spelled otherwise",
    "Adopted",
    first,
    history(first, decided("b", "heron_put()", "kept")),
  ],
  ["A name that replaced an earlier one", "Adopted", first, history(decided("b", "egret_put"), first)],
  ["A name that a later debate left open", "Adopted", first, history(first, makeDebate({ id: "b" }))],
  ["Nothing", "Undecided", makeDebate()],
  ["One side", "Undecided", { ...open, stances: [by("ada", "oppose"), by("ben", "oppose")] }],
  ["Two sides", "No consensus", { ...open, stances: [by("ada", "oppose"), by("ben", "support")] }],
  ["A doubtful side", "Undecided", { ...open, stances: [by("ada", "oppose"), by("ben", "support", 0.3)] }],
  ["One person of both sides", "Undecided", { ...open, stances: [by("ada", "oppose"), by("ada", "support")] }],
  [
    "One who came round",
    "Undecided",
    { ...open, stances: [by("ada", "oppose"), by("ben", "support"), by("ada", "support")] },
  ],
  ["Names taken back", "Withdrawn", makeDebate({ names: [name("withdrawn")] })],
];
for (const [what, label, debate, lineage = null] of cases) {
  test(`${what} is shown as “${label}”.`, () => assert.equal(standingOf(debate, lineage).label, label));
}

test("What is adopted beside the name in the headline is counted with it.", () => {
  const adopted = (called: string) => ({ ...name("open"), name: called, fate: "adopted" as const });
  const means = (...names: readonly string[]) => standingOf({ ...first, names: names.map(adopted) }, null).means;
  assert.equal(means("heron_put"), "a new name won");
  assert.equal(means("heron_put", "egret_put"), "a new name won, and 1 more name was adopted beside it");
  assert.equal(means("tern", "heron_put", "reed"), "a new name won, and 2 more names were adopted beside it");
});

test("What no message settles is probably so.", () => {
  const debate = { ...first, names: [] };
  assert(debate.decision.status !== "undecided");
  const means = (kind: "agreement" | "later use", status: "adopted" | "kept") =>
    standingOf({ ...debate, decision: { ...debate.decision, kind, status } as typeof debate.decision }, null).means;
  assert.equal(means("agreement", "adopted"), "probably a new name won");
  assert.equal(means("later use", "kept"), "probably the name in use stayed");
  const later = { ...first, id: "b", decision: { ...debate.decision, name: "egret_put", kind: "later use" as const } };
  assert.equal(standingOf(first, history(first, later)).means, "a later debate probably settled on egret_put");
});

test("The index of all debates and the history of a name say of a debate what its report says.", () => {
  const lineage = history(first, decided("b", "egret_put"));
  const context = { version: "0", inputHash: "0", accuracy: [], linkTo: loreLink };
  const files = [...renderIndex(lineage.debates, context, [lineage]), ...renderLineage(lineage, context)];
  for (const path of ["index.html", "index.md", "lineages/a.html", "lineages/a.md"])
    assert.equal(files.find((file) => file.path === path)?.content.match(/\bSuperseded\b/g)?.length, 1, path);
});
