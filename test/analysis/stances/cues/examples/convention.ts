import { convention } from "../../../../../analysis/stances/cues/convention.ts";
import type { CueExamples } from "../cue-examples.ts";

export const conventionExamples: CueExamples = {
  cue: convention,
  examples: [
    ["heron_put mirrors egret_put.", "+heron_put"],
    ["heron_put is out of line with the other helpers.", "-heron_put"],
    ["heron_put is just an implementation issue.", "-heron_put"],
    ['"heron" is widely used to refer to the current task.', "+heron"],
    ["heron_put doesn't follow the naming convention.", "-heron_put"],
    ["heron_put does not fit the pattern of the pond calls.", "-heron_put"],
    ["heron_put breaks the scheme.", "-heron_put"],
    ["heron_put ties it to one pond.", "-heron_put"],
    ["heron_put only describes half of it.", "-heron_put"],
    ["heron_put is an implementation detail.", "-heron_put"],
    ["heron_put is pond jargon.", "-heron_put"],
    ["heron_put pollutes the namespace.", "-heron_put"],
    ["heron_put follows the naming of the other calls.", "+heron_put"],
    ["heron_put is in line with the rest of its siblings.", "+heron_put"],
    ["heron_put is what the manual calls it.", "+heron_put"],
    ["heron_put is the established term.", "+heron_put"],
    ["heron_put would be in line with the others.", "+heron_put"],
    ["Everybody else calls this heron_put.", "+heron_put"],
    ["heron_put is pretty established within drivers.", "+heron_put"],
    ["heron_put isn't in line with the rest.", "-heron_put"],
    ["heron_put is used for full ponds everywhere.", "-heron_put"],
  ],
  counterExamples: [
    "heron_put doesn't match the checksum.",
    "heron_put follows the pointer.",
    "heron_put is what crashes.",
    "heron_put only takes one lock.",
    "heron_put breaks when the pond is empty.",
    "heron_put limits the rate.",
    "heron_put is known to sleep.",
    "heron_put is what every textbook calls the list of herons.",
  ],
};
