import { wish } from "../../../../analysis/stances/cues/wish.ts";
import { tellCue } from "./tell-cue.ts";

tellCue(
  wish,
  [
    ["Please find a better name.", "-"],
    ["Can we come up with a less odd name?", "-"],
    ["It deserves a more telling name.", "-"],
    ["I'd appreciate a different prefix.", "-"],
    ["This should be renamed.", "-"],
    ["It would be better to have a non ambiguous name like heron_put.", "+heron_put"],
    ["Please use a clearer name, e.g. heron_put.", "+heron_put", "-"],
    ["Could you rename?", "-"],
    ["Could we find another name?", "-"],
    ["This should really be named something else.", "-"],
    ["heron_put ought to be called something else.", "-", "-heron_put"],
    ["It must be named differently.", "-"],
    ["heron_put *has* to be renamed.", "-heron_put"],
  ],
  [
    "It has a name.",
    "It has a long name like heron_put.",
    "It should be renamed to heron_put.",
    "The name is better.",
    "We need a better lock.",
    "Find the name.",
    "A better way is to wait.",
    "It should be called something like that.",
  ],
);
