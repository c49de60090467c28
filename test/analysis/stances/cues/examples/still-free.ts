import { stillFree } from "../../../../../analysis/stances/cues/still-free.ts";
import type { CueExamples } from "../cue-examples.ts";

export const stillFreeExamples: CueExamples = {
  cue: stillFree,
  examples: [
    ["heron_put has no hits.", "+heron_put"],
    ["Nobody else uses heron_put.", "+heron_put"],
    ["heron_put isn't used anywhere yet.", "+heron_put"],
    ["heron_put is still free.", "+heron_put"],
    ["heron_put or egret_put would be free.", "+egret_put", "+heron_put"],
    ["Nobody will confuse heron_put.", "+heron_put"],
    ["heron_put can't be mistaken.", "+heron_put"],
    ["heron_put is hard to misread.", "+heron_put"],
    ["heron_put has only nine letters.", "+heron_put"],
    ["You can grep for heron_put.", "+heron_put"],
    ["You can't grep for heron_put.", "-heron_put"],
    ["With heron_put there's no confusion.", "+heron_put"],
    ["heron_put doesn't promise anything.", "+heron_put"],
    ["Nobody mistakes heron_put for a getter.", "+heron_put"],
    ["heron_put is at least an English word.", "+heron_put"],
    ["heron_put avoids that.", "+heron_put"],
    ["heron_put has at least a meaning.", "+heron_put"],
  ],
  counterExamples: [
    "heron_put has no lock.",
    "heron_put isn't called yet.",
    "Nobody waits in heron_put.",
    "We look for heron_put in the list.",
    "heron_put can't be called here.",
  ],
};
