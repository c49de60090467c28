/** The source of a group that matches any one of the words, which stand in a text, parted by blanks ("a an the"), or any one of the phrases. */
export function anyOf(words: string, ...phrases: readonly string[]): string {
  return `(?:${[...words.trim().split(/\s+/), ...phrases].join("|")})`;
}
