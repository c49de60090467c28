import assert from "node:assert/strict";
import { test } from "node:test";
import { findTitled } from "../../../../analysis/names/candidates/titled.ts";
import { splitPost } from "../../../../analysis/text/split-post.ts";
import { makeProposal } from "../../make-family.ts";
import { makeMessage } from "../../make-message.ts";
import { makeUtterance } from "../../make-utterance.ts";
import { makeForm } from "../make-form.ts";

const asking = makeUtterance({ text: "I would call it reed_keep_open." });
const put = makeForm("reed_keep_open", { proposals: [makeProposal("reed_keep_open", asking)] });
const named = makeForm("pond_keep_open");
const other = makeForm("heron_wait");

const titled = (subject: string, forms = [named, other, put]) =>
  [...findTitled(forms, [splitPost(makeMessage({ subject }))])].map(({ key }) => key);

test("the name in a title is the one that a name akin to it is to replace", () => {
  assert.deepEqual(titled("[PATCH] pond: add new syscall pond_keep_open()"), ["pond_keep_open"]);
});
test("a name in a title that nothing put forward is akin to is none", () => {
  assert.deepEqual(titled("[PATCH] pond: introduce heron_wait()"), []);
});
test("a title that brings nothing, and a reply's, names nothing", () => {
  assert.deepEqual(titled("[PATCH] pond: fix pond_keep_open()"), []);
  assert.deepEqual(titled("Re: [PATCH] pond: add pond_keep_open()"), []);
});
test("where no name is put forward plainly, no title tells of one", () => {
  const faint = makeForm("reed_keep_open", { proposals: [makeProposal("reed_keep_open", asking, { context: 0 })] });
  assert.deepEqual(titled("[PATCH] pond: add pond_keep_open()", [named, faint]), []);
});
