import { byAnalogy } from "../../../../../analysis/names/proposals/by-analogy.ts";
import type { RuleExamples } from "../rule-examples.ts";

export const byAnalogyExamples: RuleExamples = {
  rule: byAnalogy,
  examples: [
    ["For symmetry with egret_get and egret_put, it should be heron_put.", "heron_put"],
    ["By analogy to egret_put, heron_put.", "heron_put"],
    ["heron_put, for consistency with the rest?", "heron_put"],
    ["Following our usual convention, this would be heron_put.", "heron_put"],
    ["The usual pattern for these is heron_put.", "heron_put"],
    ["Better heron_put to match egret_put.", "heron_put"],
  ],
  counterExamples: [
    "For symmetry with egret_put, heron_put takes a lock.",
    "The usual pattern is that heron_put waits.",
    "We call heron_put to match egret_get.",
    "Following that pattern, the caller of heron_put waits.",
  ],
};
