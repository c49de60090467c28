/**
 * The number that an option gives, a whole one above 0: a check that is done "abc" times would find no fault.
 *
 * @throws Error that names the option and what it was given, otherwise
 */
export function countOption(option: string, given: string): number {
  const count = Number(given);
  if (!Number.isSafeInteger(count) || count < 1) throw new Error(`${option} is a whole number above 0, not "${given}"`);
  return count;
}
