import { calling } from "../../../../../analysis/stances/cues/calling.ts";
import type { CueExamples } from "../cue-examples.ts";

export const callingExamples: CueExamples = {
  cue: calling,
  examples: [
    ["If you renamed it to heron_put in reality it would not mean that it waits.", "-heron_put"],
    ["Calling both of them heron_put is confusing.", "-heron_put"],
    ["Renaming heron_get() to heron_put() would be misleading.", "-heron_put"],
    ["Naming it heron_put would then be consistent.", "+heron_put"],
    ["Calling it heron_put doesn't really help.", "-heron_put"],
    ["Renaming this to heron_put seems like a matter of personal taste.", "-heron_put"],
    ["It would be a bit confusing to rename this to just heron_put.", "-heron_put"],
    ["No objection to rename it to heron_put.", "+heron_put"],
    ["No problem with calling it heron_put.", "+heron_put"],
    ["I don't think there's anything wrong with using heron_put.", "+heron_put"],
    ["It is fine to have heron_put in the name.", "+heron_put"],
    ["I'm inclined to refer to it as heron_put.", "+heron_put"],
    ["It should remain heron_put.", "+heron_put"],
    ["I'll not call it heron_put anymore.", "-heron_put"],
    ["Naming it heron_put makes pretty much no sense.", "-heron_put"],
  ],
  counterExamples: [
    "Calling heron_put() under the lock deadlocks.",
    "Calling heron_put() twice.",
    "I object to calling heron_put().",
    "There is something wrong with heron_put().",
    "We should keep the lock while heron_put() waits.",
    "It is fine to drop the lock.",
    "Don't call heron_put() again.",
  ],
};
