import { somethingLike } from "../../../../../analysis/names/proposals/something-like.ts";
import type { RuleExamples } from "../rule-examples.ts";

export const somethingLikeExamples: RuleExamples = {
  rule: somethingLike,
  examples: [
    ["Something like heron_put.", "heron_put"],
    ["I want something shorter such as heron_put.", "heron_put"],
    ["Anything along the lines of heron_put or heron_get.", "heron_put", "heron_get"],
    ["Rather something along the lines of fputheron, fgetheron or heronput.", "fputheron", "fgetheron", "heronput"],
    ["Maybe heron_put?", "heron_put"],
    ["It is long, perhaps heron_put instead?", "heron_put"],
    ["Or heron_put?", "heron_put"],
    ["It is long, or just heron_put?", "heron_put"],
    ["heron_put?", "heron_put"],
    ['"roost"?', "roost"],
    ["I was thinking of heron_put.", "heron_put"],
    ["I was thinking about something like heron_put.", "heron_put"],
    ["Shorter, e.g. heron_put", "heron_put"],
    ["I'm thinking heron_put since they are all herons.", "heron_put"],
    ["Like heron_put?", "heron_put"],
    ["I would rather base this on the nest, maybe like heron_put.", "heron_put"],
    ["Could we have heron_nest or maybe just nest instead of bird?", "nest"],
  ],
  counterExamples: [
    "It requires a separate use of heron_get (or heron_put).",
    "None matter, except heron_get, which waits, and maybe heron_put.",
    "We don't want a call for each of them, e.g. heron_put().",
    "heron_put does something.",
    "It looks like heron_put.",
    "Maybe heron_put waits.",
    "Call heron_get or heron_put and wait.",
    "heron_put waits?",
    "I think that heron_put waits.",
    "Something along the lines of what we have.",
    "I'm thinking heron_put waits too long.",
    "It looks like heron_put.",
  ],
};
