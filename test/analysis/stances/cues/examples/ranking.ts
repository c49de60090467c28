import { ranking } from "../../../../../analysis/stances/cues/ranking.ts";
import type { CueExamples } from "../cue-examples.ts";

export const rankingExamples: CueExamples = {
  cue: ranking,
  examples: [
    ["Of the two, heron_put.", "+heron_put"],
    ["heron_put beats heron_get any day.", "+heron_put", "-heron_get"],
    ["I'd take heron_put over heron_get.", "+heron_put", "-heron_get"],
    ["Can we use heron_put in place of heron_get?", "+heron_put", "-heron_get"],
    ["Unlike heron_get, heron_put tells the reader that it waits.", "+heron_put", "-heron_get"],
    ["I lean towards heron_put.", "+heron_put"],
    ["You can count me in for heron_put.", "+heron_put"],
    ["What speaks for heron_put is its length.", "+heron_put"],
    ["What speaks against heron_put is its length.", "-heron_put"],
    ["That's why I'd go with heron_put.", "+heron_put"],
    ["I'd be happy with anything that is not heron_put.", "-heron_put"],
    ["My only complaint is heron_put, which hides the wait.", "-heron_put"],
    ["heron_put describes how, not why.", "-heron_put"],
  ],
  counterExamples: [
    "heron_put waits longer, unlike heron_get.",
    "Of the two, heron_put waits longer.",
    "The problem is heron_put returning early.",
    "heron_put describes how to wait.",
  ],
};
