import { obscurity } from "../../../../../analysis/stances/cues/obscurity.ts";
import type { CueExamples } from "../cue-examples.ts";

export const obscurityExamples: CueExamples = {
  cue: obscurity,
  examples: [
    ["Nobody outside of the pond will know what heron_put is.", "-heron_put"],
    ["I had to read it twice to see what heron_put means.", "-heron_put"],
    ["heron_put only makes sense if you know the pond.", "-heron_put"],
    ["heron_put is jargon.", "-heron_put"],
    ["It is hard to see what is put in heron_put.", "-heron_put"],
    ["I would never have guessed heron_put.", "-heron_put"],
    ["Grepping for heron_put gives a hundred hits.", "-heron_put"],
    ["heron_put is impossible to grep.", "-heron_put"],
    ["I can't pronounce heron_put.", "-heron_put"],
  ],
  counterExamples: [
    "Nobody calls heron_put.",
    "I had to call heron_put twice.",
    "heron_put only waits if the pond is full.",
    "I can't call heron_put here.",
  ],
};
