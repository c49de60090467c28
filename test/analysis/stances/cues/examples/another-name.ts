import { anotherName } from "../../../../../analysis/stances/cues/another-name.ts";
import type { CueExamples } from "../cue-examples.ts";

export const anotherNameExamples: CueExamples = {
  cue: anotherName,
  examples: [
    ["Let's avoid the ambiguous heron_put.", "-heron_put"],
    ["heron_put really wants a better name.", "-heron_put"],
    ["Let's find something else than heron_put.", "-heron_put"],
    ["I want heron_put gone.", "-heron_put"],
    ["Any chance of not calling it heron_put?", "-heron_put"],
    ["Would you mind dropping heron_put?", "-heron_put"],
    ["Is heron_put the best we can do?", "-heron_put"],
    ["Are you sure about heron_put?", "-heron_put"],
    ["Is it too late to change heron_put?", "-heron_put"],
    ["What's with the heron_put name?", "-heron_put"],
    ["Who came up with heron_put?", "-heron_put"],
    ["What does the s in heron_put stand for?", "-heron_put"],
  ],
  counterExamples: [
    "heron_put needs a lock.",
    "Let's get rid of the ugly heron_put pinning.",
    "Let's find the ponds of heron_put.",
    "Is heron_put the last one?",
    "Are you sure?",
    "What does heron_put stand on?",
  ],
};
