import { inTheName } from "../../../../../analysis/stances/cues/in-the-name.ts";
import type { CueExamples } from "../cue-examples.ts";

export const inTheNameExamples: CueExamples = {
  cue: inTheName,
  examples: [
    ['Having the word "heron" in the name of the function will hopefully help developers.', "+heron"],
    ['With "heron" in its name it only makes people think of birds.', "-heron"],
  ],
  counterExamples: ["With heron_put in the loop it will help."],
};
