import { criteria } from "../../../../../analysis/stances/cues/criteria.ts";
import type { CueExamples } from "../cue-examples.ts";

export const criteriaExamples: CueExamples = {
  cue: criteria,
  examples: [
    ["heron_put meets all of the criteria.", "+heron_put"],
    ["heron_put satisfies (2) and (3).", "+heron_put"],
    ['A. "heron_put": satisfies 1 and 3.', "+heron_put"],
    ["- heron_put: meets most of your requirements", "+heron_put"],
    ["heron_put fails both of our requirements.", "-heron_put"],
    ["heron_put does conflict a bit with 2.", "-heron_put"],
    ["heron_put violates the naming rules.", "-heron_put"],
    ['B. "heron_put": fails 1, and maybe 2.', "-heron_put"],
  ],
  counterExamples: [
    "heron_put fails if the lock is taken.",
    "heron_put meets the deadline.",
    "heron_put satisfies the caller.",
    "It meets all of the criteria.",
    "The patch violates the naming rules.",
  ],
};
