import assert from "node:assert/strict";
import { test } from "node:test";
import { calledNames } from "../../../../analysis/names/mentions/called-a-name.ts";
import { markSentence } from "../../../../analysis/names/mentions/marked-sentence.ts";

const cases: readonly (readonly [text: string, ...names: string[]])[] = [
  ["HRN is a horrible name, as it is not specific.", "HRN"],
  ["I think heron_put isn't a good name for it.", "heron_put"],
  ["I still think heron_put is the best name.", "heron_put"],
  ['The term "night heron" implies that it sleeps.', "night heron"],
  ['The term "night heron" has a meaning other than that.', "night heron"],
  ['Having "heron" in the system call name is just confusing.', "heron"],
  ["The HRN name itself is all over the manual.", "HRN"],
  ["The heron_ prefix seems redundant.", "heron_"],
  ["heron_put is misnamed.", "heron_put"],
  ["It drops heron_put, which is badly named.", "heron_put"],
  ['That "heron_put" thing *has* to be renamed.', "heron_put"],
  ['I see why you called the field "herons".', "herons"],
  ["You are naming the helper heron_put, it seems.", "heron_put"],
  ["heron_put() sounds like it waits for a heron.", "heron_put"],
  ["heron_put() makes me think it waits.", "heron_put"],
  ["heron_put is super generic.", "heron_put"],
  ['I like the name of "night heron", too.', "night heron"],
  ["heron_put sounds like a good idea."],
  ["twig is a poor name.", "twig"],
  ["I think colony is a very misleading term, we have colonies.", "colony"],
  ["Yours is a better name."],
  ["This is a bad name."],
  ["A heron is a bad name for an egret."],
  ["heron_put has to be renamed to egret_put."],
  ["You called the helper heron_put there."],
  ["heron_put is the name of the file."],
  ["heron_put is a function."],
  ["It takes the name from heron_put."],
];
for (const [text, ...names] of cases) {
  test(`names spoken of as names in: ${text}`, () =>
    assert.deepEqual(
      calledNames(markSentence(text)).map(({ form }) => form),
      names,
    ));
}
