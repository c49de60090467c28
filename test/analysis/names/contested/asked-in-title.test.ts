import assert from "node:assert/strict";
import { test } from "node:test";
import { askedInTitle } from "../../../../analysis/names/contested/asked-in-title.ts";
import { splitPost } from "../../../../analysis/text/split-post.ts";
import { diff } from "../../decisions/make-record.ts";
import { makeMessage } from "../../make-message.ts";

const asked = (subject: string, ...lines: readonly string[]) =>
  askedInTitle([splitPost(makeMessage({ subject, body: ["Should we?", ...lines].join("\n") }))]);

test("a title that would rename tells what is talked of in its thread", () => {
  assert.deepEqual(asked("[RFC] Rename _heron to _egret"), ["~egret", "~heron"]);
  assert.deepEqual(asked("rename heron_put to heron_release?"), ["heron_release", "heron_put"]);
});

test("the title of a reply, of a patch or of anything else tells nothing", () => {
  assert.deepEqual(asked("Re: [RFC] Rename _heron to _egret"), []);
  assert.deepEqual(asked("rename heron_put to heron_release", "---", ...diff(["int heron_release;"]), ""), []);
  assert.deepEqual(asked("[RFC] Use heron_put after heron_release"), []);
});
