import { wasCalled } from "../../../../analysis/names/proposals/was-called.ts";
import { tellRule } from "./tell-rule.ts";

tellRule(
  wasCalled,
  [
    ["Replaces heron_get, renamed to heron_put as requested.", "heron_get > heron_put"],
    ["heron_put (was heron_get)", "heron_get > heron_put"],
    ["heron_put, formerly heron_get", "heron_get > heron_put"],
    ["heron_put, which used to be called heron_get.", "heron_get > heron_put"],
    ["heron_get (now heron_put)", "heron_get > heron_put"],
    ["- heron_get became heron_put", "heron_get > heron_put"],
    ['- use-channel is now "follow".', "use-channel > follow"],
  ],
  [
    "heron_put (was waiting for heron_get)",
    "heron_put is called by heron_get.",
    "heron_get (now with heron_put)",
    "It is now in heron_put.",
    "well-known is heron_put.",
  ],
);
