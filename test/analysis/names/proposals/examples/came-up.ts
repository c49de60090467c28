import { cameUp } from "../../../../../analysis/names/proposals/came-up.ts";
import type { RuleExamples } from "../rule-examples.ts";

export const cameUpExamples: RuleExamples = {
  rule: cameUp,
  examples: [
    ["I considered heron_put.", "heron_put"],
    ["Have you thought about heron_put()?", "heron_put"],
    ["I had it as heron_put first.", "heron_put"],
    ["It was heron_put in my first version.", "heron_put"],
    ["heron_put was suggested.", "heron_put"],
    ["As Ada suggested, heron_put.", "heron_put"],
    ["heron_put comes to mind.", "heron_put"],
    ["What I had in mind was heron_put.", "heron_put"],
    ["That leaves us with heron_put.", "heron_put"],
    ["Some ideas: heron_put, egret_put.", "egret_put", "heron_put"],
    ["I'll throw in heron_put.", "heron_put"],
    ["heron_put, I guess.", "heron_put"],
    ["Hmm, heron_put.", "heron_put"],
    ["heron_put.", "heron_put"],
    ["Please consider heron_put.", "heron_put"],
    ["I first had heron_put.", "heron_put"],
    ["In v2 this was called heron_put.", "heron_put"],
    ["heron_put, as suggested.", "heron_put"],
    ["We are left with heron_put.", "heron_put"],
    ["Then there's heron_put.", "heron_put"],
    ["I guess heron_put.", "heron_put"],
    ["My first version had HERON_PUT.", "HERON_PUT"],
    ["In our tree it's heron_put.", "heron_put"],
    ["HERON_PUT, as it's not the egret's?", "HERON_PUT"],
    ["So HERON_PUT from my side, but I am not attached to it.", "HERON_PUT"],
  ],
  counterExamples: [
    "heron_put()",
    "I considered the cost of heron_put().",
    "That leaves heron_put() without a caller.",
    "heron_put() is called, I guess, twice.",
  ],
};
