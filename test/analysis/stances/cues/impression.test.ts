import { impression } from "../../../../analysis/stances/cues/impression.ts";
import { tellCue } from "./tell-cue.ts";

tellCue(
  impression,
  [
    ["heron_put rubs me the wrong way.", "-heron_put"],
    ["The heron_put name makes no sense to me.", "-heron_put"],
    ["heron_put doesn't roll off the tongue.", "-heron_put"],
    ["heron_put tells me nothing about the pond.", "-heron_put"],
    ["heron_put adds nothing.", "-heron_put"],
    ["heron_put gives people the wrong idea.", "-heron_put"],
    ["heron_put will be taken for a lock.", "-heron_put"],
    ["heron_put leaves open what is put.", "-heron_put"],
    ["heron_put carries too much baggage.", "-heron_put"],
    ["When I read heron_put, I expect a refcount.", "-heron_put"],
    ["I had to look up what heron_put does.", "-heron_put"],
    ["Nobody will know what heron_put means.", "-heron_put"],
    ["At first glance heron_put looks like a getter.", "-heron_put"],
    ["heron_put says what it does.", "+heron_put"],
    ["heron_put tells the reader what to expect.", "+heron_put"],
    ["heron_put has a nice ring to it.", "+heron_put"],
    ["heron_put avoids the confusion with the pond.", "+heron_put"],
    ["The nice thing about heron_put is its length.", "+heron_put"],
    ["Everybody knows what heron_put means.", "+heron_put"],
  ],
  [
    "heron_put takes a lock.",
    "When I call heron_put, I get an error.",
    "I had to read heron_put twice.",
    "heron_put leaves the queue open.",
    "Nobody calls heron_put.",
    "heron_put adds an entry.",
  ],
);
