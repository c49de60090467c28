import { wouldBeBetter } from "../../../../analysis/names/proposals/would-be-better.ts";
import { tellRule } from "./tell-rule.ts";

tellRule(
  wouldBeBetter,
  [
    ["heron_put would be better.", "heron_put"],
    ["heron_put or heron_get might be clearer.", "heron_put", "heron_get"],
    ["heron_put() could be a good name.", "heron_put"],
    ["heron_put (or so) would be nicer.", "heron_put"],
    ["I think heron_put would make more sense.", "heron_put"],
    ["heron_put sounds more natural.", "heron_put"],
    ["heron_put is much clearer.", "heron_put"],
    ["heron_put might be a candidate.", "heron_put"],
    ["A better name would be heron_put.", "heron_put"],
    ["The right term here is heron_put.", "heron_put"],
    ["A shorter name: heron_put", "heron_put"],
    ["A good prefix such as heron_", "heron_"],
    ["To my ears heron_put seems a great term.", "heron_put"],
    ["Would heron_put make sense?", "heron_put"],
    ["This should have been heron_put instead.", "heron_put"],
    ["A better name might be just heron_put.", "heron_put"],
    ["The name could be more telling, like heron_put.", "heron_put"],
    ["The prefix should be shorter, perhaps heron_.", "heron_"],
    ["heron_put for a clearer name?", "heron_put"],
    ["heron_put might have been a better choice of key.", "heron_put"],
  ],
  [
    "heron_put is slow.",
    "heron_put would wait.",
    "It would be better.",
    "It is better to wait in heron_put.",
    "A name is a name.",
    "heron_put returns more.",
    "The name could be longer than heron_put allows.",
    'What "roost" would be better?',
  ],
);
