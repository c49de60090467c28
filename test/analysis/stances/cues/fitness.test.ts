import { fitness } from "../../../../analysis/stances/cues/fitness.ts";
import { tellCue } from "./tell-cue.ts";

tellCue(
  fitness,
  [
    ["It reflects the fact that it waits.", "+"],
    ["I think that describes it.", "+"],
    ["heron_put describes what it does.", "+heron_put"],
    ["heron_put really captures that.", "+heron_put"],
    ["heron_put makes more sense.", "+heron_put"],
    ["heron_put makes it clear.", "+heron_put"],
    ["heron_put would work.", "+heron_put"],
    ["heron_put could describe it.", "+heron_put"],
    ["heron_put does not describe it.", "-heron_put"],
    ["heron_put doesn't really tell me anything.", "-heron_put"],
    ["heron_put hardly says what it does.", "-heron_put"],
    ["heron_put implies a lock.", "-heron_put"],
    ["heron_put lacks precision.", "-heron_put"],
    ["heron_put sounds like a bird.", "-heron_put"],
    ["heron_put could mean anything.", "-heron_put"],
    ["heron_put has nothing to do with it.", "-heron_put"],
    ["heron_put has very little to do with putting.", "-heron_put"],
    ["It has nothing to do with birds.", "-"],
    ["It does not say what it is.", "-"],
    ["The name doesn't reflect that.", "-"],
  ],
  [
    "It only describes the lock.",
    "heron_put waits.",
    "heron_put has little to do.",
    "heron_put returns what it has.",
    "We describe heron_put there.",
    "It tells me.",
    "I hardly wait.",
    "heron_put does not wait.",
  ],
);
