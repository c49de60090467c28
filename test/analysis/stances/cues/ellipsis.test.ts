import { ellipsis } from "../../../../analysis/stances/cues/ellipsis.ts";
import { tellCue } from "./tell-cue.ts";

tellCue(
  ellipsis,
  [
    ["Too long.", "-"],
    ["Way too generic for my taste.", "-"],
    ["Hmm, a bit vague.", "-"],
    ["Not very descriptive.", "-"],
    ["Rather not.", "-"],
    ["No, please no!", "-"],
    ["Can't you think of something clearer?", "-"],
    ["Much clearer!", "+"],
    ["Fine with me.", "+"],
    ["Lovely!", "+"],
    ["Better than mine.", "+"],
    ["Love it.", "+"],
    ["I endorse this name.", "+"],
    ["No complaints here.", "+"],
    ["LGTM, both code and name.", "+"],
  ],
  [
    "Right.",
    "OK, fine.",
    "Too long a wait.",
    "It takes too long.",
    "Fine, but heron_put waits.",
    "No complaints were heard before the release.",
    "I second the first caller.",
    "Can't you call it later?",
  ],
);
