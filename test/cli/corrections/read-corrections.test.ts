import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { readCorrections } from "../../../cli/corrections/read-corrections.ts";
import { exitCodes } from "../../../cli/exit-codes.ts";
import { EXAMPLE_CORRECTIONS } from "../../../reports/html/how-to-correct.tsx";
import { temporaryFolder } from "../../temporary-folder.ts";
import { assertLinesRefused, lantern } from "../namelore.ts";
import { warmNamelore as namelore } from "../warm-namelore.ts";

/** What one entry of a file says -> the change it is. */
const entries: Readonly<Record<string, object>> = {
  "confirm: stance, message: <m3@example.org>, name: lamp_dev": {
    action: "confirm",
    finding: { kind: "stance", message: "m3@example.org", name: "lamp_dev", stance: null, quote: null },
  },
  "reject: stance, message: https://lore.kernel.org/r/m3@example.org/, name: no, stance: oppose, quote: too vague": {
    action: "reject",
    finding: { kind: "stance", message: "m3@example.org", name: "no", stance: "oppose", quote: "too vague" },
  },
  "reject: rationale, message: m3@example.org, quote: it says": {
    action: "reject",
    finding: { kind: "rationale", message: "m3@example.org", name: null, quote: "it says" },
  },
  "confirm: decision, debate: m1@example.org": {
    action: "confirm",
    finding: { kind: "decision", debate: "m1@example.org" },
  },
  "amend: name, debate: m1@example.org, name: '1e3', to: { role: incumbent }": {
    action: "amend",
    finding: { kind: "name", debate: "m1@example.org", name: "1e3" },
    to: { stance: null, name: null, quote: null, kind: null, role: "incumbent", fate: null },
  },
  "add: rationale, message: m3@example.org, name: x, kind: too vague, quote: vague": {
    action: "add rationale",
    message: "m3@example.org",
    name: "x",
    rationale: { kind: "too vague", quote: "vague" },
  },
  "set: decision, debate: m1@example.org, status: undecided": {
    action: "set decision",
    debate: "m1@example.org",
    decision: "undecided",
  },
  "merge: names, debate: m1@example.org, into: a, names: [b, null]": {
    action: "merge names",
    debate: "m1@example.org",
    into: "a",
    names: ["b", "null"],
  },
  "split: debate, debate: m1@example.org, threads: [<m2@example.org>]": {
    action: "split debate",
    debate: "m1@example.org",
    threads: ["m2@example.org"],
  },
};

test("entries are read as the changes they are, with reason, author and line", (t) => {
  const file = join(temporaryFolder(t), "c.yaml");
  const lines = Object.keys(entries).map((entry) => `  - { ${entry}, reason: because }\n`);
  writeFileSync(file, `by: Vera\ncorrections:\n${lines.join("")}`);
  const { corrections, hash } = readCorrections(file);
  assert.deepEqual(
    corrections.map(({ change }) => change),
    Object.values(entries),
  );
  assert(corrections.every(({ by, reason }) => by === "Vera" && reason === "because"));
  assert.deepEqual(
    corrections.map(({ line }) => line),
    lines.map((_, at) => at + 3),
  );
  assert.match(hash, /^[0-9a-f]{64}$/);
});

const good = "{ confirm: decision, debate: m1@example.org, reason: because }";

