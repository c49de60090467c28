import { takenElsewhere } from "../../../../../analysis/stances/cues/taken-elsewhere.ts";
import type { CueExamples } from "../cue-examples.ts";

export const takenElsewhereExamples: CueExamples = {
  cue: takenElsewhere,
  examples: [
    ["heron_put already exists in the allocator.", "-heron_put"],
    ["The library already has a heron_put.", "-heron_put"],
    ["git grep heron_put gives 431 hits.", "-heron_put"],
    ["There's already a tool called heron_put.", "-heron_put"],
    ["heron_put is a trademark.", "-heron_put"],
    ["heron_put is also the name of a boat.", "-heron_put"],
    ["We use heron_put for something else.", "-heron_put"],
    ["heron_put means something else there.", "-heron_put"],
    ["heron_put is loaded.", "-heron_put"],
    ["heron_put has bad connotations.", "-heron_put"],
    ["heron_put is defined in the book already.", "-heron_put"],
    ["heron_put is what the plugin directories are called.", "-heron_put"],
    ["reed.c has a heron_put already.", "-heron_put"],
    ["There's a local heron_put in the bank driver.", "-heron_put"],
    ["There's a heron_put in the header of the bank already.", "-heron_put"],
    ["In every other place of the tree heron_put is an instruction.", "-heron_put"],
    ["heron_put means a mask everywhere else.", "-heron_put"],
    ["There is already a heron_put in the kernel.", "-heron_put"],
  ],
  counterExamples: [
    "I already had heron_put in my tree.",
    "heron_put has 12 users waiting.",
    "There's a lock in heron_put.",
    "We use heron_put for waiting.",
    "There is a macro POND_HERON that birds can use.",
    "heron_put is defined in pond.h.",
    "git grep heron_put finds exactly ours and nothing else.",
    "I have a heron_put already.",
    "There's a heron_put in this patch.",
    "heron_put takes a lock everywhere else.",
    "There is already a lock in heron_put.",
  ],
};
