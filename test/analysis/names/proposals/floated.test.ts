import { floated } from "../../../../analysis/names/proposals/floated.ts";
import { tellRule } from "./tell-rule.ts";

tellRule(
  floated,
  [
    ["So heron_put?", "heron_put"],
    ["Perhaps heron_put for the flag?", "heron_put"],
    ["So lantern?", "lantern"],
    ["Then heron_put it is.", "heron_put"],
    ["Should it be heron_put?", "heron_put"],
    ["Should heron_get become heron_put?", "heron_get > heron_put"],
    ["Could the tool be called lantern?", "lantern"],
    ["heron_put vs heron_get, opinions?", "heron_get", "heron_put"],
    ["I am torn between heron_put and heron_get.", "heron_get", "heron_put"],
    ["heron_put and heron_get are on the table.", "heron_get", "heron_put"],
    ["A new flag, HERON_PUT?", "HERON_PUT"],
    ["Either heron_put or heron_get would do.", "heron_get", "heron_put"],
    ['Is "heron" better than "egret"?', "heron"],
    ["If that is too long, does heron_put make sense?", "heron_put"],
    ["So this would rather be the HERON_NEST.", "HERON_NEST"],
    ["Would it be less confusing if I use heron_put here?", "heron_put"],
    ["nit: heron_put as the field is called that?", "heron_put"],
    ["Maybe this should be 'heron_put' or just drop the prefix.", "heron_put"],
    ['So should we say "leader" or "primary"?', "leader", "primary"],
  ],
  [
    "Does heron_put wait?",
    "Should heron_put be called here?",
    "Should it wait in heron_put?",
    "heron_put vs. heron_get differ in speed.",
    "Either heron_put waits or it fails.",
    "So what?",
    "Is heron_put slower than pond_put?",
    "This would rather wait for heron_put to return.",
  ],
);
