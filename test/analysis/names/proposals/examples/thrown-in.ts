import { thrownIn } from "../../../../../analysis/names/proposals/thrown-in.ts";
import type { RuleExamples } from "../rule-examples.ts";

export const thrownInExamples: RuleExamples = {
  rule: thrownIn,
  examples: [
    ['Perhaps just say "heron"?', "heron"],
    ["I'd rather see you go back to heron_put.", "heron_put"],

    ["heron_put() perhaps?", "heron_put"],
    ["heron_put() and heron_get() perhaps?", "heron_get", "heron_put"],
    ["I would have expected heron_put() here.", "heron_put"],
    ["I'd rather have heron_put(), it is shorter.", "heron_put"],
    ["heron_put() would do too, no strong opinion.", "heron_put"],
    ["HERON_PUT would cover all of it.", "HERON_PUT"],
    ["There are two limits in there, so heron_puts.", "heron_puts"],
    ["This would make it HERON_PUT.", "HERON_PUT"],
    ["Better spell it out as heron_putback.", "heron_putback"],
    ["Or enum heron_put, that is what callers ask for.", "heron_put"],
    ["Fine, so heron_put() in v2.", "heron_put"],
    ["That thing needs to be HERON_PUT.", "HERON_PUT"],
    ["I had HERON_PUT locally for a while.", "HERON_PUT"],
    ["We could go back to heron_put().", "heron_put"],
    ["I thought about heron_put, but it is long.", "heron_put"],
    ["For example, heron_put.", "heron_put"],
    ["I'd have gone with heron_put() myself.", "heron_put"],
    ["Or heron_put() like in the old tools.", "heron_put"],
    ["Maybe we should have used heron_put()?", "heron_put"],
    ["I'm now considering heron_put just to leave the nest out.", "heron_put"],
  ],
  counterExamples: [
    "Does heron_put() wait, perhaps?",
    "I would have expected heron_put() to wait.",
    "Would heron_put() do that?",
    "The lock needs to be taken in heron_put().",
    "I had heron_put() crash here.",
    "We go back to heron_put() when it fails.",
    "I am considering heron_put returning an error.",
  ],
};
