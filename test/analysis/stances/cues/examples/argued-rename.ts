import { arguedRename } from "../../../../../analysis/stances/cues/argued-rename.ts";
import type { CueExamples } from "../cue-examples.ts";

export const arguedRenameExamples: CueExamples = {
  cue: arguedRename,
  examples: [
    ["Since heron_put() is not for freeing but for dropping, rename it to heron_drop().", "-heron_put"],
    ["Rename the field so that it is clear which part of the code uses it.", "+"],
    ["I renamed it to make clear that it waits.", "+"],
    ["Rename heron_put to match the other functions.", "-heron_put"],
    ["Rename heron_put so as to not clash with the flag.", "-heron_put"],
    ["Rename heron_put to clearly tell it apart.", "-heron_put"],
  ],
  counterExamples: ["Rename the field.", "Don't rename it to make it clear.", "Rename heron_put to heron_drop."],
};
