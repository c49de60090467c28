import { untrue } from "../../../../../analysis/stances/cues/untrue.ts";
import type { CueExamples } from "../cue-examples.ts";

export const untrueExamples: CueExamples = {
  cue: untrue,
  examples: [
    ["heron_put is not even a word.", "-heron_put"],
    ["That thing is still called heron_put even though nothing is put.", "-heron_put"],
    ["heron_put is a lie.", "-heron_put"],
    ["That's not what heron_put does.", "-heron_put"],
    ["There are no birds in heron_put.", "-heron_put"],
    ["heron_put can mean anything.", "-heron_put"],
    ["heron_put tells the reader nothing.", "-heron_put"],
    ["heron_put says the same thing twice.", "-heron_put"],
    ["heron_put isn't English.", "-heron_put"],
    ["heron_put is a word I have never seen.", "-heron_put"],
    ["heron_put is a noun, the others are verbs.", "-heron_put"],
    ["heron_put is missing the unit.", "-heron_put"],
    ["With heron_put there's no room for more.", "-heron_put"],
    ["heron_put is tied to one vendor.", "-heron_put"],
    ["heron_put and egret_put side by side will be mixed up.", "-egret_put", "-heron_put"],
    ["Neither heron_put nor egret_put tells me that.", "-egret_put", "-heron_put"],
    ["heron_put would be perfect if we didn't have one.", "-heron_put"],
    ["heron_put isn't quite right.", "-heron_put"],
    ["heron_put does not put anything.", "-heron_put"],
  ],
  counterExamples: [
    "There is nothing wrong with heron_put.",
    "heron_put can be called from anywhere.",
    "heron_put is missing a check.",
    "heron_put tells the pond to wait.",
    "heron_put does not wait.",
    "heron_put does not add any limits.",
    "Neither heron_put nor egret_put is supported.",
  ],
};
