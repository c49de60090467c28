import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { attributeThread } from "../../../analysis/text/attribute-thread.ts";
import { ownBlocks } from "../../../analysis/text/own-text.ts";
import { splitPost } from "../../../analysis/text/split-post.ts";
import { buildThread, groupThreads } from "../../../analysis/threads/build-threads.ts";
import { buildTranscript } from "../../../analysis/transcript/build-transcript.ts";
import type { Stretch, Transcript, TranscriptPassage } from "../../../analysis/transcript/types.ts";
import type { Message, Span } from "../../../analysis/types.ts";
import { generateThread, type TrueMessage } from "../text/generated-thread.ts";

/** Generated threads, random trees by careless mailers, with their transcripts. */
const samples = fc
  .sample(fc.tuple(fc.integer(), fc.integer({ min: 2, max: 25 })), { numRuns: 40, seed: 20260102 })
  .map(([seed, size]) => {
    const made = generateThread(seed, size);
    return { made, transcript: buildTranscript(messagesOf(made)) };
  });

function holds(property: (transcript: Transcript, made: readonly TrueMessage[]) => void): void {
  for (const { made, transcript } of samples) property(transcript, made);
}

test("every own passage of every message stands in the transcript exactly once", () => {
  holds((transcript, made) => {
    for (const [id, own] of ownSpans(messagesOf(made))) {
      assert.deepEqual(joined(spansOf(transcript, id, isOwnPassage)), joined(own), id);
    }
  });
});

test("no line of an own passage is by another author", () => {
  holds((transcript, made) => {
    const truth = new Map(made.map((message) => [message.message.id, message]));
    for (const { messageId, passages } of stretchesOf(transcript)) {
      for (const { span } of passages.filter(isOwnPassage)) {
        for (const { text, origins } of linesWithin(truth.get(messageId), span)) {
          const words = origins.filter((origin) => origin !== "mark");
          const right = words.filter((origin) => origin === messageId).length;
          assert(right >= words.length * 0.75, `${messageId}: ${text}`);
        }
      }
    }
  });
});

test("what a passage is said to be is verbatim in its message", () => {
  holds((transcript, made) => {
    const bodies = new Map(made.map(({ message }) => [message.id, message.body]));
    for (const { messageId, passages } of stretchesOf(transcript)) {
      for (const { kind, span, text } of passages) {
        const slice = bodies.get(messageId)?.slice(span.start, span.end) ?? "";
        if (kind !== "known only as quoted") assert.equal(text, slice);
        for (const line of text.split("\n")) assert(slice.includes(line), line);
      }
    }
  });
});

test("every reply stands right behind the words it quotes last, one level deeper", () => {
  holds((transcript) => {
    for (const { stretches } of transcript.threads) {
      for (const [at, { answers, continues, level }] of stretches.entries()) {
        if (level === 0 || continues) continue;
        const above = stretches.slice(0, at).findLast((stretch) => stretch.level < level);
        assert.equal(above?.level, level - 1);
        assert.equal(above.messageId, answers?.messageId);
        const behind = above.passages.at(-1)?.span;
        if (answers?.span && behind) assert(behind.start < answers.span.end && answers.span.end <= behind.end);
      }
    }
  });
});

test("every message has its stretches numbered from 1 in the order of its body", () => {
  holds((transcript, made) => {
    for (const { message } of made) {
      const own = stretchesOf(transcript).filter(({ messageId }) => messageId === message.id);
      const inOrder = own.toSorted((left, right) => left.part - right.part);
      assert.deepEqual(
        inOrder.map(({ part, parts }) => [part, parts]),
        own.map((_, index) => [index + 1, own.length]),
      );
      const starts = inOrder.map(({ passages }) => passages[0]?.span.start ?? 0);
      assert.deepEqual(
        starts,
        starts.toSorted((left, right) => left - right),
      );
    }
  });
});

test("the order of the messages changes nothing", () => {
  holds((transcript, made) => {
    assert.deepEqual(buildTranscript(messagesOf(made).toReversed()), transcript);
  });
});

function messagesOf(made: readonly TrueMessage[]): readonly Message[] {
  return made.map(({ message }) => message);
}

function stretchesOf({ threads: all }: Transcript): readonly Stretch[] {
  return all.flatMap(({ stretches }) => stretches);
}

function isOwnPassage({ kind }: TranscriptPassage): boolean {
  return kind !== "patch" && kind !== "known only as quoted";
}

function spansOf(transcript: Transcript, id: string, wanted: (passage: TranscriptPassage) => boolean): Span[] {
  const passages = stretchesOf(transcript).filter(({ messageId }) => messageId === id);
  return passages.flatMap((stretch) => stretch.passages.filter(wanted).map(({ span }) => span));
}

/** Own text of each message, as attribution sees it. */
function ownSpans(messages: readonly Message[]): ReadonlyMap<string, Span[]> {
  const posts = new Map(messages.map((message) => [message.id, splitPost(message)]));
  return new Map(
    groupThreads(messages)
      .flatMap((group) => attributeThread(buildThread(group, posts)).thread.posts)
      .map((post) => [post.message.id, ownBlocks(post).map(({ span }) => span)]),
  );
}

/** Spans in order, those that touch made one; fails where two overlap. */
function joined(spans: readonly Span[]): Span[] {
  const result: { start: number; end: number }[] = [];
  for (const { start, end } of spans.toSorted((left, right) => left.start - right.start)) {
    const last = result.at(-1);
    assert(last === undefined || last.end <= start, `${start} stands twice`);
    if (last?.end === start) last.end = end;
    else result.push({ start, end });
  }
  return result;
}

/** The lines that begin within a span. */
function linesWithin(made: TrueMessage | undefined, { start, end }: Span): TrueMessage["lines"] {
  let offset = 0;
  return (made?.lines ?? []).filter(({ text }) => {
    const begins = offset;
    offset += text.length + 1;
    return begins >= start && begins < end;
  });
}
