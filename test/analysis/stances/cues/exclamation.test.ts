import { exclamation } from "../../../../analysis/stances/cues/exclamation.ts";
import { tellCue } from "./tell-cue.ts";

tellCue(
  exclamation,
  [
    ["Ugh, heron_put.", "-heron_put"],
    ["heron_put? Really?", "-heron_put"],
    ["heron_put: yuck", "-heron_put"],
    ["Yes please, heron_put!", "+heron_put"],
    ["heron_put, yay!", "+heron_put"],
    ["Over my dead body will we merge heron_put.", "-heron_put"],
    ["Not heron_put, though.", "-heron_put"],
  ],
  ["heron_put?", "Yes, heron_put waits.", "heron_put really waits.", "Not heron_put but its caller waits."],
);
