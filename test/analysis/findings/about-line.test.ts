import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { aboutLine } from "../../../analysis/findings/about-line.ts";
import type { Name } from "../../../analysis/types.ts";
import { makeEvidence, makeStance } from "../make-finding.ts";

const name = (name: string, said: Partial<Name> = {}): Name => ({
  name,
  aliases: [],
  role: "proposed",
  proposal: makeEvidence({ date: "2021-05-03T10:00:00Z" }),
  firstUse: null,
  fate: "open",
  ...said,
});
const inUse = (form: string, date = "2021-05-01T10:00:00Z") =>
  name(form, { role: "incumbent", proposal: null, firstUse: makeEvidence({ date }) });
const doubtful = makeEvidence({ confidence: 0.3 });
/** Stances on names: one for each time a name is given. */
const on = (...names: readonly string[]) =>
  names.map((judged, at) => makeStance("support", { quote: `Fine ${at}` }, judged));

describe("aboutLine", () => {
  const [pond, lake] = [inUse("pond_get"), inUse("lake_get")];
  const later = inUse("Fridays", "2021-05-09T10:00:00Z");
  const [heron, egret, stork, crane] = ["heron_get", "egret_get", "stork_get", "crane_get"].map((form) => name(form));
  assert(heron && egret && stork && crane);
  const unsure = name("Fridays", { proposal: doubtful });

  type Case = readonly [
    title: string,
    line: string,
    names: readonly Name[],
    stances: ReturnType<typeof on>,
    adopted?: string,
  ];
  const cases: readonly Case[] = [
    ["tells the name in use", "what to call pond_get", [heron, pond], on("heron_get")],
    ["does not tell what the name in use became", "what to call pond_get", [heron, pond], [], "heron_get"],
    [
      "tells of several names in use the one that is argued about most",
      "what to call lake_get",
      [pond, lake],
      on("pond_get", "lake_get", "lake_get"),
    ],
    [
      "counts once what is posted again in the same words",
      "what to call lake_get",
      [pond, lake],
      [...on("pond_get"), ...on("pond_get"), ...on("pond_get"), ...on("lake_get", "lake_get")],
    ],
    [
      "does not ask what to call the name that won",
      "whether to say pond_get or heron_get",
      [heron, pond],
      on("pond_get"),
      "pond_get",
    ],
    [
      "takes a word that comes up late and that nobody judges for no name in use",
      "whether heron_get is the right name",
      [heron, later],
      [],
    ],
    ["takes it for one where it is judged", "what to call Fridays", [heron, later], on("Fridays")],
    [
      "tells of the name that the one settled on was put forward beside, where it is argued about more than any in use",
      "whether to say egret_get or stork_get",
      [pond, egret, name("stork_get", { proposal: makeEvidence({ quote: "egret_get is bad, so stork_get?" }) })],
      on("pond_get", "egret_get", "egret_get"),
      "stork_get",
    ],
    [
      "and else of the one in use",
      "what to call pond_get",
      [pond, egret, name("stork_get", { proposal: makeEvidence({ quote: "egret_get is bad, so stork_get?" }) })],
      on("pond_get", "pond_get", "egret_get"),
      "stork_get",
    ],
    [
      "asks of no name in use, of several, that the one settled on does not stand against",
      "whether to say heron_get, pond_get or lake_get",
      [pond, lake, heron],
      [
        ...on("pond_get", "lake_get").map((stance) => ({
          ...stance,
          evidence: makeEvidence({ messageId: "m7@example.org" }),
        })),
        ...on("heron_get", "heron_get"),
      ],
      "heron_get",
    ],
    ["names the only proposal", "whether heron_get is the right name", [heron], []],
    ["joins two proposals", "whether to say heron_get or egret_get", [heron, egret], []],
    [
      "joins three proposals, most argued about first",
      "whether to say stork_get, egret_get or heron_get",
      [heron, egret, stork],
      on("stork_get", "egret_get", "stork_get"),
    ],
    [
      "does not list more than three proposals",
      "whether to say crane_get, heron_get, egret_get or something else",
      [heron, egret, stork, crane],
      on("crane_get"),
    ],
    [
      "does not put the proposal that won first",
      "whether to say heron_get, egret_get or stork_get",
      [heron, egret, stork],
      on("heron_get"),
      "egret_get",
    ],
    [
      "leaves the proposal that won not out",
      "whether to say heron_get, egret_get, crane_get or something else",
      [heron, egret, stork, crane],
      on("heron_get"),
      "crane_get",
    ],
    [
      "leaves out what is surely neither put forward nor judged",
      "whether egret_get is the right name",
      [unsure, egret],
      [],
    ],
    ["tells what is surely judged", "whether to say Fridays or egret_get", [unsure, egret], on("Fridays", "Fridays")],
    ["tells the subject where every name is doubtful", "what to call something in “roost: tidy up”", [unsure], []],
    ["keeps the order of names that are talked of alike", "whether to say stork_get or heron_get", [stork, heron], []],
  ];
  for (const [title, line, names, stances, adopted = null] of cases)
    test(title, () => assert.equal(aboutLine(names, stances, { adopted, subject: "roost: tidy up" }), line));

  test("finds words where neither a name nor a subject is left", () => {
    assert.equal(aboutLine([], [], { adopted: null, subject: "" }), "what to call it");
  });

  test("leaves the order of the names it is given alone", () => {
    const names = Object.freeze([heron, egret]);
    aboutLine(names, on("egret_get"), { adopted: null, subject: "" });
    assert.deepEqual(names, [heron, egret]);
  });
});
