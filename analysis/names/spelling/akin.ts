import { lettersOf } from "./forms.ts";

/**
 * Letters in a row that two names of one thing share at least ("keepopen" of pond_keep_open and reed_keepopen), and
 * their share of the longer one.
 */
const fewestShared = 6;
const shareOfLonger = 0.4;

/**
 * Whether two spelling keys (forms.ts) are made of the same letters for a good part, as names of one thing often are,
 * and are not the same.
 */
export function areAkin(one: string, other: string): boolean {
  const [short, long] = [one, other].map(lettersOf).sort((a, b) => a.length - b.length) as [string, string];
  if (short === long) return false;
  const fewest = Math.max(fewestShared, Math.ceil(long.length * shareOfLonger));
  for (let start = 0; start + fewest <= short.length; start += 1)
    if (long.includes(short.slice(start, start + fewest))) return true;
  return false;
}
