import assert from "node:assert/strict";
import { test } from "node:test";
import { markSentence } from "../../../analysis/names/mentions/marked-sentence.ts";
import { agreeingCues } from "../../../analysis/stances/agreeing.ts";

const agrees = (text: string) => agreeingCues(markSentence(text)).length > 0;

test("who agrees and then objects agrees to the rest", () => {
  assert(agrees("Good idea."));
  assert(!agrees("Good idea, but the name is an odd one."));
  assert(!agrees("Looks good to me, although the name is confusing."));
});

test("who agrees and says more agrees", () => {
  assert(agrees("Looks good to me, but please send it again."));
});
