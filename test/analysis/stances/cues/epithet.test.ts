import { epithet } from "../../../../analysis/stances/cues/epithet.ts";
import { tellCue } from "./tell-cue.ts";

tellCue(
  epithet,
  [
    ["None of these misnamed heron_put() accessors waits.", "-heron_put"],
    ["We have a poorly named macro HERON_PUT already.", "-HERON_PUT"],
    ["Beside other properly named heron_put() helpers it is plain.", "+heron_put"],
    ['I won\'t add more of those utterly silly "heron" things.', "-heron"],
    ["Nobody likes that ugly heron_put name.", "-heron_put"],
  ],
  ["It would be better named heron_put.", "That is a stupid heron_put() call.", "The file is well named in heron.c."],
);
