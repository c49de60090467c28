/**
 * The source of a pattern that matches any of the phrases, which are sources themselves. A blank in a phrase stands for any
 * white space, as sentences are wrapped anywhere; so none may stand in a class ("[ab ]") or before a quantifier.
 */
export function anyPhrase(...phrases: readonly string[]): string {
  return `(?:${phrases.map((phrase) => phrase.replaceAll(" ", "\\s+")).join("|")})`;
}
