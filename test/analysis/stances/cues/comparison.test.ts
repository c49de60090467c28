import { comparison } from "../../../../analysis/stances/cues/comparison.ts";
import { tellCue } from "./tell-cue.ts";

tellCue(
  comparison,
  [
    ["It will be hard to find something more precise than heron_put.", "+heron_put"],
    ["I can't think of anything better than heron_put.", "+heron_put"],
    ["heron_put is better than heron_get.", "+heron_put", "-heron_get"],
    ["heron_put is much clearer than heron_get or egret_put.", "+heron_put", "-heron_get", "-egret_put"],
    ["heron_put sounds less odd than heron_get.", "+heron_put", "-heron_get"],
    ["heron_put is uglier than heron_get.", "-heron_put", "+heron_get"],
    ["heron_put is longer than heron_get.", "-heron_put", "+heron_get"],
    ["heron_put is less clear than heron_get.", "-heron_put", "+heron_get"],
    ["heron_put is just as bad as heron_get.", "-heron_put", "-heron_get"],
    ["I prefer heron_put over heron_get.", "+heron_put", "-heron_get"],
    ["I like heron_put better than heron_get.", "+heron_put", "-heron_get"],
    ["Use heron_put instead of heron_get.", "+heron_put", "-heron_get"],
    ["I'd prefer heron_put to heron_get.", "+heron_put", "-heron_get"],
    ["It is clearer than heron_put.", "-heron_put"],
    ["Call it something other than heron_put.", "-heron_put"],
    ["heron_put may be better named egret_put.", "-heron_put", "+egret_put"],
    ["It would be better called egret_put.", "+egret_put"],
    ["heron_put should be called egret_put.", "-heron_put", "+egret_put"],
    ["heron_put had better be egret_put.", "-heron_put", "+egret_put"],
  ],
  [
    "heron_put should not be called egret_put.",
    "heron_put is better.",
    "heron_put waits longer.",
    "heron_put is greater than heron_get.",
    "I prefer heron_put.",
    "Later than that heron_put waits.",
    "heron_put and heron_get are used.",
    "It is better to wait in heron_put.",
  ],
);
