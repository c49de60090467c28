import { doingItsJob } from "../../../../../analysis/stances/cues/doing-its-job.ts";
import type { CueExamples } from "../cue-examples.ts";

export const doingItsJobExamples: CueExamples = {
  cue: doingItsJob,
  examples: [
    ["heron_put more clearly says what it is for.", "+heron_put"],
    ["heron_put undersells what it does.", "-heron_put"],
    ["heron_put is neither descriptive nor short.", "-heron_put"],
    ["heron_put is the one I like least.", "-heron_put"],
    ["heron_put is the one I'd pick.", "+heron_put"],
    ["heron_put does a better job of telling it.", "+heron_put"],
    ["heron_put does a poor job of telling it.", "-heron_put"],
    ["heron_put gives a good hint of what it does.", "+heron_put"],
    ["heron_put nails it.", "+heron_put"],
    ["heron_put barely says anything.", "-heron_put"],
    ["heron_put raises the wrong expectations.", "-heron_put"],
    ["heron_put would lead people to think that it waits.", "-heron_put"],
    ["heron_put makes it unclear who waits.", "-heron_put"],
    ["heron_put would remove any ambiguity.", "+heron_put"],
    ["heron_put matches the manual.", "+heron_put"],
    ["To me heron_put makes the most sense.", "+heron_put"],
    ["heron_put is the clear winner.", "+heron_put"],
    ["heron_put is a historical accident of that pond.", "-heron_put"],
  ],
  counterExamples: [
    "heron_put does the job in the pond.",
    "heron_put hits the lock.",
    "heron_put points to the pond.",
    "heron_put removes the pond.",
    "heron_put makes it wait.",
  ],
};
