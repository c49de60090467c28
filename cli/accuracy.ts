import type { ReportContext } from "../reports/types.ts";

/**
 * How good the analysis was found to be, over the annotated debates it was developed with; every report says so.
 * `npm run evaluate` prints the figures, docs/accuracy.md keeps them.
 */
export const accuracy: ReportContext["accuracy"] = [];
