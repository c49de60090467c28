import { inFewWords } from "../../../../../analysis/names/proposals/in-few-words.ts";
import type { RuleExamples } from "../rule-examples.ts";

export const inFewWordsExamples: RuleExamples = {
  rule: inFewWords,
  examples: [
    ["Maybe struct heron_pond?", "heron_pond"],
    ["HERON_IRQ or some better name.", "HERON_IRQ"],
    ["So maybe still your initial suggestion heron_put?", "heron_put"],
    ["heron_put() or something.", "heron_put"],
    ["Then heron_put().", "heron_put"],
    ["So HERON_PUT.", "HERON_PUT"],
    ["Maybe heron_put, it is short.", "heron_put"],
    ["heron_put, maybe.", "heron_put"],
    ["If nobody minds, then maybe heron_put?", "heron_put"],
    ["There's also heron_put.", "heron_put"],
    ["I'd make it heron_put, like the others.", "heron_put"],
    ["heron_put() would be what I'd look for.", "heron_put"],
    ["The rule I went for is *_heron.c.", "*_heron.c"],
    ["heron_put would make that visible.", "heron_put"],
    ["And why not heron_put?", "heron_put"],
    ["Or, if that's too long, heron_put.", "heron_put"],
    ["Another option would be heron_put.", "heron_put"],
    ["Either heron_put or heron_get.", "heron_get", "heron_put"],
    ["heron_put or heron_get, take your pick.", "heron_get", "heron_put"],
    ["Pick one of heron_put or heron_get.", "heron_get", "heron_put"],
    ["Any preference between heron_put and heron_get?", "heron_get", "heron_put"],
    ["Just heron_put.", "heron_put"],
    ["Make it heron_put then.", "heron_put"],
    ["Something like this: heron_put.", "heron_put"],
  ],
  counterExamples: [
    "Then heron_put() waits.",
    "There's also heron_put() to be mended.",
    "I'd make it wait in heron_put().",
    "heron_put() would sleep.",
    "Maybe heron_put() should wait.",
  ],
};
