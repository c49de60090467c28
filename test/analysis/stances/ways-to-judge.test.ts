import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { markSentence } from "../../../analysis/names/mentions/marked-sentence.ts";
import type { Mention } from "../../../analysis/names/mentions/mentions.ts";
import { findCues } from "../../../analysis/stances/cues/index.ts";
import { projectRoot } from "../../project.ts";

const file = join(projectRoot, "test", "fixtures", "sentences", "ways-to-judge.txt");
const lines = readFileSync(file, "utf8")
  .split("\n")
  .filter((line) => /^[+-] /.test(line));

/** So many of the lines may not be understood, and so many read as the opposite, too. */
const mostMissed = 8;
const mostMisread = 8;

/** The sides that the cues find on "heron_put", which stands for T; O is "egret_put". */
function sidesOf(line: string): ReadonlySet<string> {
  const text = line.slice(2).replace(/\bT\b/g, "heron_put").replace(/\bO\b/g, "egret_put");
  const known = [...text.matchAll(/\b(?:heron|egret)_put\b/g)].map(
    ({ 0: form, index }): Mention => ({
      span: { start: index, end: index + form.length },
      form,
      shape: "identifier",
      quoted: false,
    }),
  );
  const onIt = findCues(markSentence(text, known)).filter(({ targets }) =>
    targets.some(({ form }) => form === "heron_put"),
  );
  return new Set(onIt.map(({ stance }) => (stance === "support" ? "+" : "-")));
}

test("nearly all of 1,000 ways to judge a name are understood", () => {
  assert(lines.length > 1000);
  const missed = lines.filter((line) => !sidesOf(line).has(line.charAt(0)));
  assert(missed.length <= mostMissed, missed.join("\n"));
  const misread = lines.filter((line) => sidesOf(line).has(line.startsWith("+") ? "-" : "+"));
  assert(misread.length <= mostMisread, misread.join("\n"));
});
