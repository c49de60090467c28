import { finding } from "../../../../../analysis/stances/cues/finding.ts";
import type { CueExamples } from "../cue-examples.ts";

export const findingExamples: CueExamples = {
  cue: finding,
  examples: [
    ["I find the name heron_put completely appropriate and easy to understand.", "+heron_put"],
    ["I found the heron_put name a little strange.", "-heron_put"],
    ["I found the heron_put name odd, but working with it I got used to it quickly.", "+heron_put", "-heron_put"],
    ["I have no problem with heron_put.", "+heron_put"],
    ["Personally, I don't have a lot of problem with that name.", "+"],
    ["I have no problem with it.", "+"],
    ["heron_put is no worse than pond_put.", "+heron_put"],
    ["I quickly got used to heron_put.", "+heron_put"],
    ["Names like heron_put and pond_put are pure and utter garbage.", "-heron_put", "-pond_put"],
    ["Something like heron_put is going to be a bit more obvious.", "+heron_put"],
    ["heron_put is really the correct wording.", "+heron_put"],
    ['I find "heron_put" not clear.', "-heron_put"],
    ["The name heron_put is causing some confusion.", "-heron_put"],
  ],
  counterExamples: [
    "I found heron_put in the tree.",
    "I have no problem with waiting.",
    "heron_put is worse than nothing.",
    "It is used to call heron_put.",
    "Something like heron_put is called there.",
    "I find heron_put not in the tree.",
  ],
};
