import { refusing } from "../../../../../analysis/stances/cues/refusing.ts";
import type { CueExamples } from "../cue-examples.ts";

export const refusingExamples: CueExamples = {
  cue: refusing,
  examples: [
    ["But no to heron_put.", "-heron_put"],
    ["Hard no on heron_put.", "-heron_put"],
    ["Yes to heron_put.", "+heron_put"],
    ["I'm not going to merge something called heron_put.", "-heron_put"],
    ["Do we really have to call it heron_put?", "-heron_put"],
    ["I withdraw heron_put.", "-heron_put"],
    ["I take heron_put back.", "-heron_put"],
    ["heron_put was just an idea, I take that back.", "-heron_put"],
    ["Not so sure about heron_put.", "-heron_put"],
    ["I'm no fan of heron_put.", "-heron_put"],
    ["I'm against heron_put.", "-heron_put"],
  ],
  counterExamples: [
    "No to a heron_put limit, and no to POND_HERON marks.",
    "There is no call to heron_put.",
    "Do we have to wait in heron_put?",
    "We drop the lock in heron_put.",
    "I'm not going to look at heron_put today.",
    "It takes heron_put back to the pond.",
  ],
};
