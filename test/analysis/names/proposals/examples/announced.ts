import { announced } from "../../../../../analysis/names/proposals/announced.ts";
import type { RuleExamples } from "../rule-examples.ts";

export const announcedExamples: RuleExamples = {
  rule: announced,
  examples: [
    ["My favourite so far: heron_put", "heron_put"],

    ['This patch introduces a fifth mode, "heron", that waits.', "heron"],

    ["My proposal: heron_put.", "heron_put"],
    ["Another idea is heron_put.", "heron_put"],
    ["My suggestion: lantern.", "lantern"],
    ["Package name: lantern.", "lantern"],
    ["The new function name would be heron_put.", "heron_put"],
    ["Names that I considered: lantern, beacon.", "lantern", "beacon"],
    ["Names that we had in mind: heron_put, heron_get.", "heron_put", "heron_get"],
    ["I propose lantern as the name.", "lantern"],
    ["I suggest we call such objects HERON_PUT.", "HERON_PUT"],
  ],
  counterExamples: [
    "My proposal is to wait.",
    "Another idea is to call heron_put here.",
    "The file name: see below.",
    "I propose waiting as the way out.",
    "Names are looked up in heron_put.",
  ],
};
