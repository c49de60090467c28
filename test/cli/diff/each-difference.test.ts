import assert from "node:assert/strict";
import { test } from "node:test";
import { compareFindings } from "../../../cli/diff/compare-findings.ts";
import { formatDifferences } from "../../../cli/diff/difference-text.ts";
import type { Findings, FoundName, FoundStance } from "../../../cli/diff/findings.ts";

const name: FoundName = {
  name: "heron_wade",
  aliases: [],
  role: "proposed",
  fate: "adopted",
  proposed_by: { participant: "ada@example.org", message_id: "m1@example.org" },
};

const stance: FoundStance = {
  message_id: "m2@example.org",
  participant: "ben@example.org",
  name: "heron_wade",
  stance: "support",
  quote: "I like heron_wade.",
  rationales: ["It is short."],
};

/** A debate of these messages, m1 to m9, with one name and one stance. */
function debateOf(id: string, messages: readonly number[], found: Partial<Findings> = {}): Findings {
  return {
    id,
    about: `what to call ${id}`,
    names: [name],
    stances: [stance],
    outcome: {
      status: "adopted",
      name: "heron_wade",
      kind: "agreement",
      message_id: "m3@example.org",
      quote: "Then it is heron_wade.",
    },
    message_ids: messages.map((number) => `m${number}@example.org`),
    ...found,
  };
}

const old = debateOf("heron", [1, 2, 3, 4, 5]);

/** Old debates, new ones -> what is told of which, in this order. */
const pairings: readonly (readonly [
  what: string,
  old: readonly Findings[],
  now: readonly Findings[],
  told: readonly string[],
])[] = [
  ["one without a message of the other is another", [old], [debateOf("reed", [6])], ["removed heron", "added reed"]],
  ["one that shares a message is the same", [old], [debateOf("reed", [5, 6])], []],
  [
    "of two that share messages with an old one the one with more is the same",
    [old],
    [debateOf("reed", [1, 2]), debateOf("pond", [3, 4, 5])],
    ["added reed"],
  ],
  [
    "of two old ones that share messages with one the one with more is the same",
    [debateOf("reed", [1, 2]), debateOf("pond", [3, 4, 5])],
    [old],
    ["removed reed"],
  ],
  [
    "what changed is told in the order of the new ones, whichever share more",
    [debateOf("few", [6]), debateOf("many", [1, 2, 3])],
    [debateOf("few", [6], { stances: [] }), debateOf("many", [1, 2, 3], { stances: [] })],
    ["changed few", "changed many"],
  ],
];

for (const [what, before, now, told] of pairings)
  test(`of debates ${what}`, () => {
    assert.deepEqual(
      compareFindings(before, now).map(({ change, id }) => `${change} ${id}`),
      told,
    );
  });

test("a debate in place of another is told as one less and one more", () => {
  const lines = formatDifferences(compareFindings([old], [debateOf("reed", [6])])).split("\n");
  assert.deepEqual(
    lines.filter((line) => line !== "").map((line) => line.slice(0, 26)),
    ["- debate what to call hero", "+ debate what to call reed"],
  );
});

const objection = { ...stance, stance: "oppose", quote: "It is odd, too." };
const both = { ...stance, quote: "Short it is.", rationales: [] };

/** What a new debate says differently -> what is told. */
const changes: readonly (readonly [what: string, now: Partial<Findings>, line: RegExp])[] = [
  [
    "other words for the same reasons",
    { stances: [{ ...stance, quote: "heron_wade it is." }] },
    /~ support for .*: words I like heron_wade\. → heron_wade it is\.$/,
  ],
  [
    "other reasons in the same words",
    { stances: [{ ...stance, rationales: ["It is old."] }] },
    /~ support for .*: reasons It is short\. → It is old\.$/,
  ],
  [
    "another message",
    { stances: [{ ...stance, message_id: "m4@example.org" }] },
    /- support for .*m2@.*\n.*\+ support for .*m4@/,
  ],
  ["another role", { names: [{ ...name, role: "incumbent" }] }, /~ name "heron_wade": role proposed → incumbent$/],
  ["another fate", { names: [{ ...name, fate: "open" }] }, /~ name "heron_wade": fate adopted → open$/],
  ["other forms", { names: [{ ...name, aliases: ["wade"] }] }, /~ name "heron_wade": other forms none → wade$/],
  [
    "another mail that puts it forward",
    { names: [{ ...name, proposed_by: { participant: "ada@example.org", message_id: "m5@example.org" } }] },
    /~ name "heron_wade": put forward in m1@example\.org → m5@example\.org$/,
  ],
  [
    "a decision in other words",
    { outcome: { ...old.outcome, quote: "So be it." } },
    /~ decision: .*“Then it is heron_wade\.” in <.+> → adopted "heron_wade" \(agreement\) “So be it\.” in <.+>$/,
  ],
  [
    "a decision of another kind",
    { outcome: { ...old.outcome, kind: "merge" } },
    /~ decision: .*\(agreement\).* → .*\(merge\)/,
  ],
  [
    "a decision in another mail",
    { outcome: { ...old.outcome, message_id: "m5@example.org" } },
    /~ decision: .* in <.+> → .* in <m5@example\.org>$/,
  ],
  ["a second stance of one message", { stances: [stance, both] }, /^ {2}\+ support for .*“Short it is\.”$/],
];

for (const [what, now, line] of changes)
  test(`${what}: a change, and the only one`, () => {
    const [title, ...told] = formatDifferences(compareFindings([old], [{ ...old, ...now }]))
      .trimEnd()
      .split("\n");
    assert.match(title ?? "", /^what to call heron/);
    assert.match(told.join("\n"), line);
    assert.equal(told.length, line.source.includes("\\n") ? 2 : 1, told.join("\n"));
  });

test("two stances of one message on one name are the same in whatever order they come", () => {
  for (const pair of [
    [stance, both],
    [stance, objection],
  ]) {
    const before = { ...old, stances: pair };
    assert.deepEqual(compareFindings([before], [{ ...old, stances: pair.toReversed() }]), []);
  }
});
