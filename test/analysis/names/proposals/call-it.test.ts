import { callIt } from "../../../../analysis/names/proposals/call-it.ts";
import { tellRule } from "./tell-rule.ts";

tellRule(
  callIt,
  [
    ["I would call it heron_put.", "heron_put"],
    ["Let's call this heron_put or heron_get.", "heron_put", "heron_get"],
    ["Please name the helper heron_put.", "heron_put"],
    ["Maybe call it just roost?", "roost"],
    ["We could name this roost.", "roost"],
    ["Could you call it something like heron_put?", "heron_put"],
    ["It should be called heron_put.", "heron_put"],
    ["It should be named roost.", "roost"],
    ["It should better be named heron_put.", "heron_put"],
    ["Naming it heron_put would help.", "heron_put"],
    ["It could be renamed to heron_put", "heron_put"],
    ["Is it a good idea to name that 'heron_put'?", "heron_put"],
    ["It would be better to call it heron_put.", "heron_put"],
    ["You could have named this heron_put().", "heron_put"],
    ["Please call it heron-put in the next mail.", "heron-put"],
    ["We could turn it around and call it roost to match the others.", "roost"],
    ["Let's call it heron_put and not heron_get.", "heron_get > heron_put"],
    ["They would have been named heron_put.", "heron_put"],
  ],
  [
    "I would not call it heron_put.",
    "You never call it heron_put.",
    "Let's call it a day.",
    "Then call it again from heron_put.",
    "It should be called from the outside.",
    "It should be called directly.",
    "We call heron_put there.",
    "heron_put calls it.",
    "You can call this function again.",
    "It is easier to call this function again.",
    "It would have been called from heron_put.",
  ],
);
