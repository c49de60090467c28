/** The source of a group that matches any one of the words, which stand in a text, parted by blanks: "a an the". */
export function anyOf(words: string): string {
  return `(?:${words.trim().split(/\s+/).join("|")})`;
}
