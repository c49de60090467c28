/**
 * The results of `run` for each item, in the order of the items, with at most `atOnce` under way at a time. Where one
 * fails, no other is begun, those under way are waited for, and the first failure is thrown.
 */
export async function mapAtOnce<Item, Result>(
  items: readonly Item[],
  atOnce: number,
  run: (item: Item) => Promise<Result>,
): Promise<readonly Result[]> {
  const results: Result[] = new Array(items.length);
  const failures: unknown[] = [];
  const waiting = items.entries();
  const lane = async () => {
    for (const [at, item] of waiting) {
      if (failures.length > 0) return;
      try {
        results[at] = await run(item);
      } catch (failure) {
        failures.push(failure);
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, lane));
  if (failures.length > 0) throw failures[0];
  return results;
}
