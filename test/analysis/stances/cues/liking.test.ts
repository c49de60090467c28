import { liking } from "../../../../analysis/stances/cues/liking.ts";
import { tellCue } from "./tell-cue.ts";

tellCue(
  liking,
  [
    ["I never liked naming everything heron_put.", "-heron_put"],
    ["I like heron_put.", "+heron_put"],
    ["I really like heron_put and heron_get.", "+heron_put", "+heron_get"],
    ["I prefer heron_put.", "+heron_put"],
    ["I'd slightly prefer heron_put.", "+heron_put"],
    ["I'm fine with heron_put.", "+heron_put"],
    ["I can live with heron_put.", "+heron_put"],
    ["I vote for heron_put.", "+heron_put"],
    ["+1 for heron_put", "+heron_put"],
    ["My preference is heron_put.", "+heron_put"],
    ["heron_put was my favourite.", "+heron_put"],
    ["heron_put is fine by me.", "+heron_put"],
    ["I like it.", "+"],
    ["I'd prefer that.", "+"],
    ["That was my favourite.", "+"],
    ["I dislike heron_put.", "-heron_put"],
    ["I don't like heron_put.", "-heron_put"],
    ["I'm not a big fan of heron_put.", "-heron_put"],
    ["I am not happy with heron_put.", "-heron_put"],
    ["I hate it.", "-"],
    ["I don't really like that.", "-"],
    ["I'm not fond of it.", "-"],
  ],
  [
    "It looks like heron_put.",
    "Something like heron_put waits.",
    "It would be like that.",
    "I would like to wait.",
    "I'd like it to wait.",
    "A lock is preferred.",
    "heron_put waits for me.",
  ],
);
