import { dismissal } from "../../../../analysis/stances/cues/dismissal.ts";
import { tellCue } from "./tell-cue.ts";

tellCue(
  dismissal,
  [
    ["From my side please not heron_put.", "-heron_put"],
    ["Please don't call it heron_put.", "-heron_put"],
    ["Not heron_put either, that sounds like it takes a count.", "-heron_put"],
    ["Ok, not heron_put then.", "-heron_put"],
    ["Scratch heron_put then.", "-heron_put"],
    ["Forget about my heron_put.", "-heron_put"],
    ["So plain heron_put() is out.", "-heron_put"],
    ["We can't call it that.", "-"],
    ["I'm all for getting rid of heron_put.", "-heron_put"],
    ["Not this please.", "-"],
    ["Fine, but not that one.", "-"],
    ["I don't want heron_put even with a comment.", "-heron_put"],
    ["But no heron_put please.", "-heron_put"],
    ["That rules out heron_put.", "-heron_put"],
    ["There's no point in heron_put any more.", "-heron_put"],
    ["heron_put was only an idea, I'm dropping it.", "-heron_put"],
  ],
  [
    "Please note that heron_put() waits.",
    "Not heron_put() waits here but pond_put().",
    "Drop heron_put() and its callers.",
    "We can't call it from here.",
    "I don't want heron_put() to wait.",
    "There is no heron_put() in this tree.",
    "The caller is out of heron_put() by then.",
  ],
);
