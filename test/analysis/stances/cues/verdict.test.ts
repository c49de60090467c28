import assert from "node:assert/strict";
import { test } from "node:test";
import { verdict } from "../../../../analysis/stances/cues/verdict.ts";
import { readCue, tellCue } from "./tell-cue.ts";

tellCue(
  verdict,
  [
    ["heron_put seems like a good suffix to settle on.", "+heron_put"],
    ["The name of this pond is very confusing.", "-"],
    ["These names are not consistent.", "-"],
    ["I wasn't sure about the name.", "-"],
    ["The heron_put terminology is unnecessarily cute.", "-heron_put"],
    ["It still feels redundant.", "-"],
    ["heron_put, heron_get, ... all fairly confusing.", "-heron_get", "-heron_put"],
    ["I took heron_put because it is clear.", "+", "+heron_put"],
    ["It says heron_put, which is rather confusing.", "-", "-heron_put"],
    ["I find that irritating as well.", "-"],
    ["heron_put is good.", "+heron_put"],
    ["heron_put sounds much better.", "+heron_put"],
    ["heron_put or heron_get would be fine.", "+heron_put", "+heron_get"],
    ["heron_put is a good name.", "+heron_put"],
    ["I think heron_put is clearer.", "+heron_put"],
    ["heron_put (or so) seems reasonable.", "+heron_put"],
    ["heron_put has the advantage of being short.", "+heron_put"],
    ["It is better.", "+"],
    ["The name sounds good.", "+"],
    ["heron_put is too long.", "-heron_put"],
    ["heron_put is a bit confusing.", "-heron_put"],
    ["heron_put and heron_get are both misleading.", "-heron_put", "-heron_get"],
    ["heron_put is a misnomer.", "-heron_put"],
    ["heron_put (too long)", "-heron_put"],
    ["heron_put is not clear.", "-heron_put"],
    ["heron_put is never a good choice.", "-heron_put"],
    ["heron_put isn't clear.", "-heron_put"],
    ["It isn't a good name.", "-"],
    ["I find heron_put confusing.", "-heron_put"],
    ["heron_put is usually a bird.", "-heron_put"],
    ["The name is misleading.", "-"],
    ["It is not very descriptive.", "-"],
    ["It's a misleading name.", "-"],
    ["I don't think heron_put is better.", "-heron_put"],
    ["I am not sure heron_put is clearer.", "-heron_put"],
    ["I don't think heron_put is confusing.", "+heron_put"],
    ["The name of heron_put is confusing.", "-heron_put"],
    ["heron_put is hardly descriptive.", "-heron_put"],
    ["The name heron_put is arbitrary.", "-heron_put"],
  ],
  [
    "heron_put is right there.",
    "The size of heron_put is wrong.",
    "HERON would be better served.",
    "heron_put may be better named.",
    "I wasn't sure about the lock.",
    "I took heron_put because it is there.",
    "heron_put is called there.",
    "heron_put is better than heron_get.",
    "heron_put waits.",
    "heron_put isn't confusing.",
    "It is better to wait.",
    "It would be good if you waited.",
    "heron_put returns a name.",
    "The pond is here.",
  ],
);

test("what is less clear is opposed", () => {
  assert.deepEqual(readCue(verdict, "heron_put is less clear."), ["-heron_put"]);
});
