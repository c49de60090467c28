/**
 * What pairs tie together, directly or through others: each group sorted by code units, groups in order of their first
 * item. Does not depend on the order of the pairs.
 */
export function connected(pairs: Iterable<readonly [string, string]>): readonly (readonly string[])[] {
  const neighbours = new Map<string, Set<string>>();
  for (const [one, other] of pairs) {
    neighbours.set(one, (neighbours.get(one) ?? new Set()).add(other));
    neighbours.set(other, (neighbours.get(other) ?? new Set()).add(one));
  }
  const seen = new Set<string>();
  return [...neighbours.keys()].sort().flatMap((start) => {
    if (seen.has(start)) return [];
    const group = [start];
    seen.add(start);
    for (const item of group)
      for (const next of neighbours.get(item) ?? []) {
        if (seen.has(next)) continue;
        seen.add(next);
        group.push(next);
      }
    return [group.sort()];
  });
}
