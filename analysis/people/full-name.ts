/**
 * A display name for comparing: lower case, without accents, quotation marks and what stands in parentheses, "Doe, Jane"
 * turned round. Null where it is no full name: at least two words of at least two letters. A full name alone proves
 * nothing (there are many of some), but no statement counts without one.
 */
export function fullName(name: string): string | null {
  const plain = name
    .slice(0, 200)
    .normalize("NFKD")
    .replace(/\p{M}|["'`]/gu, "")
    .replace(/\([^()]*\)|\[[^[\]]*\]/g, " ")
    .toLowerCase();
  const turned = plain.replace(/^([^,]*),([^,]*)$/, "$2 $1");
  const words = turned.split(/[\s.,]+/).filter((word) => word !== "");
  if (plain.includes("@")) return null;
  const isFull = words.filter((word) => /^[^\d@/]{2,}$/.test(word)).length >= 2;
  return isFull ? words.join(" ") : null;
}

/**
 * Whether two full names can be one person's: they share a word ("greg kh", "greg kroah-hartman"), or are not in the
 * same script and so cannot be compared.
 */
export function canBeOne(one: string, other: string): boolean {
  if (isLatin(one) !== isLatin(other)) return true;
  const words = new Set(one.split(/[ -]/));
  return other.split(/[ -]/).some((word) => word.length > 1 && words.has(word));
}

function isLatin(name: string): boolean {
  return /^[\p{Script=Latin}\p{P}\p{Zs}\p{N}]*$/u.test(name);
}
