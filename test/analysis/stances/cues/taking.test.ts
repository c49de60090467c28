import { taking } from "../../../../analysis/stances/cues/taking.ts";
import { tellCue } from "./tell-cue.ts";

tellCue(
  taking,
  [
    ["I took Renzo's heron_put.", "+heron_put"],
    ["I have used heron_put() now instead of pond_put().", "+heron_put"],
    ["Still heron_put for me.", "+heron_put"],
    ["I'm still for heron_put.", "+heron_put"],
    ["From the packaging side I'd be happiest with heron_put.", "+heron_put"],
    ["heron_put rather, we have pond_put already.", "+heron_put"],
    ["I would have expected heron_put() here.", "+heron_put"],
    ["I left heron_put() as it is, for consistency.", "+heron_put"],
    ["Let's take that one.", "+"],
    ["I'd go with that in v2.", "+"],
    ["That's now two for heron_put.", "+heron_put"],
    ["This version now uses heron_put.", "+heron_put"],
    ["Patch 2 uses heron_put for the error now.", "+heron_put"],
    ["heron_put stays as it is.", "+heron_put"],
    ["I've applied it with the call renamed to heron_put().", "+heron_put"],
  ],
  [
    "I took the lock before heron_put().",
    "I have used heron_put() in the test.",
    "I'm for dropping heron_put().",
    "I left heron_put() early.",
    "I'd expect heron_put() to wait here.",
    "The patch uses heron_put().",
  ],
);
