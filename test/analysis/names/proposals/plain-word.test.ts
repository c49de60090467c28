import { plainWord } from "../../../../analysis/names/proposals/plain-word.ts";
import { tellRule } from "./tell-rule.ts";

tellRule(
  plainWord,
  [
    ["What about roost?", "roost"],
    ["OK, how about roost then?", "roost"],
    ["My vote goes to roost.", "roost"],
    ["My preference is roost, then pond.", "roost"],
    ["+1 for roost", "roost"],
    ["I'll take roost.", "roost"],
    ["Let's go with roost then.", "roost"],
    ["We'll stick with roost.", "roost"],
    ["Roost it is.", "Roost"],
    ["Ok, roost it is then.", "roost"],
    ["I like names like roost.", "roost"],
    ["Names considered: roost, pond or heron.", "roost", "pond", "heron"],
    ["We have roost, pond and heron as names so far.", "roost", "pond", "heron"],
    ["Would roost be a better name?", "roost"],
    ["roost?", "roost"],
  ],
  [
    "What about it?",
    "What about the docs?",
    "What about roost handling that?",
    "Let's go with that.",
    "I'll take this.",
    "We'll use something else.",
    "+1 to all",
    "Here it is.",
    "That it is.",
    "A roost is where it is dark.",
    "The names are confusing and wrong.",
    "We have ponds, herons and roosts as guests.",
    "Would it be a better name?",
    "Really?",
  ],
);
