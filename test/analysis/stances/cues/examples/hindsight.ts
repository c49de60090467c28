import { hindsight } from "../../../../../analysis/stances/cues/hindsight.ts";
import type { CueExamples } from "../cue-examples.ts";

export const hindsightExamples: CueExamples = {
  cue: hindsight,
  examples: [
    ["I've always hated heron_put.", "-heron_put"],
    ["heron_put should have been called roost_get.", "-heron_put", "+roost_get"],
    ["We would regret it if we called this option heron_put today.", "-heron_put"],
    ["You will regret naming it heron_put.", "-heron_put"],
    ["It should have been named heron_put or roost_get.", "+heron_put", "+roost_get"],
    ["The option should really have been called heron_put.", "+heron_put"],
  ],
  counterExamples: ["It should have been freed by heron_put.", "It should not be called heron_put."],
};
