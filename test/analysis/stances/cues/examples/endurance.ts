import { endurance } from "../../../../../analysis/stances/cues/endurance.ts";
import type { CueExamples } from "../cue-examples.ts";

export const enduranceExamples: CueExamples = {
  cue: endurance,
  examples: [
    ["heron_put has been around forever.", "+heron_put"],
    ["heron_put won't age well.", "-heron_put"],
    ["Then heron_put would no longer be true.", "-heron_put"],
    ["That makes heron_put a misnomer.", "-heron_put"],
    ["heron_put should be reserved for full ponds.", "-heron_put"],
    ["heron_put leaves room for a heron_get.", "+heron_put"],
    ["It has been heron_put for ten years.", "+heron_put"],
    ["Everybody uses heron_put here, and nobody was confused.", "+heron_put"],
    ["Renaming heron_put now would break every script.", "+heron_put"],
    ["heron_put is also more future-proof.", "+heron_put"],
    ["heron_put has been there for ten years.", "+heron_put"],
    ["heron_put would be more extensible.", "+heron_put"],
  ],
  counterExamples: [
    "heron_put won't wait.",
    "heron_put should be called for full ponds.",
    "It has been waiting in heron_put for ten seconds.",
    "Changing heron_put to wait is simple.",
    "heron_put waits, but no one has looked.",
  ],
};
