import assert from "node:assert/strict";
import { test } from "node:test";
import type { Finding } from "../../../reports/transcript/findings.ts";
import { markedPieces } from "../../../reports/transcript/marked-text.ts";

const text = "I do not like shelf. How about pocket or nest?";
const offset = 100;

/** A finding on words of the text. */
function on(words: string, anchor = words): Finding {
  const start = offset + text.indexOf(words);
  return {
    anchor,
    messageId: "m",
    span: { start, end: start + words.length },
    labels: [],
    tone: "plain",
    uncertain: false,
  };
}

/** "[words](begun; ended)" for marked pieces, the words alone for the others. */
function pieces(findings: readonly Finding[], shown = text): string[] {
  return markedPieces(shown, { start: offset, end: offset + shown.length }, findings).map((piece) => {
    const anchors = (some: readonly Finding[]) => some.map(({ anchor }) => anchor).join(",");
    return piece.findings.length === 0
      ? piece.text
      : `[${piece.text}](${anchors(piece.begins)}; ${anchors(piece.ends)})`;
  });
}

test("a text without findings is one piece", () => {
  assert.deepEqual(pieces([]), [text]);
});

test("words are cut out, with the full stop behind them", () => {
  assert.deepEqual(pieces([on("not like shelf", "a")]), [
    "I do ",
    "[not like shelf.](a; a)",
    " How about pocket or nest?",
  ]);
});

test("findings that overlap are cut where either begins or ends", () => {
  assert.deepEqual(pieces([on("How about pocket or nest?", "a"), on("pocket", "b")]), [
    "I do not like shelf. ",
    "[How about ](a; )",
    "[pocket](b; b)",
    "[ or nest?](; a)",
  ]);
});

test("a finding that goes on in the next passage begins here and ends there", () => {
  assert.deepEqual(pieces([on("not like shelf. How", "a")], text.slice(0, 20)), ["I do ", "[not like shelf.](a; )"]);
});

test("the pieces together are the text", () => {
  const findings = [on("like"), on("shelf. How"), on("I do not"), on("nest")];
  const joined = markedPieces(text, { start: offset, end: offset + text.length }, findings).map((piece) => piece.text);
  assert.equal(joined.join(""), text);
});
