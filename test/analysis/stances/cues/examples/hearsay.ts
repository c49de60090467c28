import { hearsay } from "../../../../../analysis/stances/cues/hearsay.ts";
import type { CueExamples } from "../cue-examples.ts";

export const hearsayExamples: CueExamples = {
  cue: hearsay,
  examples: [
    ["Nobody liked heron_put as it was too technical.", "-heron_put"],
    ["Few people liked heron_put.", "-heron_put"],
    ["Few liked heron_put.", "-heron_put"],
    ["Many disliked the name heron_put.", "-heron_put"],
    ["Most of us preferred heron_put.", "+heron_put"],
  ],
  counterExamples: ["Nobody called heron_put there.", "Some of them look like heron_put."],
};
