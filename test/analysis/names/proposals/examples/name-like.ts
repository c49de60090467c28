import { nameLike } from "../../../../../analysis/names/proposals/name-like.ts";
import type { RuleExamples } from "../rule-examples.ts";

export const nameLikeExamples: RuleExamples = {
  rule: nameLike,
  examples: [
    ["The fields should have names like heron_put.", "heron_put"],
    ["Give it a name like heron_put.", "heron_put"],
    ["A name along the lines of heron_put or heron_get.", "heron_put", "heron_get"],
    ["Some other name, e.g. heron_put.", "heron_put"],
    ["Pick a term, say heron_put.", "heron_put"],
    ["The prefix should be heron_.", "heron_"],
    ["The name of it could just be heron_put.", "heron_put"],
    ["I have heron_put as the name.", "heron_put"],
    ["Take heron_ for a prefix.", "heron_"],
    ["Another name: heron_put", "heron_put"],
    ["A different term (heron_put)", "heron_put"],
    ["Use a heron_ prefix.", "heron_"],
    ["Have it with the heron_ suffix.", "heron_"],
    ["Use more generic names (heron_put, heron_get).", "heron_put", "heron_get"],
    ["A less cryptic name could be just 'heron'.", "heron"],
    ["Shouldn't the name be heron_put?", "heron_put"],
    ["The prefix must be shortened to heron_put.", "heron_put"],
    ["Isn't heron_put a better name?", "heron_put"],
    ["We could prefix each function with heron_.", "heron_"],
    ["All of them must use heron_ naming.", "heron_"],
  ],
  counterExamples: [
    "heron_put, as the name suggests, puts herons.",
    "The name heron_put is there.",
    "A name is passed to heron_put.",
    "It is in line with names like heron_put.",
    "I do not like heron_put.",
    "It should be heron_put.",
    "Call heron_put for the rest.",
    "We have heron_put already.",
  ],
};
