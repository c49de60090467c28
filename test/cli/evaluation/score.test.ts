import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { readAnnotations } from "../../../cli/evaluation/read-annotations.ts";
import { addScores, precisionRecall, scoreDebate, share } from "../../../cli/evaluation/score.ts";
import { formatScores } from "../../../cli/evaluation/score-table.ts";
import type { AnnotatedName, AnnotatedStance, Annotation } from "../../../cli/evaluation/types.ts";
import { sharedFolder } from "../../project.ts";
import { temporaryFolder } from "../../temporary-folder.ts";
import { independentTable, unlessScorer } from "./independent-scorer.ts";

const gold: Annotation = {
  id: "lantern",
  names: [name("lantern"), name("torch_dev", ["torch"])],
  stances: [stance("a@example.org", "torch", "oppose", ["torch is taken"])],
  outcome: { status: "adopted", name: "lantern", message_id: "m2@example.org", quote: "lantern it is" },
};
const ownTexts = new Map([
  ["m1@example.org", { author: "a@example.org", text: "No: torch is taken by the torch driver." }],
]);

test("the annotation itself as findings is perfect", () => {
  const score = scoreDebate(gold, gold, ownTexts);
  for (const measure of ["names", "objections", "support", "who", "rationale"] as const) {
    assert.deepEqual(precisionRecall(score[measure]), { precision: 1, recall: 1, f1: 1 }, measure);
  }
  for (const measure of ["proposer", "fate", "evidence", "outcome"] as const) assert.equal(share(score[measure]), 1);
});

test("a stance on another form of the same name is the same stance", () => {
  const found = { ...gold, stances: [stance("a@example.org", "TORCH_dev()", "oppose", [])] };
  assert.deepEqual(scoreDebate(gold, found, ownTexts).objections, { tp: 1, fp: 0, fn: 0 });
});

test("the right position in the wrong message counts for who stands where, not for objections", () => {
  const found = { ...gold, stances: [{ ...stance("a@example.org", "torch", "oppose", []), message_id: "m9" }] };
  const score = scoreDebate(gold, found, ownTexts);
  assert.deepEqual(score.objections, { tp: 0, fp: 1, fn: 1 });
  assert.deepEqual(score.who, { tp: 1, fp: 0, fn: 0 });
});

test("a quote of somebody else's words is no evidence", () => {
  const found = { ...gold, stances: [stance("b@example.org", "torch", "oppose", [])] };
  assert.deepEqual(scoreDebate(gold, found, ownTexts).evidence, { ok: 0, all: 1 });
});

test("an undecided debate needs no name", () => {
  const undecided = { ...gold, outcome: { status: "undecided", name: null, message_id: null, quote: null } } as const;
  assert.deepEqual(scoreDebate(undecided, undecided, ownTexts).outcome, { ok: 1, all: 1 });
  assert.deepEqual(scoreDebate(gold, undecided, ownTexts).outcome, { ok: 0, all: 1 });
});

test("the measures are those of the independent scorer, whatever the findings get wrong", {
  skip: unlessScorer(),
}, (t) => {
  const folder = join(sharedFolder, "gold", "dev");
  const findings = temporaryFolder(t);
  const archives = readAnnotations(folder);
  for (const seed of [1, 2, 3]) {
    const random = randomNumbers(seed);
    const rows = archives.map(({ id, annotation }) => {
      const found = spoil(annotation, random);
      writeFileSync(join(findings, `${id}.json`), JSON.stringify(found));
      return { id, score: scoreDebate(annotation, found, new Map()) };
    });
    const table = formatScores([...rows, { id: "ALL", score: addScores(rows.map((row) => row.score)) }]);
    const theirs = independentTable(folder, findings);
    for (const line of table.trimEnd().split("\n").slice(1)) {
      const [id = "", ...cells] = line.split(/\s+/);
      assert.deepEqual(withoutEvidence(cells), withoutEvidence(theirs.get(id) ?? []), `${id}, seed ${seed}`);
    }
  }
});

/** Evidence needs the archives' texts; evaluate.test.ts compares it. */
function withoutEvidence(cells: readonly string[]): readonly string[] {
  return cells.toSpliced(7, 1);
}

function name(text: string, aliases: readonly string[] = []): AnnotatedName {
  return {
    name: text,
    aliases,
    role: "proposed",
    proposed_by: { participant: "a@example.org", message_id: "m1@example.org" },
    fate: "open",
  };
}

function stance(
  participant: string,
  about: string,
  side: AnnotatedStance["stance"],
  rationales: readonly string[],
): AnnotatedStance {
  return {
    message_id: "m1@example.org",
    participant,
    name: about,
    stance: side,
    quote: "torch is taken",
    rationales,
  };
}

/** An annotation with, here and there, a row missing, renamed, turned round, moved, shortened or made up. */
function spoil(annotation: Annotation, random: () => number): Annotation {
  const names = annotation.names
    .filter(() => random() < 0.8)
    .map((entry) => ({
      ...entry,
      name: random() < 0.2 ? (entry.aliases[0] ?? `${entry.name}x`) : entry.name,
      aliases: random() < 0.3 ? [] : [...entry.aliases, ...(random() < 0.1 ? ["fd", "memfd"] : [])],
      proposed_by: random() < 0.3 ? null : entry.proposed_by,
      fate: random() < 0.3 ? ("open" as const) : entry.fate,
    }));
  const stances = annotation.stances
    .filter(() => random() < 0.8)
    .map((row) => ({
      ...row,
      name: random() < 0.1 ? `${row.name}_t` : row.name.toUpperCase(),
      stance: random() < 0.2 ? ("support" as const) : row.stance,
      message_id: random() < 0.1 ? "elsewhere@example.org" : `<${row.message_id}> `,
      participant: random() < 0.1 ? "nobody@example.org" : row.participant.toUpperCase(),
      rationales: row.rationales.map((text) => text.slice(0, Math.floor(text.length * random()))),
    }));
  const outcome = random() < 0.3 ? { ...annotation.outcome, status: "kept" as const } : annotation.outcome;
  return { id: annotation.id, names: [...names, ...names.slice(0, 1), name("madeup")], stances, outcome };
}

/** A linear congruential generator: the same numbers each time, 0 <= x < 1. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) % 2 ** 32;
    return state / 2 ** 32;
  };
}
