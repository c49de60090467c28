import assert from "node:assert/strict";
import { test } from "node:test";
import { likeAccepted } from "../../../../analysis/names/candidates/like-accepted.ts";
import { splitPost } from "../../../../analysis/text/split-post.ts";
import { makeProposal } from "../../make-family.ts";
import { makeMessage } from "../../make-message.ts";
import { makeUtterance } from "../../make-utterance.ts";
import { makeForm } from "../make-form.ts";

const patch = splitPost(makeMessage({ id: "patch", body: "Adds heron_hold() and heron_sleep()." }));
const review = splitPost(makeMessage({ id: "review", body: "heron_keep() would be better." }));
const accepted = [makeForm("heron_hold")];

function isAccepted(name: string, said: Partial<ReturnType<typeof makeProposal>> = {}): boolean {
  const utterance = makeUtterance({ messageId: "review", text: `${name}() would be better.` });
  const proposal = {
    ...makeProposal(name, utterance, { context: 0 }),
    confidence: 0.5,
    rule: "would-be-better",
    ...said,
  };
  const form = makeForm(name, { proposals: [proposal] });
  return likeAccepted([form], accepted, [patch, review]).has(form);
}

test("what no mail had before and is made like a name in question is put forward, though nothing talks of names", () => {
  assert.ok(isAccepted("heron_keep"));
});
test("code that was there is not, nor what is made unlike it", () => {
  assert.ok(!isAccepted("heron_sleep"));
  assert.ok(!isAccepted("pond_keep"));
});
test("an example, a list and a faint proposal may as well be of code", () => {
  assert.ok(!isAccepted("heron_keep", { rule: "something-like" }));
  assert.ok(!isAccepted("heron_keep", { rule: "option-item" }));
  assert.ok(!isAccepted("heron_keep", { confidence: 0.35 }));
});
test("a substitution is no name", () => {
  assert.ok(!isAccepted("s/heron_hold/heron_keep"));
});

test("what is judged as only names are, and is made like a name in question, is one, though nobody is seen to put it forward", () => {
  const judged = (text: string, name = "heron_keep") => {
    const utterance = makeUtterance({ messageId: "review", text });
    const start = text.indexOf(name);
    const mention = {
      form: name,
      span: { start, end: start + name.length },
      shape: "identifier",
      quoted: false,
    } as const;
    const form = makeForm(name, {
      occurrences: [{ mention, utterance, context: 0, acts: null, besideProposal: false }],
    });
    return likeAccepted([form], accepted, [patch, review]).has(form);
  };
  assert.ok(judged("I don't like heron_keep."));
  assert.ok(judged("Scrap heron_keep."));
  assert.ok(!judged("heron_keep exists already."));
  assert.ok(!judged("I don't like pond_keep.", "pond_keep"));
  assert.ok(!judged("Please no heron_anything.", "heron_anything"));
});

test("a macro may be judged by the word that it ends with, written as it is, unless others end with it", () => {
  const text = "Not sold on KEEP.";
  const utterance = makeUtterance({ messageId: "review", text });
  const mention = { form: "KEEP", span: { start: 12, end: 16 }, shape: "acronym", quoted: false } as const;
  const end = makeForm("KEEP", {
    occurrences: [{ mention, utterance, context: 0, acts: null, besideProposal: false }],
  });
  const [keep, other] = [makeForm("HERON_KEEP"), makeForm("HERON_MAY_KEEP")];
  const judged = (...forms: readonly ReturnType<typeof makeForm>[]) => likeAccepted(forms, accepted, [patch, review]);
  assert.ok(judged(keep, end).has(keep));
  assert.ok(!judged(keep, other, end).has(keep));
  assert.ok(!judged(keep).has(keep));
});
