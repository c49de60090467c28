import { clash } from "../../../../../analysis/stances/cues/clash.ts";
import type { CueExamples } from "../cue-examples.ts";

export const clashExamples: CueExamples = {
  cue: clash,
  examples: [
    ["heron_put conflicts with the old one.", "-heron_put"],
    ["heron_put clashes with the pond's.", "-heron_put"],
    ["heron_put is taken.", "-heron_put"],
    ["heron_put is already a call.", "-heron_put"],
    ["heron_put already means that.", "-heron_put"],
    ["heron_put sounds too close to it.", "-heron_put"],
    ["heron_put can be mistaken for it.", "-heron_put"],
    ["Isn't heron_put too close to it?", "-heron_put"],
    ["That is taken.", "-"],
    ["The name already exists.", "-"],
    ["We already have a heron_put.", "-heron_put"],
    ["There is already a heron_put in the manual.", "-heron_put"],
    ["There's a risk of heron_put clashing with libc.", "-heron_put"],
    ["heron_put already caused confusion.", "-heron_put"],
    ["It squats on a term that everybody uses.", "-"],
  ],
  counterExamples: [
    "As we already have heron_put(), could we rename 'stork' to something else?",
    "heron_put waits for the conflict.",
    "We have heron_put.",
    "They wait already.",
    "The merge conflicts are resolved.",
    "heron_put takes a lock.",
    "Close the file in heron_put.",
    "The risk of heron_put failing is small.",
  ],
};
