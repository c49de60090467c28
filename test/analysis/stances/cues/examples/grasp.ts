import { grasp } from "../../../../../analysis/stances/cues/grasp.ts";
import type { CueExamples } from "../cue-examples.ts";

export const graspExamples: CueExamples = {
  cue: grasp,
  examples: [
    ["I don't get the heron_put part.", "-heron_put"],
    ["I keep forgetting what heron_put is for.", "-heron_put"],
    ["It's unclear what heron_put means.", "-heron_put"],
    ["It is not obvious from heron_put that it waits.", "-heron_put"],
    ["One has to read the code to understand heron_put.", "-heron_put"],
    ["heron_put requires one to know the pond.", "-heron_put"],
    ["How should one understand the name heron_put?", "-heron_put"],
    ["Only a handful of people will understand heron_put.", "-heron_put"],
    ["Most readers will misunderstand heron_put.", "-heron_put"],
    ["heron_put could be interpreted in two ways.", "-heron_put"],
    ["heron_put is open to interpretation.", "-heron_put"],
    ["heron_put begs the question what is put.", "-heron_put"],
    ["heron_put may confuse readers.", "-heron_put"],
    ["heron_put explains itself.", "+heron_put"],
    ["It's clear from heron_put what is put.", "+heron_put"],
  ],
  counterExamples: [
    "I don't get heron_put to run here.",
    "It is clear what heron_put returns.",
    "heron_put requires users to have a lock.",
    "heron_put needs context switches.",
    "How should heron_put handle that?",
    "One has to lock the pond to call heron_put.",
    "People will call heron_put twice.",
  ],
};
