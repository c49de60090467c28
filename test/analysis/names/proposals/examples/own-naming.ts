import { ownNaming } from "../../../../../analysis/names/proposals/own-naming.ts";
import type { RuleExamples } from "../rule-examples.ts";

export const ownNamingExamples: RuleExamples = {
  rule: ownNaming,
  examples: [
    ["Do you think shortening it to heron_put would be acceptable?", "heron_put"],

    ["I named it heron_put.", "heron_put"],
    ["I've called the helper heron_put.", "heron_put"],
    ["I named the helper lantern for now.", "lantern"],
    ["We settled on the name heron_put.", "heron_put"],
    ["We settled on the name lantern.", "lantern"],
    ["I went with heron_put.", "heron_put"],
    ["heron_put is what I came up with.", "heron_put"],
    ["Working title: heron_put.", "heron_put"],
    ["My working title is lantern.", "lantern"],
    ["I abbreviated heron_put_all to heron_pa.", "heron_put_all > heron_pa"],
    ["The helper is now called heron_put.", "heron_put"],
    ["I've settled on heron_put.", "heron_put"],
    ["The tool will be named lantern.", "lantern"],
    ["Done, it's called heron_put now.", "heron_put"],
    ["Ok, changed to heron_put.", "heron_put"],
    ["I'll use heron_put then.", "heron_put"],
    ["It adds heron_put (name to be discussed).", "heron_put"],
    ["I made a rooster (we can bikeshed the naming) for that.", "rooster"],
    ["It adds heron_put, for lack of a better name.", "heron_put"],
    ["For want of a better name, I called it heron_put.", "heron_put"],
  ],
  counterExamples: [
    "It reads heron_put (see the name).",
    "I called heron_put twice.",
    "I called it twice.",
    "He named the fault.",
    "We went with the second patch.",
    "The lock is called with heron_put.",
    "It is now called from heron_put.",
  ],
};
