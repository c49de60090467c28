/** The source of a pattern in which words are parted by blanks as in print, each of which stands for any white space: "call it" for "call\s+it". */
export function withBlanks(source: string): string {
  return source.replaceAll(" ", "\\s+");
}
