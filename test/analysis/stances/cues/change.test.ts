import { verdictOnChange } from "../../../../analysis/stances/cues/change.ts";
import { tellCue } from "./tell-cue.ts";

tellCue(
  verdictOnChange,
  [
    ["It makes absolutely no sense to rename it.", "-"],
    ["Renaming the file breaks userspace.", "-"],
    ["Renaming symbols is kind of a pain.", "-"],
    ["Things are fine as-is.", "-"],
    ["The name is fine as it is.", "-"],
    ["With this change, it doesn't add up for me.", "-"],
    ["The benefit to users is rather cosmetic.", "-"],
    ["An unnecessary change.", "-"],
    ["This is pointless churn.", "-"],
    ["I don't like this rename.", "-"],
    ["I am not convinced by this patch.", "-"],
    ["I don't see the benefit.", "-"],
    ["That is not worth it.", "-"],
    ["This patch is not needed.", "-"],
    ["I like this change.", "+"],
    ["I am all for this renaming.", "+"],
    ["It is a net win.", "+"],
    ["A good cleanup.", "+"],
  ],
  [
    "Renaming the file is easy.",
    "It is fine to wait.",
    "The benefits are listed below.",
    "This patch changes heron_put.",
    "I like it.",
    "The change is here.",
    "I see the patch.",
    "Please change it.",
    "No reason is given.",
  ],
);
