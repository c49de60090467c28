import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { attributeThread } from "../../../analysis/text/attribute-thread.ts";
import { isOwn } from "../../../analysis/text/own-text.ts";
import { splitPost } from "../../../analysis/text/split-post.ts";
import { buildThread, groupThreads } from "../../../analysis/threads/build-threads.ts";
import { generateThread, type TrueMessage } from "./generated-thread.ts";

/** Messages to generate: a sample in every test run; NAMELORE_GENERATED=10000 for the figure in docs/accuracy/attribution.md. */
const MESSAGES = Number(process.env["NAMELORE_GENERATED"] ?? 1500);
const SIZE = 25;
/** NAMELORE_SEED=2 generates others. */
const SEED = Number(process.env["NAMELORE_SEED"] ?? 20260101);

test("no line of a generated thread is credited to a wrong author", () => {
  let resolved = 0;
  let quoted = 0;
  fc.assert(
    fc.property(fc.integer(), fc.integer({ min: 2, max: SIZE }), (seed, size) => {
      const figures = check(generateThread(seed, size));
      resolved += figures.resolved;
      quoted += figures.quoted;
      assert.deepEqual(figures.wrong, []);
    }),
    { numRuns: Math.ceil((2 * MESSAGES) / SIZE), seed: SEED },
  );
  assert.ok(resolved > quoted * 0.95, `only ${resolved} of ${quoted} quoted lines resolved`);
});

type Figures = { readonly wrong: string[]; readonly resolved: number; readonly quoted: number };

/** Compares what is attributed with the truth, line by line. */
function check(messages: readonly TrueMessage[]): Figures {
  const posts = new Map(messages.map(({ message }) => [message.id, splitPost(message)]));
  const wrong: string[] = [];
  let resolved = 0;
  let quoted = 0;
  for (const group of groupThreads(messages.map(({ message }) => message))) {
    const { thread, quotedLines } = attributeThread(buildThread(group, posts));
    const truth = new Map(messages.map((made) => [made.message.id, linesByStart(made)]));
    for (const post of thread.posts) {
      const { id, body } = post.message;
      const credited = new Map<number, string>();
      for (const block of post.blocks) {
        if (!isOwn(block)) continue;
        for (const start of truth.get(id)?.keys() ?? []) {
          if (start >= block.span.start && start < block.span.end) credited.set(start, id);
        }
      }
      for (const { span, source } of quotedLines.get(id) ?? []) {
        quoted += span.end - span.start >= 12 ? 1 : 0;
        if (!source.known) continue;
        resolved += span.end - span.start >= 12 ? 1 : 0;
        credited.set(body.lastIndexOf("\n", span.start - 1) + 1, source.messageId);
      }
      for (const [start, author] of credited) {
        const origins = (truth.get(id)?.get(start) ?? []).filter((origin) => origin !== "mark");
        const right = origins.filter((origin) => origin === author).length;
        if (right < origins.length * 0.75)
          wrong.push(`${id}: ${JSON.stringify(body.slice(start, start + 70))} to ${author}`);
      }
    }
  }
  return { wrong, resolved, quoted };
}

function linesByStart({ lines }: TrueMessage): Map<number, readonly string[]> {
  const starts = new Map<number, readonly string[]>();
  let start = 0;
  for (const { text, origins } of lines) {
    starts.set(start, origins);
    start += text.length + 1;
  }
  return starts;
}
