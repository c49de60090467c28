import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { findQuotedSpeech } from "../../../analysis/notes/quoted-speech.ts";
import { splitPost } from "../../../analysis/text/split-post.ts";
import { readUtterances } from "../../../analysis/utterances.ts";
import { makeStance } from "../make-finding.ts";
import { makeMessage } from "../make-message.ts";
import { makeFindingsRecord } from "./make-findings-record.ts";

const words = "heron_put is misleading.";

/** Whose words the objection in a mail of Ada Heron's is in. */
function speakerOf(...lines: readonly string[]): string | null {
  const body = lines.join("\n");
  const post = splitPost(makeMessage({ from: { name: "Ada Heron", address: "ada@example.org" }, body }));
  const start = body.indexOf(words);
  const stance = makeStance("oppose", { span: { start, end: start + words.length }, quote: words });
  const found = findQuotedSpeech(
    makeFindingsRecord({ stances: [stance], posts: [post], utterances: readUtterances(post, [], 0) }),
  );
  for (const { utterance } of found) assert.match(utterance.text, /:$/);
  return found.map(({ speaker }) => speaker)[0] ?? null;
}

describe("a statement is in the words of another", () => {
  const cases: readonly (readonly [speaker: string, lines: readonly string[]])[] = [
    ["Ben", ["As said by Ben:", "", `  ${words}`]],
    ["Ben", ["As said by Ben:", `  It is long. ${words}`]],
    ["Ben Stork", ["As Ben Stork put it:", "", "\tIt is long.", "", `\t${words}`]],
    ["Ben", ["It waits.", "Quoting Ben:", "", `    ${words}`]],
    ["Ben", ["From Ben's last mail:", "", `    ${words}`]],
    ["Ben", ["Ben wrote on IRC:", "", `  ${words}`]],
    ["Ben", ["Ben said in the other thread:", "", `"It is long. ${words}"`]],
  ];
  for (const [speaker, lines] of cases) test(lines.join(" / "), () => assert.equal(speakerOf(...lines), speaker));
});

describe("a statement is the sender's own", () => {
  const cases: readonly (readonly string[])[] = [
    ["As I said on IRC:", "", `  ${words}`],
    ["As Ada said:", "", `  ${words}`],
    ["As said by Ben:", "", "  It waits.", "", words],
    ["As said by Ben:", "", words],
    ["Ben said it waits.", "", `  ${words}`],
    ["Two remarks:", "", `  ${words}`],
    ["Ben said:", "", '"It waits."', "", words],
    ["Ben said:", "", `"It waits." But ${words}`],
    [words],
  ];
  for (const lines of cases) test(lines.join(" / "), () => assert.equal(speakerOf(...lines), null));
});
