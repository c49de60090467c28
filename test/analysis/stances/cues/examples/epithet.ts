import { epithet } from "../../../../../analysis/stances/cues/epithet.ts";
import type { CueExamples } from "../cue-examples.ts";

export const epithetExamples: CueExamples = {
  cue: epithet,
  examples: [
    ["Two of those misnamed heron_put() helpers wait.", "-heron_put"],
    ["We have a poorly named macro HERON_PUT already.", "-HERON_PUT"],
    ["It stands next to the properly named heron_put().", "+heron_put"],
    ['Who came up with those utterly silly "heron" things.', "-heron"],
    ["Nobody likes that ugly heron_put name.", "-heron_put"],
  ],
  counterExamples: [
    "It would be better named heron_put.",
    "That is a stupid heron_put() call.",
    "The file is well named in heron.c.",
  ],
};
