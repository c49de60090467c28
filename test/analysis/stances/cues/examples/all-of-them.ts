import { allOfThem } from "../../../../../analysis/stances/cues/all-of-them.ts";
import type { CueExamples } from "../cue-examples.ts";

export const allOfThemExamples: CueExamples = {
  cue: allOfThem,
  examples: [
    ["Any of 'em work for me.", "+"],
    ["I have a slight preference for heron_put, but any of them would work for me.", "+"],
    ["Neither tells me what it does.", "-"],
    ["None of these is descriptive.", "-"],
    ["I like neither.", "-"],
    ["Neither, to be honest.", "-"],
    ["None of these, please.", "-"],
    ["I'm not a fan of either.", "-"],
    ["Both are confusing.", "-"],
    ["Both are fine with me.", "+"],
    ["Both the suggestions look good to me.", "+"],
    ["All these sound good.", "+"],
    ["Either of them would work.", "+"],
    ["I'm happy with both.", "+"],
  ],
  counterExamples: [
    "heron_put waits, but both do, too.",
    "Neither of the calls waits.",
    "None.",
    "Both are called with the lock held.",
    "I'm fine with either lock held here.",
    "All of them return early.",
    "All these herons look good in the reeds.",
  ],
};
