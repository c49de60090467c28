import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { renderDebate } from "../../reports/index.ts";
import { buildReport } from "../../reports/model/build-report.ts";
import { standingOf } from "../../reports/model/standing.ts";
import { sourceOf } from "./debate-builder.ts";
import { context, pocketDebate, pocketMessages } from "./pocket-debate.ts";

/** The pocket debate, in which a name is for something else, beside another debate of its threads. */
const [aside] = pocketDebate.names.filter(({ name }) => name !== winner()).slice(-1);
const name = aside?.name ?? "";
const source = {
  ...sourceOf({ ...pocketDebate, asides: [name] }, pocketMessages, context),
  beside: [{ id: "lamp-wick", about: "what to call <lamp_wick>", subject: "lamps", names: [{ name: "<lamp_wick>" }] }],
};
const file = (path: string) => renderDebate(source).find((one) => one.path.endsWith(path))?.content ?? "";

function winner(): string {
  const { decision } = pocketDebate;
  return decision.status === "undecided" ? "" : decision.name;
}

describe("a name for something else", () => {
  test("stands apart from the names in question, and did not lose to the one that was adopted", () => {
    const { names, asides } = buildReport(source);
    assert.ok(names.every(({ label }) => label !== name));
    assert.deepEqual(
      asides.map(({ label, lostTo }) => [label, lostTo]),
      [[name, null]],
    );
  });
  test("has no lane in the picture, and no row in the table of who says what", () => {
    const { picture } = buildReport(source);
    const drawn = [...picture.lanes, ...picture.matrix.rows].map((row) => row.name.label);
    assert.ok(drawn.length > 0);
    assert.ok(!drawn.includes(name));
  });
  test("stands under a heading of its own", () => {
    for (const path of ["report.html", "report.md"]) {
      const [before = "", after = ""] = file(path).split(/Other names in these threads(?!<\/a>)/);
      assert.ok(after.includes(name), path);
      assert.match(before, />Names<|## Names/);
    }
  });
  test("is no option of the decision record", () => {
    assert.doesNotMatch(file("decision.md"), new RegExp(`^### .*${name}`, "m"));
  });
  test("is told of in findings.json", () => {
    assert.deepEqual(JSON.parse(file("findings.json")).asides, [name]);
  });
});

test("the other debates of its threads are linked to, in words that are no markup", () => {
  assert.match(
    file("report.html"),
    /Also debated in these threads.*"..\/lamp-wick\/report.html".*what to call <bdi><code>&lt;lamp_wick/s,
  );
  assert.match(file("report.md"), /Also debated in these threads.*what to call.*\(\.\.\/lamp-wick\/report\.md\)/);
});

test("a name for something else is no reason why a debate counts as open, nor one more that was adopted beside the winner", () => {
  const others = { ...pocketDebate, names: pocketDebate.names.map((one) => ({ ...one, fate: "adopted" as const })) };
  const all = others.names.map((one) => one.name).filter((one) => one !== winner());
  assert.match(standingOf(others, null).means, /beside it/);
  assert.doesNotMatch(standingOf({ ...others, asides: all }, null).means, /beside it/);
});
