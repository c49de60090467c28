import { authority } from "../../../../../analysis/stances/cues/authority.ts";
import type { CueExamples } from "../cue-examples.ts";

export const authorityExamples: CueExamples = {
  cue: authority,
  examples: [
    ["heron_put is what POSIX calls it.", "+heron_put"],
    ["We already call it heron_put.", "+heron_put"],
    ["The spec calls it heron_put.", "+heron_put"],
    ["The datasheet calls this heron_put.", "+heron_put"],
    ["heron_put is what the manual says.", "+heron_put"],
    ["heron_put is the term everybody uses.", "+heron_put"],
    ["All the others are heron_put.", "+heron_put"],
    ["The lake has heron_put already, so people know it.", "+heron_put"],
    ["Anybody who has kept birds will know what heron_put does.", "+heron_put"],
    ["heron_put is well documented.", "+heron_put"],
    ["heron_put was officially deprecated.", "-heron_put"],
    ["Nothing else there has two dots like heron_put.", "-heron_put"],
    ["The rest begins with pond, so heron_put stands out.", "-heron_put"],
    ["In the manual, this register is called HERON_PUT.", "+HERON_PUT"],
    ["This is called HERON_PUT in the spec.", "+HERON_PUT"],
    ["heron_put() is what every other driver has.", "+heron_put"],
    ["All the other drivers say heron_put.", "+heron_put"],
    ["None of the others are called heron_put.", "-heron_put"],
    ["None of the other drivers have heron_put.", "-heron_put"],
  ],
  counterExamples: [
    "I doubt anybody will understand heron_put.",
    "We usually call heron_put twice.",
    "POND_HERON is not used in this patch.",
    "It calls heron_put with the lock held.",
    "heron_put is what the caller waits for.",
    "The others wait in heron_put.",
    "heron_put is documented below.",
    "I call it from heron_put.",
  ],
};
