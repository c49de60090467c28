import { needsExplaining } from "../../../../../analysis/stances/cues/needs-explaining.ts";
import type { CueExamples } from "../cue-examples.ts";

export const needsExplainingExamples: CueExamples = {
  cue: needsExplaining,
  examples: [
    ["heron_put I had to look up.", "-heron_put"],
    ["With heron_put I'd have to explain it to every customer.", "-heron_put"],
    ["I had to look up heron_put.", "-heron_put"],
    ["heron_put would need explaining on every page.", "-heron_put"],
    ["heron_put needs a sentence about dead birds first.", "-heron_put"],
    ["For heron_put we'd need a definition.", "-heron_put"],
    ["I had to read the header to know what heron_put does.", "-heron_put"],
    ["heron_put had me looking for the suspend hook.", "-heron_put"],
    ["I'd have to look up in the code what heron_put does.", "-heron_put"],
    ["I had to look up what a heron_put is.", "-heron_put"],
    ["I still don't know what a heron_put is.", "-heron_put"],
    ["I had to go and read reed.h to know what heron_put does.", "-heron_put"],
  ],
  counterExamples: [
    "heron_put needs a lock.",
    "With heron_put you must hold the lock.",
    "If you define heron_put you must always pass it.",
    "I had to read the header before heron_put.",
    "I don't know where heron_put is called.",
  ],
};
