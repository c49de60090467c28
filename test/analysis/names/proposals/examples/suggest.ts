import { suggest } from "../../../../../analysis/names/proposals/suggest.ts";
import type { RuleExamples } from "../rule-examples.ts";

export const suggestExamples: RuleExamples = {
  rule: suggest,
  examples: [
    ["I suggest heron_put.", "heron_put"],
    ["I'd propose to call it heron_put.", "heron_put"],
    ["Ada proposed heron_put or heron_get.", "heron_put", "heron_get"],
    ["I am suggesting the name heron_put.", "heron_put"],
    ["I recommend using heron_put", "heron_put"],
    ["I vote for heron_put.", "heron_put"],
    ["My vote is for heron_put.", "heron_put"],
    ["My preference would be heron_put.", "heron_put"],
    ["My vote goes to heron_put.", "heron_put"],
    ["Candidates: heron_put, heron_get", "heron_put", "heron_get"],
    ["The options are heron_put and heron_get.", "heron_put", "heron_get"],
    ["I suggest heron_put to match the others.", "heron_put"],
  ],
  counterExamples: [
    "I suggest to wait.",
    "I suggest that heron_put waits.",
    "That suggests a lock in heron_put.",
    "My heron_put waits.",
    "I voted.",
    "The option of waiting in heron_put exists.",
    "I already suggested heron_put to apply to all ponds.",
  ],
};
