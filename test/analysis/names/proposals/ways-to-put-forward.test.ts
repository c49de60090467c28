import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { markSentence } from "../../../../analysis/names/mentions/marked-sentence.ts";
import { findProposals } from "../../../../analysis/names/proposals/index.ts";
import { projectRoot } from "../../../project.ts";

const file = join(projectRoot, "test", "fixtures", "sentences", "ways-to-put-forward.txt");
const lines = readFileSync(file, "utf8")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"));

/** So many of the lines may not be understood. */
const mostMissed = 5;

/** Whether a line puts forward "heron_rest()", which stands for T. */
function isPut(line: string): boolean {
  const text = line.replace(/\bT\b/g, "heron_rest()");
  return findProposals(markSentence(text)).some(({ mention }) => mention.form === "heron_rest");
}

test("nearly all of 300 ways to put a name forward are understood", () => {
  assert(lines.length > 300);
  const missed = lines.filter((line) => !isPut(line));
  assert(missed.length <= mostMissed, missed.join("\n"));
});
