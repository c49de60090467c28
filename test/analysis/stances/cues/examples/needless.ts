import { needless } from "../../../../../analysis/stances/cues/needless.ts";
import type { CueExamples } from "../cue-examples.ts";

export const needlessExamples: CueExamples = {
  cue: needless,
  examples: [
    ["Half of heron_put is redundant.", "-heron_put"],
    ["The adjective in heron_put modifies the wrong noun.", "-heron_put"],
    ["Is heron_put really warranted?", "-heron_put"],
    ["I wonder whether the heron_put prefix is justified.", "-heron_put"],
    ["I wonder if the heron_put prefix is really needed.", "-heron_put"],
    ["heron_put just adds noise.", "-heron_put"],
    ["heron_put doesn't add any clarity.", "-heron_put"],
    ["I see no point in adding heron_put.", "-heron_put"],
    ["I don't think we need to say heron_put here.", "-heron_put"],
  ],
  counterExamples: [
    "Is heron_put really called?",
    "heron_put doesn't add any limitations.",
    "heron_put doesn't add anything to the pond.",
    "There is no need for heron_put to wait.",
    "I don't think we need heron_put.",
  ],
};
