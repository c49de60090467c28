/** Abbreviations whose dot never ends a sentence. */
const ALWAYS = new Set(
  "e.g i.e eg ie vs cf approx w.r.t wrt viz a.k.a aka mr mrs ms dr prof resp incl excl esp ca st s.t n.b p.s".split(
    " ",
  ),
);
/** "e. g.", before its last dot. */
const SPACED = /(?<![\p{L}.])(?:e\.\sg|i\.\se)$/iu;
/** Abbreviations that end a sentence where a capital follows. */
const BEFORE_SMALL = new Set(
  "etc al inc ltd corp jr sr orig min max ver dept est misc addr impl doc docs arch".split(" "),
);
/** Abbreviations only before a number: "No. 5", "sec. 3", "p. 12". */
const BEFORE_NUMBER = new Set("no nos fig eq sec ch vol p pp v art par rev".split(" "));
const MONTHS_AND_DAYS = new Set(
  "jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun".split(" "),
);

/**
 * Whether the dot after `before` belongs to an abbreviation or an initial. `next` is the word after the dot: what
 * follows decides for "etc." and "no.".
 */
export function endsWithAbbreviation(before: string, next: string): boolean {
  const word = /(?<![\p{L}.])[\p{L}.]+$/u.exec(before)?.[0] ?? "";
  const low = word.toLowerCase().replace(/^\.+/u, "");
  if (ALWAYS.has(low) || SPACED.test(before)) return true;
  // The first dot of "e. g.".
  if (/^[ei]$/u.test(word) && /^[ge]\./u.test(next)) return true;
  const small = /^["'“(]*\p{Ll}/u.test(next);
  if (BEFORE_SMALL.has(low)) return small;
  if (BEFORE_NUMBER.has(low)) return /^\d/u.test(next);
  if (MONTHS_AND_DAYS.has(low)) return /^\d/u.test(next) || (small && /^\p{Lu}/u.test(word));
  // "J. Doe", "U.S. law": but "than I. But" ends.
  if (/^(?:\p{L}\.)+\p{L}$/u.test(word)) return true;
  return /^\p{Lu}$/u.test(word) && word !== "I" && /^\p{Lu}/u.test(next) && /(?:^|[\s(])\p{Lu}$/u.test(before);
}

/** Whether a line ends with "e.g." or "i.e.", after which its sentence goes on, whatever the next line begins with. */
export function endsWithAnnouncement(line: string): boolean {
  return /(?<![\p{L}.])(?:e\.?\s?g|i\.?\s?e)\.,?$/iu.test(line);
}