/** A file that has no meaning -> the line that is told, and what of it. */
const bad: Readonly<Record<string, readonly [text: string, says: readonly RegExp[]]>> = {
  "no YAML": ["by: Vera\ncorrections: [", [/line \d: it is no YAML: /]],
  "two of one key": ["by: Vera\nby: Wim\ncorrections: []\n", [/line 2: it is no YAML: Map keys must be unique/]],
  "an empty file": ["# nothing yet\n", [/line 1: the file is empty; write "corrections:", and each below it/]],
  "a list at the top": ["- a\n", [/line 1: an entry has no fields; write "key: value"/]],
  "an unknown key at the top": [
    `author: Vera\ncorrections: [${good}]\n`,
    [/line 1: "author" has no meaning here; known are: by, corrections/],
  ],
  "nobody who corrects": [`corrections:\n- ${good}\n`, [/line 2: it does not say who makes the correction/]],
  "no reason": [
    "by: Vera\ncorrections:\n- confirm: decision\n  debate: m1@example.org\n",
    [/line 3: reason: is missing; add "reason: …"/],
  ],
  "no debate": [
    "by: Vera\ncorrections:\n- { set: decision, name: b, kind: merge, reason: because }\n",
    [/line 3: debate: is missing; add "debate: <Message-ID of any message of the debate>"/],
  ],
  "no message": [
    "by: Vera\ncorrections:\n- { confirm: stance, name: b, reason: because }\n",
    [/line 3: message: is missing; add "message: <Message-ID of the message>"/],
  ],
  "no action": [
    "by: Vera\ncorrections:\n- reason: because\n",
    [/line 3: it does not say what to correct; begin each entry with one of: "confirm: "/],
  ],
  "two actions": [
    "by: Vera\ncorrections:\n- { confirm: stance, reject: stance }\n",
    [/line 3: one entry cannot confirm and reject/],
  ],
  "an unknown kind of finding": [
    "by: Vera\ncorrections:\n- confirm: opinion\n",
    [/line 3: confirm: cannot be "opinion"; write one of: stance, rationale, name, decision/],
  ],
  "a slip of the pen": [
    "by: Vera\ncorrections:\n- confirm: stance\n  message: m3@example.org\n  name: lamp_dev\n  qoute: too vague\n  reason: because\n",
    [/line 6: "qoute" has no meaning here; known are: .*quote/],
  ],
  "a list where a text belongs": [
    "by: Vera\ncorrections:\n- confirm: decision\n  debate: [a]\n",
    [/line 4: debate: is empty or not a text/],
  ],
  "a text where a list belongs": [
    "by: Vera\ncorrections:\n- merge: names\n  debate: a\n  into: b\n  names: c\n",
    [/line 6: names: is no list/],
  ],
  "an amendment of nothing": [
    "by: Vera\ncorrections:\n- amend: stance\n  message: a\n  name: b\n  to: {}\n",
    [/line 6: to: says nothing/],
  ],
  "an alias": [
    "by: &a Vera\ncorrections:\n- confirm: decision\n  debate: *a\n",
    [/line 4: debate: is empty or not a text/],
  ],
  "several mistakes": [
    `by: Vera\ncorrections:\n- confirm: opinion\n- ${good}\n- reject: stance\n`,
    [/line 3: confirm: cannot be "opinion"/, /line 5: message: is missing/],
  ],
  "a terminal escape": [
    'by: Vera\ncorrections:\n- confirm: "\\e]0;owned\\a"\n',
    [/line 3: confirm: cannot be "␛]0;owned␇"/],
  ],
};

for (const [what, [text, says]] of Object.entries(bad)) {
  test(`${what} in a corrections file is told with its line, and nothing is done`, async (t) => {
    const cwd = temporaryFolder(t);
    writeFileSync(join(cwd, "c.yaml"), text);
    const outcome = await namelore(["ingest", lantern, "--corrections", "c.yaml"], { cwd });
    assertLinesRefused(outcome, exitCodes.refused, [
      ...says,
      /corrections c\.yaml: \d+ corrections? (?:is|are) refused; nothing was done/,
    ]);
  });
}

test("The example that the reports show a reader is a corrections file.", (t) => {
  const file = join(temporaryFolder(t), "example.yaml");
  writeFileSync(file, EXAMPLE_CORRECTIONS);
  const { corrections } = readCorrections(file);
  assert.deepEqual(
    corrections.map(({ change }) => change.action),
    ["reject", "add stance", "set decision"],
  );
});
