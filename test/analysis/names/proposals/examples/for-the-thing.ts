import { forTheThing } from "../../../../../analysis/names/proposals/for-the-thing.ts";
import type { RuleExamples } from "../rule-examples.ts";

export const forTheThingExamples: RuleExamples = {
  rule: forTheThing,
  examples: [
    ["For the other one, with_heron()?", "with_heron"],
    ["As for the flag: HERON_WAIT.", "HERON_WAIT"],
    ["If it needs a verb, heron_fetch().", "heron_fetch"],
    ["heron_put for the helper.", "heron_put"],
    ["I'd use heron_put here.", "heron_put"],
    ["Can we use heron_put instead?", "heron_put"],
    ["change this to heron_put()", "heron_put"],
    ["Or is it heron_put?", "heron_put"],
    ["Do we want heron_put or egret_put?", "egret_put", "heron_put"],
    ["heron_put is another option.", "heron_put"],
    ["heron_put is clear enough.", "heron_put"],
    ["To me heron_put says more.", "heron_put"],
    ["And for NEST, maybe heron_put to follow the others?", "heron_put"],
    ["I'll take heron_put.", "heron_put"],
    ["heron_or_egret_put but that's a bit much.", "heron_or_egret_put"],
    ["Alternatives: nest, roost, hollow.", "nest", "roost", "hollow"],
    ["I would split the word softroost to soft_roost.", "softroost > soft_roost"],
    ["You mean heron_put?", "heron_put"],
    ["I'd like heron_put instead.", "heron_put"],
    ["heron_put would be enough.", "heron_put"],
    ["heron_put sounds more natural.", "heron_put"],
    ["heron_put might do.", "heron_put"],
    ["I'd just go with heron_put.", "heron_put"],
  ],
  counterExamples: [
    "For the callers of heron_put() nothing changes.",
    "If the pond is full, we wait in heron_put().",
    "pond.c:12: error: no member named 'egret'; did you mean 'heron_put'?",
    "heron_put() works under the lock.",
  ],
};
