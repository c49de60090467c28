import { arrowTable } from "../../../../../analysis/names/proposals/arrow-table.ts";
import type { RuleExamples } from "../rule-examples.ts";

export const arrowTableExamples: RuleExamples = {
  rule: arrowTable,
  examples: [
    ["heron_put() -> heron_drop()", "heron_put > heron_drop"],
    [
      "heron_put()   ->  heron_drop()   heron_get()   =>  heron_hold()",
      "heron_get > heron_hold",
      "heron_put > heron_drop",
    ],
  ],
  counterExamples: [
    "HERON_IDLE -> HERON_WAIT -> HERON_DONE",
    "We go from HERON_IDLE -> HERON_WAIT when it rains.",
    "The bird goes HERON_IDLE => HERON_WAIT, the other HERON_WAIT => HERON_IDLE.",
    "heron->put",
    "heron_test.ko -> heron_unit.ko",
  ],
};
