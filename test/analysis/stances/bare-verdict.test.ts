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
  ];
  for (const text of bare) test(`is one: ${text}`, () => assert.equal(isBareVerdict(text), true));

  const telling: readonly string[] = [
    "too vague",
    "it is shorter",
    "Makes it clear that birds are counted",
    "heron_get looks better",
    "hard to type",
    "Note: the pond is frozen",
    "短い",
  ];
  for (const text of telling) test(`is more: ${text}`, () => assert.equal(isBareVerdict(text), false));
});
