import { misledReaders } from "../../../../analysis/stances/cues/misled-readers.ts";
import { tellCue } from "./tell-cue.ts";

tellCue(
  misledReaders,
  [
    ["People will think that heron_put frees it.", "-heron_put"],
    ["I read heron_put and thought that it waits.", "-heron_put"],
    ["I'd read heron_put as the number of birds.", "-heron_put"],
    ["When I see heron_put I always think of geese.", "-heron_put"],
    ["To me heron_put says everything goes.", "-heron_put"],
    ["heron_put to me means that it is over.", "-heron_put"],
    ["I wouldn't have guessed from heron_put that a bird is involved.", "-heron_put"],
    ["From heron_put nobody would guess that.", "-heron_put"],
    ["Somebody will set heron_put and wonder why nothing happens.", "-heron_put"],
    ["I keep mistyping heron_put.", "-heron_put"],
    ["heron_put differs from heron_cut in one letter only.", "-heron_put"],
    ["Somebody who reads heron_put will think that it waits.", "-heron_put"],
    ["heron_put will keep biting us.", "-heron_put"],
    ["heron_put looks like an if.", "-heron_put"],
    ["I would understand heron_put the wrong way.", "-heron_put"],
  ],
  [
    "People will use heron_put here.",
    "I read heron_put twice and found no leak.",
    "To me heron_put means better reading.",
    "heron_put looks like a bug.",
    "Somebody will call heron_put later.",
    "I wouldn't return from heron_put.",
  ],
);
