import { settledKey } from "../../analysis/lineages/find-lineages.ts";
import type { Join, Lineage } from "../../analysis/lineages/types.ts";
import type { Debate } from "../../analysis/types.ts";

/** A history of these debates, in their order. */
export function makeLineage(debates: readonly Debate[], joins: readonly Join[] = [], id = "a"): Lineage {
  return { id, debates, settled: debates.map(settledKey), joins };
}
