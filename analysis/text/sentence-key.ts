/** The words of a sentence, which are the same where it is quoted or posted anew, wrapped otherwise. */
export function sentenceKey(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}
