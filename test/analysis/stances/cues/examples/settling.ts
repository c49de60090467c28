import { settling } from "../../../../../analysis/stances/cues/settling.ts";
import type { CueExamples } from "../cue-examples.ts";

export const settlingExamples: CueExamples = {
  cue: settling,
  examples: [
    ["We agreed on heron_put in the call.", "+heron_put"],
    ["The consensus was for heron_put.", "+heron_put"],
    ["Final name: heron_put.", "+heron_put"],
    ["I'll send v3 with heron_put.", "+heron_put"],
    ["I'll respin with heron_put.", "+heron_put"],
    ["I'll merge it as heron_put.", "+heron_put"],
    ["Applied with egret_put renamed to heron_put.", "+heron_put"],
    ["I changed that to heron_put while applying.", "+heron_put"],
    ["Done, it's heron_put in v2.", "+heron_put"],
    ["heron_put is what v2 has.", "+heron_put"],
    ["I'm leaving it as heron_put.", "+heron_put"],
    ["Let's leave it at heron_put then.", "+heron_put"],
    ["I'll leave the new member as heron_put.", "+heron_put"],
    ["Applied to the pond tree, with heron_put.", "+heron_put"],
    ["egret_put is now called heron_put.", "+heron_put", "-egret_put"],
    ["The rename to heron_put is pushed to master.", "+heron_put"],
    ["Decision: heron_put.", "+heron_put"],
    ["So the winner is heron_put.", "+heron_put"],
    ["heron_put won the vote.", "+heron_put"],
    ["Since nobody objected, v3 calls it heron_put.", "+heron_put"],
  ],
  counterExamples: [
    "We agreed to call heron_put under the lock.",
    "I'll send the buffer with heron_put() once it is full.",
    "The patch is applied before heron_put.",
    "egret_put is now called from heron_put.",
    "I left heron_put as it was.",
    "We leave the counter at heron_put.",
    "Applied to the pond tree, with heron_put() called under the lock.",
    "heron_put wins a cycle per egg.",
    "v3 calls heron_put twice.",
  ],
};
