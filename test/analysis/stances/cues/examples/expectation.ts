import { expectation } from "../../../../../analysis/stances/cues/expectation.ts";
import type { CueExamples } from "../cue-examples.ts";

export const expectationExamples: CueExamples = {
  cue: expectation,
  examples: [
    ["With heron_put you would expect the pond to be empty.", "-heron_put"],
    ["As a user I'd expect heron_put to wait.", "-heron_put"],
    ["heron_put makes me think of birds.", "-heron_put"],
    ["Somebody will read heron_put as a promise.", "-heron_put"],
    ["heron_put sounds as if the pond were gone.", "-heron_put"],
    ["heron_put reads like an order.", "-heron_put"],
    ["That sounds like a place to keep birds.", "-"],
    ["Calling it heron_put would be lying.", "-heron_put"],
    ["If it is called heron_put, people will wait for it.", "-heron_put"],
    ["When I read heron_put I think of birds.", "-heron_put"],
    ["Sorry, but when I read heron_put my head says bird.", "-heron_put"],
  ],
  counterExamples: [
    "With heron_put the pond is empty.",
    "heron_put makes the caller wait.",
    "heron_put looks like it waits.",
    "That sounds like a good idea.",
    "That sounds like a plan.",
    "If heron_put is called, people will wait.",
  ],
};
