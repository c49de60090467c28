import assert from "node:assert/strict";
import { test } from "node:test";
import type { Notes } from "../../analysis/types.ts";
import { renderDebate } from "../../reports/index.ts";
import { sourceOf } from "./debate-builder.ts";
import { context, pocketDebate, pocketMessages } from "./pocket-debate.ts";

const objection = pocketDebate.stances.find(({ stance }) => stance === "oppose");
const answer = pocketDebate.stances.find(({ stance }) => stance === "support");
const withdrawn = pocketDebate.names.find(({ role, fate }) => role === "proposed" && fate !== "adopted");
assert(objection && answer && withdrawn);
const { evidence } = answer;

/** A report of the debate with the notes. */
function reportWith(notes: Partial<Notes>, file: "report.html" | "report.md"): string {
  const taken = new Set(notes.withdrawals?.map(({ name }) => name));
  const names = pocketDebate.names.map((one) => (taken.has(one.name) ? { ...one, fate: "withdrawn" as const } : one));
  const debate = { ...pocketDebate, names, notes: { ...pocketDebate.notes, ...notes } };
  const files = renderDebate(sourceOf(debate, pocketMessages, context));
  return files.find(({ path }) => path.endsWith(`/${file}`))?.content.replace(/<[^>]*>/g, "") ?? "";
}

test("Names that were settled on beside the winner are told with the decision.", () => {
  const names = pocketDebate.names.map((name) => ({ ...name, fate: "adopted" as const }));
  for (const [debate, isTold] of [
    [{ ...pocketDebate, names }, true],
    [pocketDebate, false],
  ] as const) {
    for (const { path, content } of renderDebate(sourceOf(debate, pocketMessages, context)))
      if (/report\.(?:html|md)$/.test(path)) assert.equal(content.includes("Adopted in the same debate"), isTold, path);
  }
});

test("A name that is rejected without a word against it tells which other was taken; a winner does not.", () => {
  const { decision } = pocketDebate;
  assert(decision.status !== "undecided");
  const winner = decision.name;
  for (const fate of ["rejected", "open"] as const) {
    const names = pocketDebate.names.map((name) => (name.name === winner ? name : { ...name, fate }));
    for (const { path, content } of renderDebate(
      sourceOf({ ...pocketDebate, names, stances: [] }, pocketMessages, context),
    ))
      if (/report\.(?:html|md)$/.test(path))
        assert.equal(content.includes("because another name was taken:"), fate === "rejected", path);
  }
});

const reply = { name: objection.name, objection: objection.evidence.messageId, evidence };
const relay = {
  name: objection.name,
  passedOnIn: objection.evidence.messageId,
  person: evidence.person,
  evidence: objection.evidence,
};
const ofTwoKinds = pocketDebate.names.map(({ name }, at) => ({
  name,
  thing: at === 0 ? ("flag" as const) : ("file" as const),
  evidence,
}));
const told: readonly (readonly [what: string, notes: Partial<Notes>, words: RegExp])[] = [
  ["a concession", { objectionReplies: [{ ...reply, kind: "conceded" }] }, /Conceded by /],
  ["a second", { objectionReplies: [{ ...reply, kind: "seconded" }] }, /Agreed to by /],
  ["a contradiction", { objectionReplies: [{ ...reply, kind: "disputed" }] }, /Disputed by /],
  ["a compromise", { resolutions: [{ ...reply, kind: "compromise", objection: null }] }, /Called a compromise by /],
  [
    "an objection dissolved",
    { resolutions: [{ ...reply, kind: "change of scope" }] },
    /No longer applies, according to /,
  ],
  ["an objection passed on", { relays: [relay] }, /Passed on for /],
  ["what others pass on of a person's objections", { relays: [relay] }, /Others pass on that they object to /],
  ["a thing", { things: [{ name: objection.name, thing: "ioctl", evidence }] }, /For an ioctl, which user space sees/],
  ["the names by what they are for", { things: ofTwoKinds }, /The names are for different things/],
  [
    "whose words a statement is in",
    {
      quotedSpeech: [
        {
          name: objection.name,
          stance: "oppose",
          messageId: objection.evidence.messageId,
          speaker: "Dov",
          evidence: objection.evidence,
        },
      ],
    },
    /Quoted as the words of Dov/,
  ],
  ["a name taken back", { withdrawals: [{ name: withdrawn.name, evidence }] }, /Taken back(?: by |: )/],
  ["a role", { roles: [{ person: evidence.person, role: "applies patches", evidence }] }, /, applies patches/],
  ["a talk outside the list", { offList: [evidence] }, /[Tt]alks? outside the list/],
];
for (const [what, notes, words] of told) {
  for (const file of ["report.html", "report.md"] as const) {
    test(`${file} tells of ${what} where there is one, and only there.`, () => {
      assert.match(reportWith(notes, file), words);
      assert.doesNotMatch(reportWith({}, file), words);
    });
  }
}
