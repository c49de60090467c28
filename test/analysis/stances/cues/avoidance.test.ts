import { avoidance } from "../../../../analysis/stances/cues/avoidance.ts";
import { tellCue } from "./tell-cue.ts";

tellCue(
  avoidance,
  [
    ["My main concern is still the heron_put naming.", "-heron_put"],
    ["Why not heron_get rather than heron_put?", "-heron_put"],
    ["There was an objection to heron_put.", "-heron_put"],
    ["Please avoid heron_put.", "-heron_put"],
    ["I would stay away from heron_put and heron_get.", "-heron_put", "-heron_get"],
    ['Remove all mentions of "roost".', "-roost"],
    ['Please get rid of the word "roost".', "-roost"],
    ["Don't call it heron_put.", "-heron_put"],
    ["Stop calling it heron_put.", "-heron_put"],
    ['Anything with "roost" in it.', "-roost"],
    ["I have an objection to heron_put.", "-heron_put"],
    ["I'd rather not use heron_put.", "-heron_put"],
    ["It should not be tied to heron_put.", "-heron_put"],
    ["The name must then not be bound to a reed/pond/lake vocabulary.", "-reed", "-pond", "-lake"],
    ["The problem with heron_put is known.", "-heron_put"],
    ["It suffers from the name heron_put.", "-heron_put"],
    ["Anything but heron_put, please.", "-heron_put"],
    ["You can't name it heron_put.", "-heron_put"],
    ["Use it instead of heron_put, because it is shorter.", "-heron_put"],
  ],
  [
    "The problem is heron_put().",
    "I have no objection to heron_put.",
    "Without any objection to heron_put.",
    "We call heron_put there.",
    "Anything heron_put does.",
    "The problem is that heron_put waits.",
    "I would rather use heron_put.",
    "heron_put avoids the lock.",
    "Please avoid waiting.",
    "It should be tied to heron_put.",
  ],
);
