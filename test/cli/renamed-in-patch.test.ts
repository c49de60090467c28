import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { exitCodes } from "../../cli/exit-codes.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { contentOf } from "./namelore.ts";
import { warmNamelore as namelore } from "./warm-namelore.ts";

/** The mails of a thread, an hour apart, each in answer to the first. */
const mbox = (...mails: readonly (readonly [by: string, subject: string, ...body: string[]])[]) =>
  mails
    .map(([by, subject, ...body], at) =>
      [
        "From mboxrd@z Thu Jan  1 00:00:00 1970",
        `From: ${by} Reed <${by.toLowerCase()}@example.org>`,
        `Date: Mon, 3 May 2021 1${at}:00:00 +0000`,
        `Subject: ${subject}`,
        `Message-ID: <m${at + 1}@example.org>`,
        ...(at === 0 ? [] : ["In-Reply-To: <m1@example.org>"]),
        "",
        ...body,
        "",
      ].join("\n"),
    )
    .join("\n");

const title = "[PATCH] pond: rename reed_tally";
const hunk = [
  "diff --git a/pond.c b/pond.c",
  "--- a/pond.c",
  "+++ b/pond.c",
  "@@ -1,3 +1,3 @@",
  "-int reed_tally(struct pond *pond)",
  "+int reeds_standing(struct pond *pond)",
  " {",
];

test("A rename that only the lines of its patch show is argued about under that name, and its line proves it.", async (t) => {
  const cwd = temporaryFolder(t);
  const archive = mbox(
    ["Ada", title, "The name reed_tally is misleading, so this patch renames it.", "", "---", ...hunk, ""],
    [
      "Ben",
      `Re: ${title}`,
      "> The name reed_tally is misleading, so this patch renames it.",
      "",
      "I don't like the rename.",
    ],
  );
  writeFileSync(join(cwd, "pond.mbox"), archive);
  const { code, stderr } = await namelore(["ingest", "pond.mbox", "--db", "a.db", "--out", "out"], { cwd });
  assert.equal(code, exitCodes.done, stderr);
  const [findings] = Object.entries(contentOf(join(cwd, "out"))).filter(([path]) => path.endsWith("findings.json"));
  const { names, stances } = JSON.parse(Buffer.from(findings?.[1] ?? "", "hex").toString()) as {
    readonly names: readonly { readonly name: string; readonly proposal: { readonly quote: string } | null }[];
    readonly stances: readonly { readonly name: string; readonly stance: string; readonly participant: string }[];
  };
  const renamed = names.find(({ name }) => name === "reeds_standing");
  assert.equal(renamed?.proposal?.quote, "+int reeds_standing(struct pond *pond)");
  const ofBen = stances.filter(({ participant }) => participant.startsWith("ben"));
  assert.deepEqual(
    ofBen.map(({ name, stance }) => `${stance} ${name}`),
    ["oppose reeds_standing"],
  );
});
