import { outlier } from "../../../../../analysis/stances/cues/outlier.ts";
import type { CueExamples } from "../cue-examples.ts";

export const outlierExamples: CueExamples = {
  cue: outlier,
  examples: [
    ["heron_put sticks out.", "-heron_put"],
    ["heron_put is the odd one out.", "-heron_put"],
    ["All the other calls end in _get, only heron_put does not.", "-heron_put"],
    ["heron_put is a verb, while all other flags are adjectives.", "-heron_put"],
    ["heron_put fits in with the rest.", "+heron_put"],
    ["A heron_put() that returns nothing would be the odd one out.", "-heron_put"],
    ["None of our files has an underscore, heron_put would be the first.", "-heron_put"],
    ["heron_put would be the first one with an underscore.", "-heron_put"],
  ],
  counterExamples: [
    "All the other calls wait.",
    "heron_put is called while they wait for it.",
    "heron_put or its caller waits, while the rest of the pond sleeps.",
    "heron_put would be called first.",
  ],
};
