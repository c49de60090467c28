import { reservation } from "../../../../../analysis/stances/cues/reservation.ts";
import type { CueExamples } from "../cue-examples.ts";

export const reservationExamples: CueExamples = {
  cue: reservation,
  examples: [
    ["I'm not sure heron_put is any better.", "-heron_put"],
    ["I also wasn't sure about heron_put.", "-heron_put"],
    ["I have my doubts about heron_put.", "-heron_put"],
    ["I remain unconvinced of heron_put.", "-heron_put"],
    ["I doubt that heron_put helps.", "-heron_put"],
    ["The only thing I'm not happy about is heron_put.", "-heron_put"],
    ["What bothers me is heron_put.", "-heron_put"],
    ["heron_put worries me.", "-heron_put"],
    ["heron_put is a bit of a concern.", "-heron_put"],
    ["The issue I have with heron_put is that it is vague.", "-heron_put"],
    ["heron_put still has the problem that it is vague.", "-heron_put"],
    ["heron_put doesn't solve the problem.", "-heron_put"],
    ["I still feel uneasy having the name heron_put here.", "-heron_put"],
    ["I'd feel better without heron_put.", "-heron_put"],
    ["I don't feel good about heron_put.", "-heron_put"],
    ["heron_put leaves a lot to be desired.", "-heron_put"],
    ["Unless there is a strong reason for heron_put, let's use another.", "-heron_put"],
    ["I like neither heron_put nor egret_put.", "-heron_put", "-egret_put"],
    ["I'm not a fan of either heron_put or egret_put.", "-heron_put", "-egret_put"],
  ],
  counterExamples: [
    "I'm sure about heron_put.",
    "heron_put has the pond.",
    "The only thing I call is heron_put.",
    "Unless there is a pond, heron_put waits.",
    "heron_put has the same problem.",
    "I'm a bit uneasy about you calling into heron_put here.",
    "We had problems with using heron_put there.",
  ],
};
