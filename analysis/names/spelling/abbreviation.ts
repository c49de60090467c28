/** Whether a key has the length of an abbreviation. */
export function mayAbbreviate(key: string): boolean {
  return /^[a-z]{4,5}$/.test(key);
}

/** Whether a key is the first letter and the end of a longer one: "spond" of shelteredpond and sheltered_pond; not its last part. */
export function isAbbreviation(short: string, long: string): boolean {
  return (
    mayAbbreviate(short) &&
    long.length >= short.length + 4 &&
    long[0] === short[0] &&
    long.endsWith(short.slice(1)) &&
    !isLastPart(short, long)
  );
}

function isLastPart(part: string, key: string): boolean {
  return key.endsWith(part) && /[^a-z]/.test(key.charAt(key.length - part.length - 1));
}
