import { judgedRename } from "../../../../../analysis/stances/cues/judged-rename.ts";
import type { CueExamples } from "../cue-examples.ts";

export const judgedRenameExamples: CueExamples = {
  cue: judgedRename,
  examples: [
    ["Changing the name from heron_get to heron_put gains nothing.", "-heron_put"],
    ["Renaming it to heron_put is not a solution.", "-heron_put"],
    ["I think renaming heron_get to heron_put would be a vast improvement.", "+heron_put", "-heron_get"],
    ["Renaming heron_get to heron_put makes a lot of sense.", "+heron_put", "-heron_get"],
    ["Changing heron_get to heron_put is pointless.", "+heron_get", "-heron_put"],
  ],
  counterExamples: [
    "Renaming heron_get to heron_put would be a lot of work.",
    "Moving heron_get to heron_put is what the patch does.",
  ],
};
