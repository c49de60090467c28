import { wish } from "../../../../analysis/stances/cues/wish.ts";
import { tellCue } from "./tell-cue.ts";

tellCue(
  wish,
  [
    ["Please find a better name.", "-"],
    ["Can we come up with a less odd name?", "-"],
    ["It deserves a more telling name.", "-"],
    ["I'd appreciate a different prefix.", "-"],
    ["This should be renamed.", "-"],
    ["Could you rename?", "-"],
    ["Could we find another name?", "-"],
  ],
  [
    "It has a name.",
    "It should be renamed to heron_put.",
    "The name is better.",
    "We need a better lock.",
    "Find the name.",
    "A better way is to wait.",
  ],
);
