import { question } from "../../../../analysis/stances/cues/question.ts";
import { tellCue } from "./tell-cue.ts";

tellCue(
  question,
  [
    ["Isn't something like heron_put telling exactly that?", "+heron_put"],
    ["heron_put: what is that?", "-heron_put"],
    ["heron_put: from whom?", "-heron_put"],
    ["What does heron_put mean?", "-heron_put"],
    ["What does heron_put even stand for?", "-heron_put"],
    ["Why is it called heron_put?", "-heron_put"],
    ["Why do you call it heron_put?", "-heron_put"],
    ["Isn't heron_put exactly that?", "+heron_put"],
    ["I wonder what heron_put stands for.", "-heron_put"],
    ["I don't really know what heron_put means.", "-heron_put"],
    ["I have no idea why heron_put is called so.", "-heron_put"],
    ["Anybody would have to guess what heron_put is.", "-heron_put"],
    ["Is not heron_put just what we want?", "+heron_put"],
    ["And why rename from heron_get to heron_put?", "-heron_put"],
    ["What exactly does this heron_put in the name stand for?", "-heron_put"],
    ["Ada asked why you picked the suffix heron_put.", "-heron_put"],
    ["Not sure why heron_get was renamed to heron_put.", "-heron_put"],
    ["Is heron_put naming common?", "-heron_put"],
  ],
  [
    "That's why the name heron_put is important.",
    "What does heron_put return?",
    "Why does heron_put wait?",
    "heron_put: it waits.",
    "Is heron_put there?",
    "When is heron_put called?",
    "What is it?",
    "I know what heron_put means.",
    "Everybody sees why heron_put is called so.",
  ],
);
