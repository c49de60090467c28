import { choice } from "../../../../analysis/stances/cues/choice.ts";
import { tellCue } from "./tell-cue.ts";

tellCue(
  choice,
  [
    ["I'll go with heron_put.", "+heron_put"],
    ["Let's use heron_put or heron_get.", "+heron_put", "+heron_get"],
    ["Then I'd stay with heron_put.", "+heron_put"],
    ["We should stick with heron_put.", "+heron_put"],
    ["Please keep heron_put.", "+heron_put"],
    ["I'll rename it to heron_put.", "+heron_put"],
    ["OK, heron_put it is.", "+heron_put"],
    ["The name should be heron_put.", "+heron_put"],
    ["The prefix should really be heron_.", "+heron_"],
    ["heron_put would be enough.", "+heron_put"],
    ["heron_put should do.", "+heron_put"],
    ["I am leaning towards heron_put.", "+heron_put"],
    ["Please keep the current name.", "+"],
    ["Let's not call it heron_put.", "-heron_put"],
    ["Please not use heron_put.", "-heron_put"],
  ],
  [
    "I would never use heron_put.",
    "I'd not keep to it in heron_put.",
    "heron_put waits.",
    "It is heron_put that waits.",
    "It goes with the others.",
    "Nobody uses heron_put.",
    "We wait in heron_put.",
    "I found heron_put there.",
  ],
);
