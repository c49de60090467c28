import { askedWhether } from "../../../../../analysis/names/proposals/asked-whether.ts";
import type { RuleExamples } from "../rule-examples.ts";

export const askedWhetherExamples: RuleExamples = {
  rule: askedWhether,
  examples: [
    ["Wouldn't heron_put be closer to what it does?", "heron_put"],
    ["Would heron_put perhaps be less confusing?", "heron_put"],
    ["Wouldn't heron_put describe it better?", "heron_put"],
    ["But isn't heron_put a bit shorter?", "heron_put"],
    ["Do you really think heron_put would fit?", "heron_put"],
    ["Would you rather prefer heron_put?", "heron_put"],
    ["How do people feel about heron_put or heron_drop?", "heron_drop", "heron_put"],
    ["Any thoughts on calling it heron_put?", "heron_put"],
    ["heron_put, anyone?", "heron_put"],
    ["Can this be heron_put(), please?", "heron_put"],
    ["I wonder if heron_put wouldn't be clearer.", "heron_put"],
    ["Would using heron_put be confusing?", "heron_put"],
    ["If the name was heron_put I would be happy.", "heron_put"],
  ],
  counterExamples: [
    "Wouldn't heron_put crash?",
    "Would heron_put be called twice?",
    "Isn't heron_put a macro?",
    "Do you think heron_put would crash?",
    "I wonder whether heron_put would wait.",
    "Can this be heron_put() failing?",
    "Has anyone looked at heron_put?",
    "If it is heron_put, then the caller waits.",
    "Would using heron_put crash here?",
    "Would using heron_put be appropriate?",
  ],
};
