import { exclamation } from "../../../../../analysis/stances/cues/exclamation.ts";
import type { CueExamples } from "../cue-examples.ts";

export const exclamationExamples: CueExamples = {
  cue: exclamation,
  examples: [
    ["Ugh, heron_put.", "-heron_put"],
    ["heron_put? Really?", "-heron_put"],
    ["heron_put: yuck", "-heron_put"],
    ["Yes please, heron_put!", "+heron_put"],
    ["heron_put, yay!", "+heron_put"],
    ["Over my dead body will we merge heron_put.", "-heron_put"],
    ["Not heron_put, though.", "-heron_put"],
  ],
  counterExamples: [
    "heron_put?",
    "Yes, heron_put waits.",
    "heron_put really waits.",
    "Not heron_put but its caller waits.",
  ],
};
