import { pairOfTerms } from "../../../../../analysis/names/proposals/pair-of-terms.ts";
import type { RuleExamples } from "../rule-examples.ts";

export const pairOfTermsExamples: RuleExamples = {
  rule: pairOfTerms,
  examples: [
    ["I'd rename otter/weasel to stork/crane.", "otter/weasel > stork/crane"],
    ["Replace otter/weasel by stork/crane", "otter/weasel > stork/crane"],
    ["Let's call them stork/crane.", "stork/crane"],
    ["How about stork/crane then?", "stork/crane"],
    ["I'd use stork/crane instead of otter/weasel.", "otter/weasel > stork/crane"],
    ["- stork/crane in place of otter/weasel", "otter/weasel > stork/crane"],
    ["The terms stork/crane are neutral.", "stork/crane"],
    ["We use the stork/crane terminology.", "stork/crane"],
    ["Rename the two roles to stork/crane.", "stork/crane"],
    ["There is better terminology than this otter/weasel thing, for example stork/crane.", "stork/crane"],
  ],
  counterExamples: [
    "The stork/crane files are read.",
    "It can read/write the file.",
    "Replace the lock by a mutex.",
    "Call stork/crane/heron.c first.",
    "How about that?",
  ],
};
