/**
 * All matches of a global pattern in a text. A construction is missing from nearly every sentence that is asked for it,
 * and `matchAll` makes a copy of the pattern before it looks: so the copy is made only where there is a match.
 */
export function matchesOf(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  return text.search(pattern) < 0 ? [] : [...text.matchAll(pattern)];
}
