import { itemPredicate } from "../../../../../analysis/stances/cues/item-predicate.ts";
import type { CueExamples } from "../cue-examples.ts";

export const itemPredicateExamples: CueExamples = {
  cue: itemPredicate,
  examples: [
    ["3. Is shorter to type.", "+"],
    ["- Sounds good.", "+"],
    ["2. Provides a stronger hint.", "+"],
    ["(b) Allows for a short form.", "+"],
    ["4. Isn't totally wrong.", "+"],
    ["- Satisfies the first two.", "+"],
    ["1. Is too long.", "-"],
    ["- Isn't very clear.", "-"],
    ["- Doesn't say what it puts.", "-"],
    ["+ Conflicts with heron_get.", "-"],
    ["- Fails 2.", "-"],
  ],
  counterExamples: [
    "Looks good.",
    "Is too long.",
    "1. The pond is good.",
    "- heron_put is too long.",
    "2. Waits for the lock.",
    "- Is called twice.",
    "- Use the shorter one.",
    "This conflicts with that.",
    "3. Isn't called.",
  ],
};
