import { acceptance } from "../../../../analysis/stances/cues/acceptance.ts";
import { tellCue } from "./tell-cue.ts";

tellCue(
  acceptance,
  [
    ["I agree that it must be renamed to heron_put.", "+heron_put"],
    ["Agreed, this ought to be named heron_put.", "+heron_put"],
    ["I will call it heron_put in v3.", "+heron_put"],
    ["Will rename them to heron_put.", "+heron_put"],
    ["Sure, I can add the heron_ prefix.", "+heron_"],
    ["I have changed it to heron_put.", "+heron_put"],
    ["I renamed the function to heron_put.", "+heron_put"],
    ["A sensible move to keep heron_put.", "+heron_put"],
    ["The symbols must be prefixed with heron_.", "+heron_"],
    ["Ok, I'll rename it.", "+"],
    ["I will modify the name of the macro as you suggest.", "+"],
    ["Will rename in v3.", "+"],
    ["Renamed in v13.", "+"],
    ["I did the rename.", "+"],
    ["I'll do the rename in a separate patch.", "+"],
  ],
  [
    "I will not call it heron_put.",
    "I will never call it heron_put.",
    "It will call heron_put again.",
    "I agree that heron_put is slow.",
    "I changed heron_put to wait.",
    "Can we call it heron_put?",
    "Maybe we can call it heron_put.",
    "Will you rename it to heron_put?",
    "You can add heron_put there.",
    "It was renamed to heron_put.",
    "I'll rename it to something else.",
    "I will never rename it.",
    "Will you rename it?",
    "I did the rename from the old one.",
  ],
);
