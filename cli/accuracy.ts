import type { ReportContext } from "../reports/types.ts";

/**
 * How good the analysis was found to be on annotated debates that its models had not seen; every report says so.
 * `npm run train:debates -- GOLD --leave-one-out DIR` measures the figures, docs/accuracy.md keeps their history; the last is
 * that of sixteen debates of linux-api, linux-mm and rcu, annotated by others, before they were looked at.
 */
export const accuracy: ReportContext["accuracy"] = [
  { measure: "F1 of names", value: "0.85" },
  { measure: "F1 of objections", value: "0.68" },
  { measure: "F1 of support", value: "0.69" },
  { measure: "F1 of reasons", value: "0.51" },
  { measure: "F1 of sides taken in debates that nobody had looked at", value: "0.34" },
];
