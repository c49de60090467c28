/**
 * A display name for comparing: lower case, without accents, strokes, quotation marks, what stands in parentheses and
 * the list it came by ("Jane Doe via LIST"), "Doe, Jane" turned round. Null where it is no full name: at least two
 * words of at least two letters. A full name alone proves nothing (there are many of some), but no statement counts
 * without one.
 */
export function fullName(name: string): string | null {
  const plain = name
    .slice(0, 200)
    .normalize("NFKD")
    .replace(/\p{M}|["'`]/gu, "")
    .replace(/\([^()]*\)|\[[^[\]]*\]|(?<=\S) via .*$/gs, " ")
    .toLowerCase()
    .replace(undivided, (letter) => inAscii[letter] ?? letter);
  const turned = plain.replace(/^([^,]*),([^,]*)$/, "$2 $1");
  const words = turned.split(/[\s.,]+/).filter((word) => word !== "");
  if (plain.includes("@")) return null;
  const isFull = words.filter((word) => /^[^\d@/]{2,}$/.test(word)).length >= 2;
  return isFull ? words.join(" ") : null;
}

/** Latin letters that Unicode does not take apart into a letter and a mark, as passports write them (ICAO Doc 9303-3, 6). */
const inAscii: Readonly<Record<string, string>> = {
  æ: "ae",
  ð: "d",
  đ: "d",
  ħ: "h",
  ı: "i",
  ł: "l",
  ŋ: "n",
  ø: "o",
  œ: "oe",
  ß: "ss",
  þ: "th",
  ŧ: "t",
};
const undivided = new RegExp(`[${Object.keys(inAscii).join("")}]`, "g");

/**
 * Whether two full names can be one person's: they share a word ("greg kh", "greg kroah-hartman"; "jorg", as Jörg
 * without his dots, and "joerg"), or are not in the same script and so cannot be compared.
 */
export function canBeOne(one: string, other: string): boolean {
  if (isLatin(one) !== isLatin(other)) return true;
  const words = new Set(wordsOf(one));
  return wordsOf(other).some((word) => word.length > 1 && words.has(word));
}

/**
 * ä, ö, ø, ü and å are written a or ae, o or oe, u or ue, a or aa, by one person from one keyboard or another (ICAO Doc
 * 9303-3 has both). Here all count as the one letter: that makes "joe" of "jo", which does no harm under one address.
 */
function wordsOf(fullName: string): readonly string[] {
  return fullName.replace(/([aou])e|(a)a/g, "$1$2").split(/[ -]/);
}

function isLatin(name: string): boolean {
  return /^[\p{Script=Latin}\p{P}\p{Zs}\p{N}]*$/u.test(name);
}
