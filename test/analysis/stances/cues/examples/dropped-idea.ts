import { droppedIdea } from "../../../../../analysis/stances/cues/dropped-idea.ts";
import type { CueExamples } from "../cue-examples.ts";

export const droppedIdeaExamples: CueExamples = {
  cue: droppedIdea,
  examples: [
    ["I thought about heron_put too, but nothing is put there.", "-heron_put"],
    ["We first called it heron_put, but people put herons in it.", "-heron_put"],
    ["I had heron_put in mind, until I saw the pond's.", "-heron_put"],
    ["heron_put was my first idea as well, but it is long.", "-heron_put"],
    ["I decided against heron_put.", "-heron_put"],
    ["heron_put was rejected last year.", "-heron_put"],
  ],
  counterExamples: [
    "I thought about heron_put.",
    "We had heron_put fail, but only once.",
    "I used heron_put for a while until it got renamed.",
    "heron_put was the first to wait.",
  ],
};
