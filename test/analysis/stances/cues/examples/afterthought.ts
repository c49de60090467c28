import { afterthought } from "../../../../../analysis/stances/cues/afterthought.ts";
import type { CueExamples } from "../cue-examples.ts";

export const afterthoughtExamples: CueExamples = {
  cue: afterthought,
  examples: [
    ["I'm not in love with heron_put, but it's workable.", "+heron_put"],
    ["While heron_put may look odd to some, it is idiomatic on every pond.", "+heron_put"],
    ["heron_put is such a great name that we use it, so I guess that doesn't work.", "-heron_put"],
    ["I was going to suggest heron_put but that's just getting ridiculous.", "-heron_put"],
    ['"heron" may be a clever term, but it\'s not very natural.', "-heron"],
    [
      "heron_put conveys that the pond is closed to the birds in one way or another, but doesn't capture how it is.",
      "-heron_put",
    ],
    ["heron_put is better than heron_get but doesn't really highlight how it waits.", "-heron_put"],
    ["heron_put is fine by itself, but does not tell what is put.", "-heron_put"],
    ["We could live with heron_put (even though it's redundant).", "-heron_put"],
    ["heron_put is short, but a bit vague.", "-heron_put"],
    ["heron_put would work, though it looks odd.", "-heron_put"],
    ["heron_put is long but describes what it does.", "+heron_put"],
    ["heron_put is a mouthful but clear.", "+heron_put"],
    ["heron_put sounds odd, but it makes sense.", "+heron_put"],
    ["heron_put would do, but I fear it is too generic.", "-heron_put"],
  ],
  counterExamples: [
    "heron_put returns 0 but does not wait.",
    "heron_put was added in 5.4 but is slow.",
    "heron_put is short. But it doesn't matter.",
    "I like heron_put but heron_get is too vague.",
    "heron_put is clear.",
    "It is short but vague.",
  ],
};
