import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { isBareVerdict } from "../../../analysis/stances/bare-verdict.ts";

describe("isBareVerdict", () => {
  const bare: readonly string[] = [
    "Agreed",
    "Makes sense, too",
    "Looks good to me",
    "Thanks, I'm fine with this",
    "That’s better",
    "Acked-by: Ada Heron <ada@example.org>",
    "e.g",
    "for them",
    "heron_get looks better",
    "this really should be named something else",
    "Let's go with heron_get() then",
    'How about calling it "nest" instead?',
    "heron_get would still be a poor choice, though",
    "better than heron_get, imho",
    "heron_get might be more appropriate",
    "From the list heron_get sounds best to me",
    "heron_get would be an acceptable compromise",
    "it doesn't add up for me",
    "bikeshed",
    "heron_get() sounds reasonable",
    "this sounds like a good plan",
    "In that case",
    "For the other set",
    "If people insist",
    "After further thought",
    "Any other ideas",
    "Other than that, this makes sense",
  ];
  for (const text of bare) test(`is one: ${text}`, () => assert.equal(isBareVerdict(text), true));

  const telling: readonly string[] = [
    "too vague",
    "it is shorter",
    "Makes it clear that birds are counted",
    "heron_get sounds like a bird",
    "hard to type",
    "the same name as the other one has",
    "Note: the pond is frozen",
    "短い",
  ];
  for (const text of telling) test(`is more: ${text}`, () => assert.equal(isBareVerdict(text), false));

  test("a name that is a plain word says nothing of why", () => {
    const isName = (word: string) => word === "heron" || word === "egret";
    assert.equal(isBareVerdict("Heron is just as bad as egret, sorry", isName), true);
    assert.equal(isBareVerdict("Heron is just as bad as egret, sorry"), false);
  });
});
