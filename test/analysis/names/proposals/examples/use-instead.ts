import { useInstead } from "../../../../../analysis/names/proposals/use-instead.ts";
import type { RuleExamples } from "../rule-examples.ts";

export const useInsteadExamples: RuleExamples = {
  rule: useInstead,
  examples: [
    ["As a name I'd use heron_get() instead of heron_put().", "heron_put > heron_get", "heron_get"],
    ["Again, instead of pond_offsets perhaps use_pond_offsets.", "pond_offsets > use_pond_offsets"],
    ["Please use heron_get instead of heron_put.", "heron_put > heron_get", "heron_get"],
    ["Use heron_get rather than heron_put", "heron_put > heron_get"],
    ["heron_get instead of heron_put, please", "heron_put > heron_get"],
    ["Use the name heron_get.", "heron_get"],
    ["I'd go with heron_get.", "heron_get"],
    ["I'm going with heron_get for v2.", "heron_get"],
    ["I prefer heron_get.", "heron_get"],
    ["I would strongly prefer heron_get.", "heron_get"],
    ["I'd prefer to call it heron_get.", "heron_get"],
    ["Could you use heron_get instead?", "heron_get"],
    ["Please use heron_get.", "heron_get"],
    ["Please use the heron_ prefix.", "heron_"],
    ["Maybe follow the heron_put terminology here.", "heron_put"],
    ["Could use heron_put or something.", "heron_put"],
    ["It would follow the pond() terminology of heron_put.", "heron_put"],
    ['Maybe I should borrow the "night roost" terminology.', "night roost"],
  ],
  counterExamples: [
    "This can use heron_get() instead of heron_put().",
    "Please use pond.heron rather than pond.depth there.",
    "Please convert the driver to call heron_get rather than wait.",
    'She asked how you\'re using the term "heron".',
    "We use heron_get there.",
    "I prefer to wait.",
    "I use it instead.",
    "Go with the others.",
    "Users of heron_get wait instead.",
    "Use it because heron_get waits.",
    "They use the heron_ prefix.",
  ],
};
