import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { attributeThread } from "../../../analysis/text/attribute-thread.ts";
import { splitSentences } from "../../../analysis/text/sentences.ts";
import { splitPost } from "../../../analysis/text/split-post.ts";
import type { Post } from "../../../analysis/types.ts";
import { readUtterances } from "../../../analysis/utterances.ts";
import { anyText } from "../any-text.ts";
import { makeMessage } from "../make-message.ts";
import { makeThread } from "../make-thread.ts";

/** Lines that mean something to the splitter, in any order and company, among lines of anything. */
const someLine = fc.oneof(
  fc.constantFrom(
    ...[
      "",
      " ",
      "> Is it?",
      ">> It is.",
      "> > > Was it?",
      ">",
      "It is.",
      "- heron",
      "  egret",
      "1. ibis",
      "-- ",
      "--",
      "---",
    ],
    ...[
      "On Mon, 3 May 2021 at 10:00, Ada <ada@example.org> wrote:",
      "Ada wrote:",
      "wrote:",
      "[...]",
      "out:",
      "\tx = 1;",
      "{",
    ],
    ...[
      "-----Original Message-----",
      "From: Ada",
      "To: Bo",
      "Subject: heron",
      "Acked-by: Ada <ada@example.org>",
      "AT> Is it?",
    ],
    ...[
      "@@ -1,2 +1,2 @@",
      "-a",
      "+> b",
      " c",
      "diff --git a/b b/b",
      " heron.c | 2 +-",
      "____________________",
      "unsubscribe",
    ],
    ...[
      "-----BEGIN PGP SIGNED MESSAGE-----",
      "-----END PGP SIGNATURE-----",
      "Should we call the queue of birds heron_roost?",
    ],
  ),
  anyText(30),
  fc.string({ unit: fc.constantFrom(..."> |-_.,:;!?()[]<>\"'\ta\u00a0…。A\r\u2028"), maxLength: 30 }),
);
const someBody = fc.array(someLine, { maxLength: 25 }).map((lines) => lines.join("\n"));
const someText = fc.oneof(someBody, anyText(300));

function assertCovers({ message: { body }, blocks }: Post): void {
  assert.equal(blocks.map(({ span }) => body.slice(span.start, span.end)).join(""), body.trim() === "" ? "" : body);
  blocks.forEach(({ span }, at) => {
    assert.equal(span.start, blocks[at - 1]?.span.end ?? 0);
    assert.ok(span.end > span.start);
  });
}

describe("whatever a body holds,", () => {
  test("its blocks cover it without gap or overlap, and own text is verbatim", () => {
    fc.assert(
      fc.property(someText, (body) => {
        const post = splitPost(makeMessage({ body }));
        assertCovers(post);
        for (const { kind, depth, span, text } of post.blocks) {
          assert.equal(depth > 0, kind === "quote");
          if (depth === 0) assert.equal(text, body.slice(span.start, span.end));
        }
      }),
      { numRuns: 300 },
    );
  });

  test("its sentences are in order, apart, trimmed, and hold all there is to read", () => {
    fc.assert(
      fc.property(someText, (text) => {
        let end = 0;
        let read = "";
        for (const span of splitSentences(text)) {
          const sentence = text.slice(span.start, span.end);
          assert.ok(span.start >= end && span.end > span.start);
          assert.equal(sentence, sentence.trim());
          end = span.end;
          read += sentence;
        }
        assert.equal(read.replace(/\s/gu, ""), text.replace(/\s/gu, ""));
      }),
      { numRuns: 300 },
    );
  });

  test("its utterances stand in its own text at their spans", () => {
    fc.assert(
      fc.property(someText, (body) => {
        const utterances = readUtterances(splitPost(makeMessage({ body })), [], 7);
        utterances.forEach(({ span, text, index }, at) => {
          assert.equal(text, body.slice(span.start, span.end).replace(/[\n\t]/gu, " "));
          assert.equal(index, 7 + at);
        });
      }),
    );
  });

  test("answers to it are attributed, and their blocks cover them still", () => {
    fc.assert(
      fc.property(someBody, someBody, someBody, (one, two, three) => {
        const quoted = (body: string) => body.split("\n").map((line) => `> ${line}`);
        const thread = makeThread(
          { by: "Ada", lines: [one] },
          { by: "Bo", to: "m1", lines: [...quoted(one), two] },
          { by: "Cy", to: "m2", lines: [three, ...quoted(`${one}\n${two}`), one] },
        );
        const { thread: read, quotedLines } = attributeThread(thread);
        for (const post of read.posts) assertCovers(post);
        for (const { source } of [...quotedLines.values()].flat()) {
          if (!source.known) continue;
          const body = read.posts.find(({ message }) => message.id === source.messageId)?.message.body;
          assert.ok(body !== undefined && source.span.start < source.span.end && source.span.end <= body.length);
        }
      }),
      { numRuns: 100 },
    );
  });
});
