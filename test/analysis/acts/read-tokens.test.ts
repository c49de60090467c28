import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { buildLexicon, type NameSpans, readTokens } from "../../../analysis/acts/read-tokens.ts";

const lexicon = buildLexicon("i don't like the name but is better than please rename to not good see".split(" "));

function spanOf(sentence: string, name: string): { start: number; end: number } {
  const start = sentence.indexOf(name);
  return { start, end: start + name.length };
}

function read(sentence: string, names: readonly string[] = [], target?: string): string {
  const spans: NameSpans = {
    names: names.map((name) => spanOf(sentence, name)),
    target: target === undefined ? null : spanOf(sentence, target),
  };
  return readTokens(sentence, spans, lexicon)
    .map((token) => (token.negated ? `~${token.text}` : token.text))
    .join(" ");
}

describe("readTokens", () => {
  const cases: readonly [sentence: string, names: string[], target: string | undefined, tokens: string][] = [
    ["Please rename foo to bar.", ["foo", "bar"], "bar", "please rename NAME to TARGET ."],
    ["bar is better than foo", ["foo"], "bar", "TARGET is better than NAME"],
    ["see https://example.org/a?b=c", [], undefined, "see URL"],
    ["the walrus is 3.5 good", [], undefined, "the _ is # good"],
    ["I don’t like the name, but see", [], undefined, "i don't ~like ~the ~name , but see"],
    ["tusk_foo -> bar ?!", ["tusk_foo", "bar"], undefined, "NAME => NAME ?"],
  ];
  for (const [sentence, names, target, tokens] of cases) {
    test(`reads ${JSON.stringify(sentence)} as ${JSON.stringify(tokens)}`, () => {
      assert.equal(read(sentence, names, target), tokens);
    });
  }

  test("a name that overlaps the target gives way to it", () => {
    assert.equal(read("rename foo bar", ["foo bar"], "bar"), "rename _ TARGET");
  });

  test("spans cover the words they stand for", () => {
    const sentence = "I like foo()!";
    const tokens = readTokens(sentence, { names: [], target: spanOf(sentence, "foo()") }, lexicon);
    assert.deepEqual(
      tokens.map(({ span }) => sentence.slice(span.start, span.end)),
      ["I", "like", "foo()", "!"],
    );
  });
});
