import { substitution } from "../../../../../analysis/names/proposals/substitution.ts";
import type { RuleExamples } from "../rule-examples.ts";

export const substitutionExamples: RuleExamples = {
  rule: substitution,
  examples: [
    ["s/heron/egret/", "heron > egret"],
    ["s/heron_put/heron_get/g please", "heron_put > heron_get"],
    ["Maybe s/heron/egret/ here?", "heron > egret"],
    ["s,heron,egret,", "heron > egret"],
    ["s|heron|egret|g", "heron > egret"],
    ["s/\\<heron\\>/egret/", "heron > egret"],
    ["s/heron/egret/ and s/pond/lake/", "heron > egret", "pond > lake"],
    ["So s/heron/heron_put then.", "heron > heron_put"],
    ["s/n/nest_count/", "n > nest_count"],
  ],
  counterExamples: [
    "usr/s/heron/egret/",
    "birds/heron/egret/",
    "s/1/2/",
    "s/heron/egret",
    "s/local/of_the calling/",
    "https://example.org/s/heron/egret/",
    "herons/egrets/",
    "s/a b/c d/",
  ],
};
