import { holdingOn } from "../../../../../analysis/stances/cues/holding-on.ts";
import type { CueExamples } from "../cue-examples.ts";

export const holdingOnExamples: CueExamples = {
  cue: holdingOn,
  examples: [
    ["I'm keeping heron_put for v4.", "+heron_put"],
    ["Ok, keeping heron_put then.", "+heron_put"],
    ["I'd rather have heron_put.", "+heron_put"],
    ["And I'm still for heron_put, it is shorter.", "+heron_put"],
    ["heron_put in v2 then.", "+heron_put"],
    ["v2 has heron_put.", "+heron_put"],
    ["Why change heron_put?", "+heron_put"],
    ["What was wrong with heron_put?", "+heron_put"],
    ["Everybody is used to heron_put.", "+heron_put"],
    ["heron_put rather than egret_put.", "+heron_put", "-egret_put"],
    ["heron_put: +1", "+heron_put"],
    ["I'm with Ada, heron_put.", "+heron_put"],
    ["My first choice is still heron_put.", "+heron_put"],
    ["heron_put or egret_put, in this order.", "+egret_put", "+heron_put"],
    ["I was for heron_put, but that is taken.", "-heron_put"],
    ["I would be in favor of keeping heron_put.", "+heron_put"],
    ["So perhaps we're better off with heron_put.", "+heron_put"],
    ["I think we are better off without heron_put.", "-heron_put"],
    ["The reason for using heron_put is that the manual has it.", "+heron_put"],
    ["heron_put has served us well.", "+heron_put"],
    ["Of these three, heron_put.", "+heron_put"],
    ["Ok, I have heron_put in v2 now.", "+heron_put"],
    ["heron_put has served its purpose for ten years.", "+heron_put"],
  ],
  counterExamples: [
    "I'm waiting for heron_put to return.",
    "We have heron_put in three places.",
    "In v2 heron_put has a lock.",
    "Why does heron_put wait?",
    "What is heron_put?",
  ],
};
