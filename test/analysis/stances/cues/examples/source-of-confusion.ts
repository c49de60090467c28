import { sourceOfConfusion } from "../../../../../analysis/stances/cues/source-of-confusion.ts";
import type { CueExamples } from "../cue-examples.ts";

export const sourceOfConfusionExamples: CueExamples = {
  cue: sourceOfConfusion,
  examples: [
    ["The confusion comes from heron_put.", "-heron_put"],
    ["Part of the confusion might be the naming: heron_put is what it says last.", "-heron_put"],
    ["The name heron_put is the source of the confusion.", "-heron_put"],
    ["heron_put vs egret_put keeps confusing me.", "-heron_put", "-egret_put"],
    ["The naming heron_put vs. egret_put is somehow easy to confuse.", "-heron_put", "-egret_put"],
    ["There is a mismatch between heron_put and egret_put.", "-heron_put", "-egret_put"],
    ["We have a naming mismatch here: heron_put vs. egret_put.", "-heron_put", "-egret_put"],
    ["heron_put conflates two things.", "-heron_put"],
    ["heron_put is indistinguishable from egret_put.", "-heron_put"],
    ["heron_put and egret_put differ in one letter only.", "-heron_put", "-egret_put"],
    ["The same heron_put name is used in the other pond.", "-heron_put"],
    ["heron_put overloads a term.", "-heron_put"],
    ["heron_put is a term that means something else in networking.", "-heron_put"],
    ["heron_put has a well-established meaning.", "-heron_put"],
    ["heron_put shadows a libc function.", "-heron_put"],
  ],
  counterExamples: [
    "The data comes from heron_put.",
    "heron_put mixes the pond.",
    "heron_put has a return value.",
    "heron_put has a use.",
    "The same heron_put is used in the first pond.",
    "heron_put hides the pond.",
    "heron_put and egret_put differ by a single line.",
  ],
};
