import { noPeople } from "../../analysis/people/person-finder.ts";
import type { Debate } from "../../analysis/types.ts";
import type { Findings } from "../../db/findings.ts";

/** What a run found that found these debates and, but for what the test says, nothing else. */
export function makeFindings(debates: readonly Debate[], said: Partial<Findings> = {}): Findings {
  return { debates, found: debates, people: noPeople, usage: new Map(), usageCount: null, key: null, ...said };
}
