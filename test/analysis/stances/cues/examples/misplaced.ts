import { misplaced } from "../../../../../analysis/stances/cues/misplaced.ts";
import type { CueExamples } from "../cue-examples.ts";

export const misplacedExamples: CueExamples = {
  cue: misplaced,
  examples: [
    ["HERON_ is meant to be about restrictions, not about the mode.", "-HERON_"],
    ["'heron' more generally tends to refer to the reader.", "-heron"],
    ["heron_put usually means that a reference is dropped.", "-heron_put"],
    ["It doesn't make much sense as a HERON_ flag.", "-HERON_"],
  ],
  counterExamples: [
    "heron_put is meant to be called once.",
    "heron_put usually waits.",
    "It makes sense as a HERON_ flag.",
  ],
};
