import { inTheName } from "../../../../analysis/stances/cues/in-the-name.ts";
import { tellCue } from "./tell-cue.ts";

tellCue(
  inTheName,
  [
    ['Having the word "heron" in the name of the function will hopefully help developers.', "+heron"],
    ['With "heron" in its name it only makes people think of birds.', "-heron"],
  ],
  ["With heron_put in the loop it will help."],
);
