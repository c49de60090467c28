import { declinedRename } from "../../../../../analysis/stances/cues/declined-rename.ts";
import type { CueExamples } from "../cue-examples.ts";

export const declinedRenameExamples: CueExamples = {
  cue: declinedRename,
  examples: [
    ["I'm reluctant to ship heron_put.", "-heron_put"],
    ["I could do without heron_put.", "-heron_put"],
    ["heron_put is going to haunt us.", "-heron_put"],
    ["Let me register a mild dislike of heron_put.", "-heron_put"],
    ["Please don't rename it to heron_put.", "-heron_put"],
    ["s/egret_put()/heron_put()/ really makes no sense.", "-heron_put"],
    ["I don't see how renaming egret_put to heron_put makes anything clearer.", "-heron_put"],
    ["Please no names like heron_put.", "-heron_put"],
    ["Given exhaustingly long names like heron_put, this helps.", "-heron_put"],
    ["What a terrible name heron_put is.", "-heron_put"],
    ["It's a stretch to call it heron_put.", "-heron_put"],
  ],
  counterExamples: [
    "Shouldn't we call them heron_put?",
    "Please give it a non ambiguous name like heron_put.",
    "s/egret_put/heron_put/ makes it shorter.",
    "What a nice name heron_put is.",
    "It's easy to call heron_put.",
  ],
};
