import { toil } from "../../../../../analysis/stances/cues/toil.ts";
import type { CueExamples } from "../cue-examples.ts";

export const toilExamples: CueExamples = {
  cue: toil,
  examples: [
    ["heron_put is too much typing.", "-heron_put"],
    ["heron_put is a lot to type.", "-heron_put"],
    ["heron_put_all_locked() is going to be 30 characters.", "-heron_put_all_locked"],
    ["heron_put is impossible to pronounce.", "-heron_put"],
    ["heron_put cannot be grepped.", "-heron_put"],
    ["I can't grep for heron_put.", "-heron_put"],
    ["heron_put will be mistyped half of the time.", "-heron_put"],
  ],
  counterExamples: [
    "heron_put is impossible to reach.",
    "heron_put is going to be called 30 times.",
    "heron_put cannot be found by the linker.",
    "The string in heron_put has 30 characters.",
  ],
};
