import { mixUp } from "../../../../../analysis/stances/cues/mix-up.ts";
import type { CueExamples } from "../cue-examples.ts";

export const mixUpExamples: CueExamples = {
  cue: mixUp,
  examples: [
    ["heron_put is too close to heron_putt.", "-heron_put"],
    ["Somebody is bound to confuse heron_put with heron_putt.", "-heron_put"],
    ["heron_put is one letter away from it.", "-heron_put"],
    ["That would be the third thing called heron_put.", "-heron_put"],
    ["Having both heron_put and heron_putt would be a nightmare.", "-heron_put", "-heron_putt"],
    ["heron_put invites misuse.", "-heron_put"],
    ["heron_put is already taken by the pond.", "-heron_put"],
    ["heron_put next to heron_pot is bound to confuse.", "-heron_pot", "-heron_put"],
    ["heron_put could be confused with egret_put.", "-heron_put"],
    ["People will use heron_put in place of egret_put.", "-heron_put"],
  ],
  counterExamples: [
    "heron_put closes the file.",
    "It is the third call of heron_put.",
    "Having both heron_put and heron_get helps.",
    "heron_put is used in the pond.",
    "heron_put next to the lock is going to wait.",
  ],
};
