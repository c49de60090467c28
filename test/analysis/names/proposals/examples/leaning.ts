import { leaning } from "../../../../../analysis/names/proposals/leaning.ts";
import type { RuleExamples } from "../rule-examples.ts";

export const leaningExamples: RuleExamples = {
  rule: leaning,
  examples: [
    ["I'm leaning towards heron_put.", "heron_put"],
    ["I'm still for heron_put, because it is short.", "heron_put"],
    ["What was wrong with heron_put?", "heron_put"],
    ["I'd stay with heron_put.", "heron_put"],
    ["I took heron_put because it is free.", "heron_put"],
    ["What's wrong with heron_put?", "heron_put"],
  ],
  counterExamples: [
    "I'm waiting for heron_put().",
    "What went wrong in heron_put()?",
    "I took heron_put() out of the loop.",
    "We go with the lock held to heron_put().",
  ],
};
