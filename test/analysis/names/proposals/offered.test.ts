import { offered } from "../../../../analysis/names/proposals/offered.ts";
import { tellRule } from "./tell-rule.ts";

tellRule(
  offered,
  [
    ["Would heron_put do?", "heron_put"],
    ["Would heron_put / heron_get do too?", "heron_get", "heron_put"],
    ["heron_put maybe, if it has to be short.", "heron_put"],
    ["heron_put or heron_get maybe.", "heron_get", "heron_put"],
    ["So heron_put, if it's going to be a verb.", "heron_put"],
    ["heron_put or heron_get would be clear for us.", "heron_get", "heron_put"],
    ["It's for the birds, so heron_put please.", "heron_put"],
    ["heron_put, say.", "heron_put"],
    ["Why isn't this heron_put?", "heron_put"],
    ["I'd rather see heron_put here.", "heron_put"],
    ["I'd also want heron_put.", "heron_put"],
    ["Shouldn't the flag follow the rename, i.e. HERON_PUT?", "HERON_PUT"],
    ["heron_put it could be.", "heron_put"],
    ["heron_put for the helper, and the text would then be shorter.", "heron_put"],
    ["Or make it two, heron_put and heron_get, then I can give only one.", "heron_get", "heron_put"],
    ["I'd turn it around while you're there: HERON_PUT, default y.", "HERON_PUT"],
    ["Since it's always the bird that calls this, heron_put?", "heron_put"],
    ["The flag would be HERON_PUT.", "HERON_PUT"],
    ["heron_put, then.", "heron_put"],
    ["So heron_put, like the others.", "heron_put"],
    ["Would you mind heron_put?", "heron_put"],
  ],
  [
    "Would heron_put do the right thing here?",
    "heron_put if the pond is dry.",
    "So heron_put, which takes the lock, is called twice.",
    "I'd rather see heron_put fail here.",
    "We need two calls, heron_put and heron_get, to set it up.",
    "I would have done heron_put() first.",
    "heron_put would be called twice.",
    "Why isn't this in heron_put?",
  ],
);
