import { headRemark } from "../../../../../analysis/stances/cues/head-remark.ts";
import type { CueExamples } from "../cue-examples.ts";

export const headRemarkExamples: CueExamples = {
  cue: headRemark,
  examples: [
    ["- heron_put because it is short", "+heron_put"],
    ["heron_put - too long", "-heron_put"],
    ["heron_put: doesn't say what it does", "-heron_put"],
    ["- heron_put: taken", "-heron_put"],
    ["heron_put / etc - too close to it", "-heron_put"],
    ["heron_put (or so) -- ugly", "-heron_put"],
    ["heron_put = confusing", "-heron_put"],
    ["heron_put – meh", "-heron_put"],
    ["heron_put: don't like it", "-heron_put"],
    ["heron_put: short, and it says all", "+heron_put"],
    ["heron_put - my favourite", "+heron_put"],
    ["heron_put: I like it", "+heron_put"],
    ["heron_put: to match the others", "+heron_put"],
    ["heron_put: can't grep for it", "-heron_put"],
    ["heron_put: the config code has it", "-heron_put"],
    ["heron_put: looks like something you call", "-heron_put"],
    ["heron_put: phy code has it, and it's a verb", "-heron_put"],
  ],
  counterExamples: [
    "I call heron_put because it waits",
    "heron_put: it waits",
    "heron_put - returns nothing",
    "I read heron_put: too slow",
    "heron_put too",
    "It is: too long",
    "heron_put-too",
    "heron_put: Don't free the egg twice",
    "heron_put: has the lock",
  ],
};
