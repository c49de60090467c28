import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Lineage } from "../../analysis/lineages/types.ts";
import type { Debate, Name } from "../../analysis/types.ts";
import { renderIndex, renderLineage } from "../../reports/index.ts";
import { loreLink } from "../../reports/links.ts";
import { buildLineage } from "../../reports/model/lineage.ts";
import { makeDebate, makeEvidence } from "../analysis/make-finding.ts";
import { makeLineage } from "./make-lineage.ts";

const called = (name: string): Name => ({
  name,
  aliases: [],
  role: "proposed",
  proposal: makeEvidence(),
  firstUse: null,
  fate: "open",
});
const decided = (id: string, name: string, about: string, names: readonly string[], confidence = 0.8): Debate =>
  makeDebate({
    id,
    about,
    names: names.map(called),
    decision: { status: "adopted", name, kind: "later use", evidence: makeEvidence({ confidence }) },
  });
const history = (...debates: readonly Debate[]): Lineage => makeLineage(debates);
const second = decided("b", "egret", "what to call heron", ["heron", "egret"], 0.4);

describe("the chain of names", () => {
  const cases: readonly (readonly [title: string, chain: string, debate: Debate])[] = [
    [
      "begins with the name in question",
      "pond → heron → egret",
      decided("a", "heron", "whether to say pond or heron", ["pond", "heron"]),
    ],
    [
      "begins with no name where none is found",
      "heron → egret",
      decided("a", "heron", "what to call lake", ["pond", "heron"]),
    ],
    [
      "begins with none of several",
      "heron → egret",
      decided("a", "heron", "whether to say pond, heron or reed", ["pond", "heron", "reed"]),
    ],
    [
      "begins with none where the first is undecided",
      "undecided → egret",
      makeDebate({ id: "a", about: "what to call pond", names: [called("pond")] }),
    ],
    [
      "names no winner twice, however it is spelled",
      "pond → egret()",
      decided("a", "egret()", "what to call pond", ["pond", "egret()"]),
    ],
    ["names no winner twice", "pond → egret", decided("a", "egret", "what to call pond", ["pond", "egret"])],
  ];
  for (const [title, chain, debate] of cases)
    test(title, () => assert.equal(buildLineage(history(debate, second), { linkTo: loreLink }).title, chain));

  test("is the name by which they are joined where nothing is settled", () => {
    const open = (id: string) => makeDebate({ id, about: "what to call pond", names: [called("pond")] });
    const joins = [
      { earlier: "a", later: "b", kind: "same incumbent", names: { earlier: "pond", later: "pond" }, proofs: [] },
    ] as const;
    assert.equal(
      buildLineage(makeLineage([open("a"), open("b")], joins), { linkTo: loreLink }).title,
      "pond, undecided",
    );
  });

  test("is told in the page and the text, with what is uncertain", () => {
    const first = decided("a", "heron", "what to call pond", ["pond", "heron"]);
    const files = renderLineage(history(first, second), {
      version: "0",
      inputHash: "0",
      accuracy: [],
      linkTo: loreLink,
    });
    const text = files.find(({ path }) => path === "lineages/a.md")?.content ?? "";
    assert.match(
      text,
      /- `pond`, in question at first\n- `heron`, adopted by \[\d.*\n- `egret`, adopted by .*\(uncertain reading\)\n/,
    );
    assert.match(text, /\*\*Adopted\*\* \(uncertain reading\), /);
    const page = files.find(({ path }) => path === "lineages/a.html")?.content ?? "";
    assert.match(page.replace(/<[^>]*>/g, ""), /messages · uncertain/);
    const index = renderIndex([second], { version: "0", inputHash: "0", accuracy: [], linkTo: loreLink }, []);
    const list = index.find(({ path }) => path === "index.md")?.content ?? "";
    assert.match(list, /\| Adopted \(uncertain reading\) \| `egret` \|/);
    assert.match(page.replace(/<[^>]*>/g, ""), /pond, in question at first\s*heron, adopted by \d/);
  });

  test("marks a name that may not have been put forward, in the page, the text and the list of all names", () => {
    const context = { version: "0", inputHash: "0", accuracy: [], linkTo: loreLink };
    const proposal = makeEvidence({ confidence: 0.2 });
    const first = decided("a", "heron", "what to call pond", ["pond"]);
    const unsure = { ...first, names: [...first.names, { ...called("heron"), proposal }] };
    const lineage = history(unsure, second);
    const files = [...renderLineage(lineage, context), ...renderIndex([unsure], context, [lineage])];
    const textOf = (file: string) =>
      (files.find(({ path }) => path === file)?.content ?? "").replace(/<[^>]*>/g, "").replace(/\s+/g, " ");
    assert.match(textOf("lineages/a.md"), /\| `heron` \| \w+(?: \w+)* \| [^|]+ \(uncertain reading\) \|/);
    assert.match(textOf("lineages/a.html"), /heron\s?\w+[^|]*? uncertain/);
    assert.match(textOf("names.html"), /put forward by [^,]+, [^[]+ uncertain/);
  });
});

test("The numbers of a chapter are those of its report, whose names for something else have evidence of their own.", () => {
  const [early, late] = [
    makeEvidence({ date: "2021-05-01T10:00:00Z" }),
    makeEvidence({ date: "2021-05-02T10:00:00Z" }),
  ];
  const debate = makeDebate({
    names: [
      { ...called("reed"), proposal: { ...early, messageId: "early@example.org" } },
      { ...called("egret"), proposal: { ...late, messageId: "late@example.org" } },
    ],
    asides: ["reed"],
  });
  const names = buildLineage(history(debate), { linkTo: loreLink }).chapters[0]?.names ?? [];
  assert.deepEqual(
    names.map(({ label, proposal }) => [label, proposal?.number]),
    [["egret", 2]],
  );
});

test("What is read from later use is dated by its last message, as the latest day it came about.", () => {
  const evidence = makeEvidence({ date: "2021-05-03T10:00:00Z" });
  const debate = makeDebate({
    names: [called("egret")],
    decision: { status: "adopted", name: "egret", kind: "later use", evidence },
  });
  assert.match(
    JSON.stringify(buildLineage(history(debate), { linkTo: loreLink }).chapters[0]?.debate.outcome),
    /was adopted by 3 May 2021/,
  );
});

for (const [kind, words] of [
  ["rename patch", "in a patch of"],
  ["next revision", "in a revision of"],
  ["merge", "on"],
] as const)
  test(`The day of a decision by ${kind} is that of what shows it: “adopted ${words} 3 May 2021”.`, () => {
    const evidence = makeEvidence({ date: "2021-05-03T10:00:00Z" });
    const debate = makeDebate({
      names: [called("egret")],
      decision: { status: "adopted", name: "egret", kind, evidence },
    });
    const files = renderLineage(history(debate), { version: "0", inputHash: "0", accuracy: [], linkTo: loreLink });
    const chain = (path: string) => files.find((file) => file.path === path)?.content.replace(/<[^>]*>|[[\]]/g, "");
    for (const path of ["lineages/a.html", "lineages/a.md"])
      assert(chain(path)?.includes(`, adopted ${words} 3 May 2021`), `${path}: ${chain(path)}`);
    const { outcome } =
      buildLineage(history(debate), { linkTo: loreLink }).chapters[0]?.debate ?? assert.fail("no chapter");
    assert(outcome.status !== "undecided" && outcome.headline === `was adopted ${words} 3 May 2021`);
  });

test("A name that stays is told to be kept, not adopted, in the list of all names and in its chapter, too.", () => {
  const context = { version: "0", inputHash: "0", accuracy: [], linkTo: loreLink };
  const fatesOf = (status: "adopted" | "kept") => {
    const debate = makeDebate({
      names: [{ ...called("egret"), role: "incumbent", proposal: null, fate: "adopted" }],
      decision: { status, name: "egret", kind: "merge", evidence: makeEvidence() },
    });
    const files = [...renderLineage(history(debate), context), ...renderIndex([debate], context)];
    const textOf = (file: string) => files.find(({ path }) => path === file)?.content ?? "";
    return [
      /<span class="fate [\w-]+">(\w+)</.exec(textOf("names.html"))?.[1],
      /<td>(adopted|kept)</.exec(textOf("lineages/a.html"))?.[1],
      /^\| `egret` \| (\w+)/m.exec(textOf("lineages/a.md"))?.[1],
    ];
  };
  assert.deepEqual(fatesOf("kept"), ["kept", "kept", "kept"]);
  assert.deepEqual(fatesOf("adopted"), ["adopted", "adopted", "adopted"]);
});
