import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Debate, Name, Rationale, Stance } from "../../../analysis/types.ts";
import { renderArgumentsArgdown } from "../../../reports/argdown/arguments-argdown.ts";
import { makeDebate, makeEvidence, makeName, makeStance } from "../../analysis/make-finding.ts";
import { sourceOf } from "../debate-builder.ts";
import { context } from "../pocket-debate.ts";

const [m1, m2, m3] = ["m1@example.org", "m2@example.org", "m3@example.org"];
const byBen = { messageId: m2, participant: "ben@example.org", date: "2021-05-04T10:00:00Z" };
const byCyd = { messageId: m3, participant: "cyd@example.org", date: "2021-05-05T10:00:00Z" };
/** The lines of the map of a debate over heron_put and egret_put. */
function linesOf(said: Partial<Debate>): readonly string[] {
  const debate = makeDebate({ names: [makeName("heron_put"), makeName("egret_put")], ...said });
  return renderArgumentsArgdown(sourceOf(debate, new Map(), context)).split("\n");
}
const nameLine = (label: string, lines: readonly string[]) =>
  lines.find((line) => line.startsWith(`[${label}]:`)) ?? "";
const relations = (lines: readonly string[]) => lines.filter((line) => /^ {2}[+-] </.test(line));

describe("An argument map", () => {
  const because = (kind: Rationale["kind"], quote: string, start: number): Stance => ({
    ...makeStance("oppose", { quote: "It is long.", span: { start: 0, end: 11 } }),
    rationales: [{ kind, evidence: makeEvidence({ quote, span: { start, end: 11 } }) }],
  });

  test("relates a statement to a name once, whatever is read from it", () => {
    const stances = [because("too long", "is long.", 3), because("too vague", "long.", 6)];
    assert.equal(relations(linesOf({ stances })).length, 1);
  });
  test("has a statement attack another once, whichever names both are on", () => {
    const names = ["heron_put", "egret_put"];
    const contrary = (name: string) => ({
      ...makeStance("support", byBen, name),
      answers: { messageId: m1, quote: "Fine" },
    });
    const stances = names.flatMap((name) => [makeStance("oppose", {}, name), contrary(name)]);
    const lines = linesOf({ stances });
    const at = lines.findIndex((line) => line.startsWith("<ada@example.org"));
    assert.match(lines[at + 1] ?? "", /^ {2}- <ben@example\.org, /);
    assert.equal(lines[at + 2], "");
  });
  test("gives the reasons of a statement, but not what is all of it", () => {
    const reasons = (...stances: readonly Stance[]) =>
      /reasons: "(.*?)"/.exec(linesOf({ stances }).find((line) => line.startsWith("<")) ?? "")?.[1];
    assert.equal(reasons(because("too long", "is long.", 3)), "is long.");
    assert.equal(reasons(because("too long", "It is long.", 0)), undefined);
  });
  test("has statements in order of time, on a name and by themselves", () => {
    const stances = [
      { ...makeStance("oppose", byCyd), rationales: because("too long", "is long.", 3).rationales },
      makeStance("oppose", byBen, "egret_put"),
      makeStance("oppose"),
      makeStance("oppose", { ...byCyd, span: { start: 20, end: 24 } }),
    ];
    const speakers = (lines: readonly string[]) => lines.map((line) => /<(\w+)@/.exec(line)?.[1]);
    const lines = linesOf({ stances });
    assert.deepEqual(speakers(lines.filter((line) => line.startsWith("<"))), ["ada", "ben", "cyd", "cyd"]);
    assert.deepEqual(speakers(relations(lines)).toSorted(), ["ada", "ben", "cyd", "cyd"]);
    const onHeron = lines.slice(lines.findIndex((line) => line.startsWith("[heron_put]")) + 1).slice(0, 3);
    assert.deepEqual(speakers(onHeron), ["ada", "cyd", "cyd"]);
  });
  test("tells names apart that differ in brackets, which a title cannot hold", () => {
    const lines = linesOf({ names: [makeName("heron[0]"), makeName("heron(0)")] });
    const titles = lines.flatMap((line) => /^\[(.*?)\]:/.exec(line)?.[1] ?? []);
    assert.equal(titles.length, 2);
    assert(titles.includes("heron(0)"));
    assert(
      titles.some((title) => /^heron\(0\) \(\S+\)$/.test(title)),
      titles.join(),
    );
  });
});

describe("A name in an argument map", () => {
  const first = makeEvidence({ quote: "heron_put waits." });
  const put = makeEvidence({ ...byBen, quote: "How about heron_put?" });
  const cases: readonly (readonly [said: string, name: Partial<Name>])[] = [
    ["Put forward by ben@example", { proposal: put, firstUse: first }],
    ["First used here by ada@example", { firstUse: first }],
    ["The debate opens with it, in the words of ada@example", { role: "incumbent", firstUse: first }],
    ["Who put it forward is not known: it is first seen in quoted words whose source is not known.", {}],
  ];
  for (const [said, name] of cases)
    test(`tells: ${said}`, () => {
      const line = nameLine("heron_put", linesOf({ names: [makeName("heron_put", name)] }));
      assert(line.replaceAll("\\", "").includes(said), line);
    });

  test("tells of the decision where it won, and how sure that is", () => {
    const decidedBy = (kind: "merge" | "later use" | "agreement") => {
      const lines = linesOf({ decision: { status: "adopted", name: "heron_put", kind, evidence: put } });
      return ["heron_put", "egret_put"].map(
        (name) => /(?:Probably settled|Decided)(?=\\?:)/.exec(nameLine(name, lines))?.[0] ?? null,
      );
    };
    assert.deepEqual(decidedBy("merge"), ["Decided", null]);
    assert.deepEqual(decidedBy("later use"), ["Probably settled", null]);
    assert.deepEqual(decidedBy("agreement"), ["Probably settled", null]);
  });
});
