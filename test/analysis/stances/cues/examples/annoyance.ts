import { annoyance } from "../../../../../analysis/stances/cues/annoyance.ts";
import type { CueExamples } from "../cue-examples.ts";

export const annoyanceExamples: CueExamples = {
  cue: annoyance,
  examples: [
    ["heron_put still bothers me.", "-heron_put"],
    ["It annoys me that you call it heron_put.", "-heron_put"],
    ["I was confused by pointers named heron_put.", "-heron_put"],
    ["I am surprised that it is called heron_put.", "-heron_put"],
    ["It bugs me that we keep calling it heron_put.", "-heron_put"],
    ["Calling it heron_put when it only waits is confusing.", "-heron_put"],
    ["Naming it heron_put seems odd.", "-heron_put"],
    ["Calling it heron_put implies a lock.", "-heron_put"],
    ["I wonder whether heron_put is really the right one.", "-heron_put"],
    ["In heron_put, the verb is confusing.", "-heron_put"],
    ["heron_put still grates.", "-heron_put"],
    ["heron_put sounds dangerous.", "-heron_put"],
    ["heron_put looks childish.", "-heron_put"],
  ],
  counterExamples: [
    "I'd call it heron_put as it is a bit odd.",
    "The old one is confusing, so how about to call it heron_put instead?",
    "It could even use heron_put but that seems very messy.",
    "It is called heron_put.",
    "It annoys me.",
    "heron_put is called and that is confusing.",
    "Calling it heron_put is fine.",
    "I asked whether heron_put is fast.",
    "It is confusing to wait.",
  ],
};
