import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { givesNoReason } from "../../../analysis/stances/no-reason.ts";

describe("givesNoReason", () => {
  const otherMatters: readonly string[] = [
    "The whole series looks good to me so I'll test it and queue it up",
    "I already posted v8 of the pond",
    "This happens to be how I implemented it in the first draft",
    "You're right, we don't",
    "Fair point.",
    "Also as a small style nit, keep the reeds short",
    "And as said above, I would really like the pond to keep its reeds",
    "Please keep the pond within its banks",
    "To complete the set, perhaps a pond_drain() should be added as well",
    "It's also worth noting that the pond is not in use",
  ];
  for (const text of otherMatters) test(`is one: ${text}`, () => assert.equal(givesNoReason(text), true));
  const grounds: readonly string[] = [
    "It tells that the heron waits",
    "People test it for a bird first",
    "The true list of ponds is kept by the heron",
    "I had to look twice what it means",
    "Right now the word means a bird",
    "Would you guess that it waits?",
  ];
  for (const text of grounds) test(`is none: ${text}`, () => assert.equal(givesNoReason(text), false));
});
