import { byFirstDate } from "../findings/by-first-date.ts";
import { formKey } from "../names/spelling/forms.ts";
import type { Debate } from "../types.ts";
import { joinDebates } from "./join-debates.ts";
import { pairsToCompare } from "./pairs-to-compare.ts";
import type { Join, Lineage } from "./types.ts";

/**
 * The debates that name the same thing, as histories of two and more, by their first debate. A wrong join is worse than a
 * missing one, so each rests on proofs (join-debates.ts); debates that none can join are not compared (pairs-to-compare.ts).
 */
export function findLineages(debates: readonly Debate[]): readonly Lineage[] {
  const ordered = debates.toSorted(byAge);
  const joins = pairsToCompare(ordered).flatMap(([earlier, later]) => joinDebates(earlier, later) ?? []);
  const groups = new Map<string, Debate[]>(ordered.map((debate) => [debate.id, [debate]]));
  for (const { earlier, later } of joins) {
    const [one, other] = [groups.get(earlier) ?? [], groups.get(later) ?? []];
    if (one === other) continue;
    one.push(...other);
    for (const debate of other) groups.set(debate.id, one);
  }
  return [...new Set(groups.values())]
    .filter((group) => group.length > 1)
    .map((group) => lineageOf(group.toSorted(byAge), joins));
}

function lineageOf(debates: readonly Debate[], joins: readonly Join[]): Lineage {
  const ids = new Set(debates.map(({ id }) => id));
  const ofThese = joins.filter(({ earlier }) => ids.has(earlier));
  return { id: debates[0]?.id ?? "", debates, settled: debates.map(settledKey), joins: ofThese };
}

/** The same for two debates that settled on spellings of one name. */
export function settledKey({ decision }: Debate): string | null {
  return decision.status === "undecided" ? null : formKey(decision.name);
}

function byAge(a: Debate, b: Debate): number {
  return byFirstDate(a, b) || (a.id < b.id ? -1 : 1);
}
