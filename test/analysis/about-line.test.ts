import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { aboutLine } from "../../analysis/about-line.ts";
import type { Name } from "../../analysis/types.ts";
import { makeEvidence, makeStance } from "./make-finding.ts";

const name = (name: string, role: Name["role"] = "proposed", proposal = role === "proposed"): Name => ({
  name,
  aliases: [],
  role,
  proposal: proposal ? makeEvidence() : null,
  firstUse: null,
  fate: "open",
});
/** Stances on names: one for each time a name is given. */
const on = (...names: readonly string[]) => names.map((judged) => makeStance("support", {}, judged));

describe("aboutLine", () => {
  const pond = name("pond_get", "incumbent");
  const [heron, egret, stork, crane] = ["heron_get", "egret_get", "stork_get", "crane_get"].map((form) => name(form));
  assert(heron && egret && stork && crane);

  const cases: readonly (readonly [title: string, line: string, about: Parameters<typeof aboutLine>])[] = [
    ["tells the name in use", "what to call pond_get", [[heron, pond], on("heron_get"), null]],
    [
      "tells what the name in use became",
      "what to call pond_get, which became heron_get",
      [[heron, pond], [], "heron_get"],
    ],
    [
      "tells of several names in use the one that is argued about most",
      "what to call lake_get",
      [[pond, name("lake_get", "incumbent")], on("pond_get", "lake_get", "lake_get"), null],
    ],
    [
      "does not ask what to call the name that was kept",
      "whether to say pond_get or heron_get",
      [[heron, pond], on("heron_get"), "pond_get"],
    ],
    ["names the only proposal", "whether to say heron_get", [[heron], [], null]],
    ["joins two proposals", "whether to say heron_get or egret_get", [[heron, egret], [], null]],
    [
      "joins three proposals, most argued about first",
      "whether to say stork_get, egret_get or heron_get",
      [[heron, egret, stork], on("stork_get", "egret_get", "stork_get"), null],
    ],
    [
      "does not list more than three proposals",
      "whether to say crane_get, heron_get, egret_get or something else",
      [[heron, egret, stork, crane], on("crane_get"), null],
    ],
    [
      "begins with the proposal that won, whatever was argued about",
      "whether to say egret_get, heron_get or stork_get",
      [[heron, egret, stork], on("heron_get"), "egret_get"],
    ],
    [
      "puts what was put forward before what was only mentioned",
      "whether to say egret_get or heron_get",
      [[name("heron_get", "proposed", false), egret], [], null],
    ],
    [
      "keeps the order of names that are talked of alike",
      "whether to say stork_get or heron_get",
      [[stork, heron], [], null],
    ],
    ["finds words where no name is left", "whether to say something else", [[], [], null]],
  ];
  for (const [title, line, about] of cases) test(title, () => assert.equal(aboutLine(...about), line));

  test("leaves the order of the names it is given alone", () => {
    const names = Object.freeze([heron, egret]);
    aboutLine(names, on("egret_get"), null);
    assert.deepEqual(names, [heron, egret]);
  });
});
