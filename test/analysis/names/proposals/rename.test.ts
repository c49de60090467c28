import { renameTo } from "../../../../analysis/names/proposals/rename.ts";
import { tellRule } from "./tell-rule.ts";

tellRule(
  renameTo,
  [
    ["Please rename heron_put to heron_get.", "heron_put > heron_get"],
    ["Renamed heron_put => heron_get", "heron_put > heron_get"],
    ["v2: renaming heron_put into heron_get", "heron_put > heron_get"],
    ["Rename the old helper from heron_put to heron_get.", "heron_put > heron_get"],
    ["I renamed it to heron_get.", "heron_get"],
    ["Could you rename this to roost?", "roost"],
    ["Maybe rename it as something like heron_get.", "heron_get"],
    ["Then rename it heron_get.", "heron_get"],
    ["heron_put => heron_get", "heron_put > heron_get"],
    ["heron_put → heron_get", "heron_put > heron_get"],
    ["Name change from heron_put to heron_get", "heron_put > heron_get"],
    ["I changed the name to heron_get.", "heron_get"],
    ["Changed the prefix from heron_ to egret_.", "heron_ > egret_"],
    ["The suffix is now heron_put.", "heron_put"],
    ["Replace heron_put with heron_get.", "heron_put > heron_get"],
    ["Can you rename that to something shorter, heron_put perhaps?", "heron_put"],
    ["I'd suggest renaming them to be heron_put().", "heron_put"],
    ["Rename struct heron_get to struct heron_put.", "heron_get > heron_put"],
    ["Then rename heron_get() and heron_got() to heron_put().", "heron_get > heron_put"],
    ["Let us switch the name to, say, heron_put.", "heron_put"],
  ],
  [
    "It calls rename(2) to move the file.",
    "Please rename it.",
    "Rename it to something better.",
    "rename it to match the others.",
    "This renames files on disk.",
    "heron_put -> heron_get",
    "Go from heron_put to heron_get.",
  ],
);
