import { misgiving } from "../../../../../analysis/stances/cues/misgiving.ts";
import type { CueExamples } from "../cue-examples.ts";

export const misgivingExamples: CueExamples = {
  cue: misgiving,
  examples: [
    ["I am not sure if we should call this heron_put.", "-heron_put"],

    ["I can't say I'm in love with heron_put.", "-heron_put"],
    ["I have reservations about heron_put.", "-heron_put"],
    ["I'm lukewarm on heron_put.", "-heron_put"],
    ["Veto on heron_put.", "-heron_put"],
    ["What I don't like about heron_put is its length.", "-heron_put"],
    ["heron_put doesn't quite cut it.", "-heron_put"],
    ["heron_put is an eyesore.", "-heron_put"],
    ["heron_put looks like a typo.", "-heron_put"],
    ["heron_put is already used for something else.", "-heron_put"],
    ["heron_put and heron_get are too easy to confuse.", "-heron_get", "-heron_put"],
    ["Good luck grepping for heron_put.", "-heron_put"],
    ["I never understood why it's called heron_put.", "-heron_put"],
    ["heron_put leaks an implementation detail.", "-heron_put"],
    ["heron_put isn't a verb.", "-heron_put"],
    ["heron_put should be a verb.", "-heron_put"],
    ["Functions should be verbs, heron_put is a noun.", "-heron_put"],
    ["Strictly speaking it's not a heron_put.", "-heron_put"],
    ["heron_put isn't something I'd expect.", "-heron_put"],
    ["We had heron_put before and everybody hated it.", "-heron_put"],
    ["heron_put doesn't immediately grab me.", "-heron_put"],
    ['I am a little uncertain about plain "heron".', "-heron"],
  ],
  counterExamples: [
    "I can say that heron_put waits.",
    "I have a question about heron_put.",
    "heron_put doesn't cut the line.",
    "heron_put is used for reading.",
    "Try to call heron_put again.",
    "heron_put leaks memory.",
    "heron_put is a function.",
    "heron_put should be a static function.",
    "heron_put and heron_get are easy to use.",
    "I never understood why heron_put waits.",
  ],
};
