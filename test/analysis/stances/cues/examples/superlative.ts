import { superlative } from "../../../../../analysis/stances/cues/superlative.ts";
import type { CueExamples } from "../cue-examples.ts";

export const superlativeExamples: CueExamples = {
  cue: superlative,
  examples: [
    ["The best so far is heron_put.", "+heron_put"],
    ["heron_put comes closest.", "+heron_put"],
    ["heron_put is probably still the most descriptive thing out there.", "+heron_put"],
    ["heron_put seems the best of the bunch.", "+heron_put"],
    ["I keep coming back to heron_put.", "+heron_put"],
    ["I still haven't found a more descriptive word for it.", "+"],
  ],
  counterExamples: [
    "heron_put is the most expensive thing out there.",
    "I keep going back to the caller of heron_put.",
    "They haven't found a better way.",
  ],
};
