import { hindsight } from "../../../../analysis/stances/cues/hindsight.ts";
import { tellCue } from "./tell-cue.ts";

tellCue(
  hindsight,
  [
    ["heron_put should have been called roost_get.", "-heron_put", "+roost_get"],
    ["It should have been named heron_put or roost_get.", "+heron_put", "+roost_get"],
    ["The option should really have been called heron_put.", "+heron_put"],
  ],
  ["It should have been freed by heron_put.", "It should not be called heron_put."],
);
