import { allOfThem } from "../../../../analysis/stances/cues/all-of-them.ts";
import { tellCue } from "./tell-cue.ts";

tellCue(
  allOfThem,
  [
    ["Any of 'em work for me.", "+"],
    ["Neither tells me what it does.", "-"],
    ["None of these is descriptive.", "-"],
    ["I like neither.", "-"],
    ["I'm not a fan of either.", "-"],
    ["Both are confusing.", "-"],
    ["Both are fine with me.", "+"],
    ["Either of them would work.", "+"],
    ["I'm happy with both.", "+"],
  ],
  [
    "Neither of the calls waits.",
    "Both are called with the lock held.",
    "I'm fine with either lock held here.",
    "All of them return early.",
  ],
);
