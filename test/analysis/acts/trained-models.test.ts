import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, test } from "node:test";
import type { TrainedWeights } from "../../../analysis/acts/trained-models.ts";
import { stem } from "../../../analysis/words.ts";

const root = findRoot(import.meta.dirname);
const file = join(root, "analysis", "acts", "weights.json");
const trained = JSON.parse(readFileSync(file, "utf8")) as TrainedWeights;
const lexicon = new Set(trained.lexicon.split(" "));

function findRoot(folder: string): string {
  return existsSync(join(folder, "node_modules")) && existsSync(join(folder, "analysis", "acts", "weights.json"))
    ? folder
    : findRoot(dirname(folder));
}

describe("weights.json", () => {
  test("is small", () => {
    assert.ok(readFileSync(file).length < 300_000);
  });

  test("sees only words of its lexicon", () => {
    const known = new Set([...lexicon].flatMap((word) => [word, stem(word)]));
    const placeholders = new Set(["TARGET", "NAME", "URL", "…", "not", "none", "some"]);
    for (const model of Object.values(trained.models)) {
      for (const feature of Object.keys(model.weights)) {
        const seen = feature.slice(feature.indexOf(": ") + 1);
        if (!templates.test(feature)) continue;
        for (const word of seen.match(/[A-Za-z]+(?:'[a-z]+)*/g) ?? []) {
          assert.ok(known.has(word) || placeholders.has(word), `${feature} holds ${word}`);
        }
      }
    }
  });

  test("has no candidate name of an annotated debate in its lexicon", { skip: skipReason() }, () => {
    assert(debateNames().length > 0);
    for (const name of debateNames()) assert.ok(!lexicon.has(name), name);
  });
});

/** Features made of words; the others ("length: 1-3") are made of classes. */
const templates =
  /^(?:words?|before|behind|quoted|after|left|right|between|sentence|clause|next clause|begins|ends)\b[^:]*: /;

function goldFolder(): string {
  return join(root, "..", "shared", "gold", "dev");
}

function skipReason(): string | false {
  return existsSync(goldFolder()) ? false : "needs ../shared/gold/dev";
}

/** Whole names and aliases of one word, but for words without which no English can be read ("for", "file"). */
function debateNames(): readonly string[] {
  type Gold = { readonly names: readonly { readonly name: string; readonly aliases: readonly string[] }[] };
  return readdirSync(goldFolder())
    .filter((name) => name.endsWith(".json"))
    .map((name) => JSON.parse(readFileSync(join(goldFolder(), name), "utf8")) as Gold)
    .flatMap(({ names }) => names.flatMap(({ name, aliases }) => [name, ...aliases]))
    .filter((name) => /^[a-z]+$/.test(name));
}
