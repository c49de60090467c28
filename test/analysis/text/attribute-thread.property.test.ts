import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { attributeThread } from "../../../analysis/text/attribute-thread.ts";
import { isOwn } from "../../../analysis/text/own-text.ts";
import { splitPost } from "../../../analysis/text/split-post.ts";
import type { QuotedLine } from "../../../analysis/text/types.ts";
import { buildThread, groupThreads } from "../../../analysis/threads/build-threads.ts";
import type { Post, Span } from "../../../analysis/types.ts";
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
  const truth = new Map(messages.map((made) => [made.message.id, linesByStart(made)]));
  const figures = groupThreads(messages.map(({ message }) => message)).flatMap((group) => {
    const { thread, quotedLines } = attributeThread(buildThread(group, posts));
    return thread.posts.map((post) => checkPost(post, quotedLines.get(post.message.id) ?? [], truth));
  });
  return {
    wrong: figures.flatMap(({ wrong }) => wrong),
    resolved: figures.reduce((sum, { resolved }) => sum + resolved, 0),
    quoted: figures.reduce((sum, { quoted }) => sum + quoted, 0),
  };
}

/** By message, who wrote the words of each line, by the place where it starts. */
type Truth = ReadonlyMap<string, ReadonlyMap<number, readonly string[]>>;

/** Shorter lines may stand anywhere; that they are not resolved is no fault. */
const TELLING = 12;

function checkPost({ message, blocks }: Post, quotedLines: readonly QuotedLine[], truth: Truth): Figures {
  const { id, body } = message;
  const origins = truth.get(id) ?? new Map<number, readonly string[]>();
  const own = blocks.filter(isOwn).map(({ span }) => span);
  const isIn = (start: number) => own.some((span) => start >= span.start && start < span.end);
  const credited = new Map([...origins.keys()].filter(isIn).map((start) => [start, id]));
  const known = quotedLines.flatMap(({ span, source }) => (source.known ? [{ span, author: source.messageId }] : []));
  for (const { span, author } of known) credited.set(body.lastIndexOf("\n", span.start - 1) + 1, author);
  const wrong = [...credited]
    .filter(([start, author]) => !isRight(author, origins.get(start) ?? []))
    .map(([start, author]) => `${id}: ${JSON.stringify(body.slice(start, start + 70))} to ${author}`);
  const telling = ({ span }: { readonly span: Span }) => span.end - span.start >= TELLING;
  return { wrong, resolved: known.filter(telling).length, quoted: quotedLines.filter(telling).length };
}

/** A mailer may join lines of several authors; whoever is credited wrote most of the words. */
function isRight(author: string, origins: readonly string[]): boolean {
  const words = origins.filter((origin) => origin !== "mark");
  return words.filter((origin) => origin === author).length >= words.length * 0.75;
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
