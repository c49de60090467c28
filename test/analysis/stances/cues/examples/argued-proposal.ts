import { arguedProposal } from "../../../../../analysis/stances/cues/argued-proposal.ts";
import type { CueExamples } from "../cue-examples.ts";

export const arguedProposalExamples: CueExamples = {
  cue: arguedProposal,
  examples: [
    ["What about something like heron_put to capture that it waits?", "+heron_put"],
    ["Considering that the shorthand is in e.g. the manual, perhaps heron_put?", "+heron_put"],
    ["Rename pond_put() to heron_put(): shorter and consistent with the others.", "+heron_put", "-pond_put"],
    ["The old pond_put is renamed to heron_put, which is more consistent.", "+heron_put", "-pond_put"],
    ["Rename pond_put to heron_put, which shows its origin.", "+heron_put"],
    ["Rename pond_put to heron_put to improve readability.", "+heron_put"],
    ["How about heron_put to match the others?", "+heron_put"],
    ["How about heron_put, because it is shorter?", "+heron_put"],
    ["Please rename heron_get to heron_put since it waits.", "+heron_put"],
    ["I'd call it heron_put in order to be clear.", "+heron_put"],
    ["My vote is for heron_put so that it stands out.", "+heron_put"],
    ["Why not call it heron_put, since it waits?", "+heron_put"],
    ["What about heron_put so the name matches the others?", "+heron_put"],
    ["For consistency with egret_get, I would call it heron_put.", "+heron_put"],
    ["To avoid confusion, please rename it to heron_put.", "+heron_put"],
    ["Rename heron_get to heron_put to avoid confusion with the other one.", "+heron_put", "-heron_get"],
    ["Rename heron_get to heron_put to clearly show that it waits.", "+heron_put"],
    ["Rename heron_get to heron_put so as to disambiguate.", "+heron_put", "-heron_get"],
  ],
  counterExamples: [
    "Alternatively we could call it heron_put, which is better?",
    "I don't like calling it heron_put because it never waits.",
    "How about heron_put?",
    "How about heron_put or wait?",
    "heron_put waits because it has to.",
    "s/heron_get/heron_put/ because it is shorter.",
    "I do not call it heron_put because it is long.",
    "Because it is short, we wait.",
    "Since v3, I call it heron_put.",
    "To avoid the lock we call heron_put.",
  ],
};
