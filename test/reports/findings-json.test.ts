import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import type { Debate } from "../../analysis/types.ts";
import { renderFindingsJson } from "../../reports/findings-json.ts";
import { projectRoot } from "../project.ts";
import { sourceOf } from "./debate-builder.ts";
import { context, pocketDebate, pocketMessages } from "./pocket-debate.ts";

const schema = JSON.parse(readFileSync(`${projectRoot}/reports/findings.schema.json`, "utf8"));
const ajv = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true });
addFormats.default(ajv);
const validate = ajv.compile(schema);

test("findings.json follows its schema.", () => {
  const findings = JSON.parse(render(pocketDebate));
  assertValid(findings);
});

test("The schema refuses findings with a missing or misspelt field.", () => {
  const findings = JSON.parse(render(pocketDebate));
  delete findings.outcome.quote;
  findings.names[0].fate = "lost";
  assert.equal(validate(findings), false);
});

test("An undecided debate follows the schema and has a reason in place of a name.", () => {
  const findings = JSON.parse(render({ ...pocketDebate, decision: { status: "undecided", reason: "It trails off." } }));
  assertValid(findings);
  assert.deepEqual([findings.outcome.name, findings.outcome.reason], [null, "It trails off."]);
});

/** The strings of these types -> where the schema lists them. */
const lists: Readonly<Record<string, { readonly file: string; readonly listed: readonly string[] }>> = {
  RationaleKind: { file: "analysis/types.ts", listed: schema.$defs.rationaleKind.enum },
  DecisionKind: { file: "analysis/types.ts", listed: schema.$defs.outcome.oneOf[0].properties.kind.enum },
  Fate: { file: "analysis/types.ts", listed: schema.$defs.name.properties.fate.enum },
  Thing: {
    file: "analysis/notes/types.ts",
    listed: schema.properties.notes.properties.things.items.properties.thing.enum,
  },
  Role: {
    file: "analysis/notes/types.ts",
    listed: schema.properties.notes.properties.roles.items.properties.role.enum,
  },
};

for (const [type, { file, listed }] of Object.entries(lists)) {
  test(`The schema lists every ${type} that may be found, and no other.`, () => {
    const code = readFileSync(`${projectRoot}/${file}`, "utf8");
    const union = new RegExp(`export type ${type} =([^;]+);`).exec(code)?.[1] ?? "";
    const strings = [...union.matchAll(/"([^"]+)"/g)].map(([, text = ""]) => text);
    assert.deepEqual(listed.toSorted(), strings.toSorted());
  });
}

test("A stance carries the fields of the annotation, with its reasons as strings and in detail.", () => {
  const [stance] = JSON.parse(render(pocketDebate)).stances;
  assert.equal(stance.message_id, "ZD1fSl/LT6oBO+mg@example.org");
  assert.equal(stance.link, "https://lore.kernel.org/r/ZD1fSl%2FLT6oBO+mg@example.org");
  assert.deepEqual(stance.rationales, ['"shelf" is already what the storage people call their enclosures.']);
  assert.equal(stance.rationale_details[0].kind, "collision");
});

test("Control, bidirectional and tag characters are escaped, and read back as they were.", () => {
  const about = "a\u202Eb\u001B[31m\u0085\u2028\u{E0041}";
  const json = render({ ...pocketDebate, about });
  assert.ok(json.includes("a\\u202eb\\u001b[31m\\u0085\\u2028\\udb40\\udc41"));
  assert.equal(JSON.parse(json).about, about);
});

test("The same debate gives the same bytes, ending in a line feed.", () => {
  assert.equal(render(pocketDebate), render(structuredClone(pocketDebate)));
  assert.ok(render(pocketDebate).endsWith("}\n"));
});

function assertValid(findings: unknown): void {
  assert.ok(validate(findings), ajv.errorsText(validate.errors));
}

function render(debate: Debate): string {
  return renderFindingsJson(sourceOf(debate, pocketMessages, context));
}
