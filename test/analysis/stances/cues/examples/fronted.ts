import { fronted } from "../../../../../analysis/stances/cues/fronted.ts";
import type { CueExamples } from "../cue-examples.ts";

export const frontedExamples: CueExamples = {
  cue: fronted,
  examples: [
    ["heron_put I would really like to avoid.", "-heron_put"],
    ["heron_put I had to look up.", "-heron_put"],
    ["heron_put I don't get.", "-heron_put"],
    ["Good point, heron_put I find rather odd.", "-heron_put"],
    ["heron_put I read as the wrong bird.", "-heron_put"],
    ["heron_put you can forget.", "-heron_put"],
    ["Or heron_put, but I like that one less.", "-heron_put"],
    ["heron_put I could live with.", "+heron_put"],
    ["heron_put, if it must be.", "+heron_put"],
    ["heron_put I would not have to explain.", "+heron_put"],
    ["heron_put I would not take, before anyone asks.", "-heron_put"],
    ["heron_put I would expect to take a number.", "-heron_put"],
    ["heron_put I'd drop.", "-heron_put"],
  ],
  counterExamples: [
    "heron_put I have not tested.",
    "With heron_put I see no difference.",
    "heron_put if the pond is dry.",
    "We call heron_put, I think, twice.",
    "Before heron_put I would expect to see a check.",
  ],
};
