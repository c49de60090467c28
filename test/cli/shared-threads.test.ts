import assert from "node:assert/strict";
import { test } from "node:test";
import { buildTranscript } from "../../analysis/transcript/build-transcript.ts";
import { SharedThreads } from "../../cli/shared-threads.ts";
import { makeDebate } from "../analysis/make-finding.ts";
import { makeMessage } from "../analysis/make-message.ts";

const ask = makeMessage({ id: "ask", subject: "a name for the lamp store", body: "How about lamp_shelf?" });
const answer = makeMessage({
  id: "answer",
  subject: "Re: a name for the lamp store",
  body: "Fine.",
  inReplyTo: ["ask"],
});
const other = makeMessage({ id: "other", subject: "a name for the heap", body: "How about pile?" });

test("a thread that several debates have is made once, and forgotten after the last of them", () => {
  const [first, second] = [
    makeDebate({ messageIds: ["ask", "answer", "other"] }),
    makeDebate({ messageIds: ["ask", "answer"] }),
  ];
  const threads = new SharedThreads([first, second]);
  const one = buildTranscript([ask, answer, other], threads.made);
  threads.done(first);
  assert.equal(threads.made.size, 1);
  const two = buildTranscript([ask, answer], threads.made);
  assert.equal(two.threads[0], one.threads[0]);
  assert.deepEqual(two, buildTranscript([ask, answer]));
  threads.done(second);
  assert.equal(threads.made.size, 0);
});
test("of a thread of which another debate has more messages, its own is made", () => {
  const threads = new SharedThreads([
    makeDebate({ messageIds: ["ask"] }),
    makeDebate({ messageIds: ["ask", "answer"] }),
  ]);
  buildTranscript([ask], threads.made);
  assert.deepEqual(buildTranscript([ask, answer], threads.made), buildTranscript([ask, answer]));
});
