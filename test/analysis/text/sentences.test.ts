import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { splitSentences } from "../../../analysis/text/sentences.ts";

function sentences(text: string): readonly string[] {
  return splitSentences(text).map(({ start, end }) => text.slice(start, end));
}

/** Each case is the sentences of a text; " ¦ " is where they part, and a blank or "\n" stands there in the text. */
describe("splitSentences parts", () => {
  const parted: readonly (readonly [why: string, text: string])[] = [
    ["at full stops", "It is long. ¦I prefer heron."],
    ["at question marks", "Why heron? ¦It is short."],
    ["at exclamation marks", "No! ¦It is long."],
    ["at several marks in a row", "Really?! ¦Yes..."],
    ["before a small letter after a question mark", "why heron? ¦egret is shorter."],
    ["behind a closing quote", 'I call it "heron." ¦It is short.'],
    ["behind a closing bracket", "(It is long.) ¦I prefer heron."],
    ["behind a smiley", "It is long. :-) ¦I prefer heron."],
    ["at a smiley that stands for a stop", "It is long :-) ¦Then heron."],
    ["at ideographic full stops", "这是一。¦这是二。"],
    ["at etc. before a capital", "Use heron, egret, etc. ¦They are short."],
    ["at I.", "You are older than I. ¦But heron is older."],
    ["at a list head", "Ideas:\n¦- heron\n¦- egret"],
    ["at numbered heads", "1. heron\n¦2. egret"],
    ["behind a colon at the end of a line", "I have two ideas:\n¦heron_put()"],
    ["at a blank line", "no stop here\n\n¦and here"],
    ["behind a greeting", "Hi Ada,\n¦this is long."],
    ["at a list under e.g.", "Use a bird, e.g.\n¦- heron\n¦- egret"],
    ["at a blank line under e.g.", "Use a bird, e.g.\n\n¦  heron"],
    ["below a line broken early", "the name is heron\n¦The other one is egret and it is a good deal longer than heron"],
  ];
  for (const [why, text] of parted) {
    test(why, () =>
      assert.deepEqual(
        sentences(text.replaceAll("¦", "")),
        text.split("¦").map((part) => part.trim()),
      ),
    );
  }
});

describe("splitSentences does not part", () => {
  const whole: readonly (readonly [why: string, text: string])[] = [
    ["at e.g.", "Use a bird, e.g. heron, for it."],
    ["at e.g. before a capital", "Use a bird, e.g. Heron, for it."],
    ["at e. g.", "Use a bird, e. g. heron, for it."],
    [
      "at e.g. before a name on the next line",
      "Use a bird, e.g.\nHeron_put, as we do in all of the other files of this project.",
    ],
    [
      "at i.e. at the end of a line",
      "It is short, i.e.\nGood for the tables that we print, as these are narrow anyway.",
    ],
    ["at i.e.", "It is short, i.e. good."],
    ["at vs.", "It is heron vs. Egret again."],
    ["at etc. within", "Use heron, egret, etc. as names."],
    ["at cf.", "It waits, cf. Heron in the manual."],
    ["at initials", "I asked J. Heron about it."],
    ["at abbreviated titles", "I asked Dr. Heron about it."],
    ["at No. with a number", "See No. 5 of them."],
    ["at months with a day", "We met on Jan. 5 about it."],
    ["in file names", "Look at heron.c and egret.h for it."],
    ["in versions", "Since v5.3 it is heron."],
    ["in identifiers with dots", "I read heron.egret.ibis there."],
    ["in numbers", "It takes 1.5 seconds."],
    ["in addresses", "Ask ada@example.org about it."],
    ["in links", "See https://example.org/a.b?c=d.e for it."],
    ["at an ellipsis that goes on", "It is... well, long."],
    ["at one character's ellipsis that goes on", "It is… well, long."],
    ["inside a short aside", "It is (I think. Really.) long."],
    ["at a quoted question that goes on", '"Why?" he said.'],
    ["at a line break", "It is a name that\nis long."],
    ["at a line break after a comma", "It is long,\nAda says."],
    ["below a colon where running words go on", "I think:\nit is long for it."],
    ["at a list number", "1. It is long."],
  ];
  for (const [why, text] of whole) test(why, () => assert.deepEqual(sentences(text), [text]));
});

describe("splitSentences gives spans", () => {
  test("without white space at their ends", () => {
    assert.deepEqual(sentences("  It is long.  \n  No.\n"), ["It is long.", "No."]);
  });
  test("of nothing for nothing", () => assert.deepEqual(sentences(""), []));
  test("of nothing for blanks", () => assert.deepEqual(sentences(" \n\t\n "), []));
});
