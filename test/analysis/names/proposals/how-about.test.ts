import { howAbout } from "../../../../analysis/names/proposals/how-about.ts";
import { tellRule } from "./tell-rule.ts";

tellRule(
  howAbout,
  [
    ["How about heron_put?", "heron_put"],
    ["What about heron_put() or heron_get()?", "heron_put", "heron_get"],
    ['how about just "roost" instead?', "roost"],
    ["How about something like heron_put for it?", "heron_put"],
    ["How about the name heron_put?", "heron_put"],
    ["How about calling it heron_put?", "heron_put"],
    ["How about calling it roost?", "roost"],
    ["What about renaming it to heron_put?", "heron_put"],
    ["What do you think about heron_put?", "heron_put"],
    ["What would people think of heron_put, then?", "heron_put"],
    ["Why not heron_put?", "heron_put"],
    ["Why not just call it heron_put?", "heron_put"],
    ["How about: heron_put?", "heron_put"],
    ["How about the heron_put?", "heron_put"],
    ["How about we call it heron_put?", "heron_put"],
    ['How about to call it "heron_put" instead?', "heron_put"],
    ["What about renaming the whole helper into struct heron_put?", "heron_put"],
  ],
  [
    "How about heron_put returning an error?",
    "What about heron_put handling that?",
    "How about we wait?",
    "How about roost?",
    "What about the docs?",
    "Why not wait for heron_put to return?",
    "I know how heron_put works.",
  ],
);
